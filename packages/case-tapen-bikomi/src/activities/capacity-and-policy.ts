import type { ActivityDraft } from '@prevention-spectrum/core';
import { foundation } from '../organisations.ts';
import { stands } from '../paper.ts';
import { runningAtFieldwork } from '../periods.ts';
import { somewhereInRegency, wholeRegency } from '../places.ts';

const forGovernment = {
  status: 'ongoing',
  organisations: [
    { organisation: foundation, role: 'implementing' },
    { organisation: 'ttu-government', role: 'participating' },
  ],
  places: somewhereInRegency,
  audiences: ['regency-officials'],
  period: runningAtFieldwork,
} as const;

/** What the foundation does so that government prevents better: sharing what it knows, and pressing for rules. */
export const capacityAndPolicy: readonly ActivityDraft[] = [
  {
    ...forGovernment,
    id: 'government-dialogues',
    title: {
      en: 'Discussions, dialogues and coordination with government',
      id: 'Diskusi, dialog, dan koordinasi dengan pemerintah',
    },
    description: {
      en: 'The foundation shares what it knows and can do with parts of the local government, so that they find better ways to prevent. Penalties and the protection of victims are among the topics.',
      id: 'Yayasan membagikan pengetahuan dan keterampilannya kepada unsur pemerintah daerah agar mereka menemukan cara pencegahan yang lebih baik. Hukuman dan perlindungan korban termasuk topiknya.',
    },
    channels: ['discussion', 'coordination'],
    provenance: stands('strengthening-capacity 2', 'strengthening-capacity 1', 'discussion 10'),
  },
  {
    ...forGovernment,
    id: 'expert-facilitation',
    title: {
      en: 'Experts brought in for officials',
      id: 'Menghadirkan ahli bagi aparatur',
    },
    description: {
      en: 'The foundation brings people from universities and practice, in social, educational and legal fields, to deepen what local officials know and can do.',
      id: 'Yayasan menghadirkan akademisi dan praktisi bidang sosial, pendidikan, dan hukum untuk memperdalam pengetahuan dan kemampuan aparatur daerah.',
    },
    organisations: [
      ...forGovernment.organisations,
      { organisation: 'academics-and-experts', role: 'participating' },
    ],
    channels: ['expert-input'],
    provenance: stands('strengthening-capacity 2', 'discussion 11'),
  },
  {
    ...forGovernment,
    id: 'policy-advocacy',
    title: { en: 'Advocacy for policies', id: 'Advokasi kebijakan' },
    description: {
      en: 'The foundation argues for rules that give the regency’s work against trafficking a legal ground. The decree and two village regulations came of it; a regency regulation is still being asked for.',
      id: 'Yayasan memperjuangkan aturan yang memberi dasar hukum bagi upaya pencegahan di kabupaten. Hasilnya antara lain keputusan Bupati dan dua peraturan desa; peraturan daerah masih didorong.',
    },
    audiences: ['regency-officials', 'village-officials'],
    channels: ['advocacy'],
    provenance: stands('strengthening-capacity 3', 'strengthening-capacity 1', 'discussion 10'),
  },
  {
    id: 'regency-regulation',
    title: {
      en: 'Regency regulation against trafficking (called for)',
      id: 'Peraturan daerah tentang pencegahan perdagangan orang (didorong)',
    },
    description: {
      en: 'A regulation for the whole regency that the foundation presses for. It did not exist at the time of the study.',
      id: 'Peraturan untuk seluruh kabupaten yang pembentukannya didorong oleh yayasan. Peraturan itu belum ada saat penelitian.',
    },
    status: 'planned',
    organisations: [
      { organisation: 'ttu-government', role: 'accountable' },
      { organisation: foundation, role: 'cooperating' },
    ],
    places: wholeRegency,
    audiences: ['regency-officials'],
    channels: ['regulation'],
    period: null,
    provenance: stands('strengthening-capacity 3'),
  },
  {
    ...forGovernment,
    id: 'oversight-regulations',
    title: {
      en: 'Watching over how the rules are carried out',
      id: 'Mengawal pelaksanaan peraturan',
    },
    description: {
      en: 'The foundation follows whether the decree and the village regulations are put into practice.',
      id: 'Yayasan mengawal apakah keputusan Bupati dan peraturan desa dilaksanakan.',
    },
    audiences: ['regency-officials', 'village-officials'],
    channels: null,
    provenance: stands('strengthening-capacity 3'),
  },
  {
    ...forGovernment,
    id: 'oversight-agencies',
    title: {
      en: 'Watching over what agencies do',
      id: 'Mengawal kegiatan perangkat daerah',
    },
    description: {
      en: 'The foundation follows what the agencies themselves do to prevent trafficking. What comes of it is not told.',
      id: 'Yayasan mengawal kegiatan perangkat daerah dalam mencegah perdagangan orang. Akibatnya tidak disebutkan.',
    },
    channels: null,
    provenance: stands('strengthening-capacity 3'),
  },
];
