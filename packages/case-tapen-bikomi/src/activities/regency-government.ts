import type { ActivityDraft } from '@prevention-spectrum/core';
import { foundation } from '../organisations.ts';
import { stands } from '../paper.ts';
import { runningAtFieldwork } from '../periods.ts';
import { somewhereInRegency } from '../places.ts';

const withRegency = {
  status: 'ongoing',
  places: somewhereInRegency,
  audiences: ['regency-officials'],
  period: runningAtFieldwork,
} as const;

const withAgency = (agency: string) =>
  ({
    ...withRegency,
    kind: 'component',
    partOf: 'regency-partnership',
    organisations: [
      { organisation: foundation, role: 'implementing' },
      { organisation: agency, role: 'cooperating' },
    ],
    channels: ['coordination'],
    provenance: stands('cooperation-networking 3', 'cooperation-networking 1'),
  }) as const;

/** The foundation's cooperation with the regency government: in the task force, and directly with three agencies. */
export const regencyGovernment: readonly ActivityDraft[] = [
  {
    ...withRegency,
    id: 'regency-partnership',
    kind: 'umbrella',
    title: {
      en: 'Cooperation with the regency government',
      id: 'Kerja sama dengan pemerintah kabupaten',
    },
    description: {
      en: 'Formal and lasting cooperation, carried mainly by the task force and beside it by direct work with agencies.',
      id: 'Kerja sama formal dan berkelanjutan, terutama melalui satuan tugas, selain melalui kerja sama langsung dengan perangkat daerah.',
    },
    organisations: [
      { organisation: foundation, role: 'implementing' },
      { organisation: 'ttu-government', role: 'cooperating' },
    ],
    channels: ['formal-cooperation'],
    provenance: stands('cooperation-networking 1', 'cooperation-networking 2', 'discussion 6'),
  },
  {
    ...withRegency,
    id: 'task-force-membership',
    kind: 'component',
    partOf: 'regency-partnership',
    title: {
      en: 'Membership of the foundation in the task force',
      id: 'Keanggotaan yayasan dalam satuan tugas',
    },
    description: {
      en: 'After the task force was formed the foundation joined it as a partner of the government, in the sub-group for prevention. When it joined is not told.',
      id: 'Setelah satuan tugas terbentuk, yayasan masuk sebagai mitra pemerintah, yaitu dalam subsatuan tugas pencegahan. Waktu masuknya tidak disebutkan.',
    },
    organisations: [
      { organisation: foundation, role: 'implementing' },
      { organisation: 'task-force', role: 'cooperating' },
    ],
    channels: ['task-force'],
    provenance: stands('foundation 6', 'cooperation-networking 2'),
  },
  {
    ...withAgency('ttu-manpower'),
    id: 'manpower-cooperation',
    title: {
      en: 'Cooperation with the manpower department',
      id: 'Kerja sama dengan dinas tenaga kerja',
    },
    description: {
      en: 'Coordination and support so that the department can make the legal way to migrate known.',
      id: 'Koordinasi dan dukungan agar dinas dapat menyosialisasikan jalur resmi pekerja migran.',
    },
  },
  {
    ...withAgency('ttu-education'),
    id: 'education-cooperation',
    title: {
      en: 'Cooperation with the education department',
      id: 'Kerja sama dengan dinas pendidikan',
    },
    description: {
      en: 'Coordination and support for education that prevents trafficking. Whether the yearly event is meant is not told.',
      id: 'Koordinasi dan dukungan bagi pendidikan yang mencegah perdagangan orang. Tidak disebutkan apakah yang dimaksud kegiatan tahunan.',
    },
  },
  {
    ...withAgency('ttu-social'),
    id: 'social-cooperation',
    title: {
      en: 'Cooperation with the social department',
      id: 'Kerja sama dengan dinas sosial',
    },
    description: {
      en: 'Coordination and support so that victims are rehabilitated.',
      id: 'Koordinasi dan dukungan bagi rehabilitasi korban.',
    },
    audiences: ['regency-officials', 'victims'],
  },
];
