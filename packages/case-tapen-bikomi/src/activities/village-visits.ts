import type { ActivityDraft } from '@prevention-spectrum/core';
import { foundation } from '../organisations.ts';
import { stands } from '../paper.ts';
import { runningAtFieldwork } from '../periods.ts';
import { somewhereInRegency } from '../places.ts';

const visits = {
  status: 'ongoing',
  organisations: [
    { organisation: foundation, role: 'implementing' },
    { organisation: 'ttu-villages', role: 'cooperating' },
  ],
  places: somewhereInRegency,
  audiences: [
    'village-officials',
    'community-leaders',
    'traditional-leaders',
    'religious-leaders',
    'youth',
    'villagers',
  ],
  period: runningAtFieldwork,
} as const;

/** The visits to villages, which the paper calls daily and places nowhere in particular. */
export const villageVisits: readonly ActivityDraft[] = [
  {
    ...visits,
    id: 'village-visits',
    kind: 'umbrella',
    title: { en: 'Visits to villages', id: 'Kunjungan ke desa' },
    description: {
      en: 'Day by day the foundation goes to villages and teaches in the village hall or wherever else was agreed. Which of the 193 villages it reached, and how often, is not told.',
      id: 'Dari hari ke hari yayasan mendatangi desa dan mengajar di balai desa atau di tempat lain yang disepakati. Tidak disebutkan desa mana saja dari 193 desa yang dicapai dan berapa kali.',
    },
    channels: ['talk', 'simulation'],
    provenance: stands('community-empowerment 2', 'community-empowerment 3'),
  },
  {
    ...visits,
    id: 'visits-education',
    kind: 'component',
    partOf: 'village-visits',
    title: {
      en: 'Education part of the village visits',
      id: 'Bagian edukasi dari kunjungan desa',
    },
    description: {
      en: 'Talks for officials, leaders, young people and residents on what trafficking is, how it is done and how it is punished, with time for questions.',
      id: 'Ceramah bagi aparat, tokoh, kaum muda, dan warga tentang pengertian perdagangan orang, caranya, dan hukumannya, dengan waktu untuk bertanya.',
    },
    channels: ['talk'],
    provenance: stands('community-empowerment 3', 'community-empowerment 2', 'discussion 4'),
  },
  {
    ...visits,
    id: 'visits-training',
    kind: 'component',
    partOf: 'village-visits',
    title: {
      en: 'Training part of the village visits, with simulation',
      id: 'Bagian pelatihan dari kunjungan desa, dengan simulasi',
    },
    description: {
      en: 'Residents hear how to migrate for work legally and walk through the steps themselves, guided by facilitators.',
      id: 'Warga mendapat penjelasan cara menjadi pekerja migran secara resmi dan menjalani sendiri langkah-langkahnya dengan bimbingan fasilitator.',
    },
    channels: ['simulation'],
    provenance: stands('community-empowerment 3', 'community-empowerment 2', 'discussion 4'),
  },
  {
    ...visits,
    id: 'visits-coordination',
    kind: 'component',
    partOf: 'village-visits',
    title: {
      en: 'Arrangements with village governments for the visits',
      id: 'Koordinasi dengan pemerintah desa untuk kunjungan',
    },
    description: {
      en: 'For each visit the foundation works with the village government and agrees on the place. These villages need not be the three formal partners.',
      id: 'Untuk setiap kunjungan yayasan bekerja sama dengan pemerintah desa dan menyepakati tempatnya. Desa-desa ini belum tentu tiga desa mitra formal.',
    },
    audiences: ['village-officials'],
    channels: ['coordination'],
    provenance: stands('community-empowerment 2'),
  },
  {
    ...visits,
    id: 'visits-speakers',
    kind: 'resource',
    partOf: 'village-visits',
    title: {
      en: 'Officials of regency agencies who teach on the visits',
      id: 'Pejabat perangkat daerah yang mengajar dalam kunjungan',
    },
    description: {
      en: 'Agencies that deal with trafficking lend officials, who bring teaching material to the villages.',
      id: 'Perangkat daerah yang menangani perdagangan orang mengirim pejabat yang membawakan materi di desa.',
    },
    organisations: [
      { organisation: foundation, role: 'implementing' },
      { organisation: 'ttu-government', role: 'participating' },
    ],
    channels: ['talk'],
    provenance: stands('community-empowerment 2'),
  },
];
