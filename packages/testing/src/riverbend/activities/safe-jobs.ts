import type { ActivityDraft } from '@prevention-spectrum/core';
import { foundation, fund } from '../organisations.ts';
import { heron, riverbendRegency, stilts } from '../places.ts';
import { granted, told } from '../sources.ts';

const byLantern = {
  status: 'completed',
  organisations: [
    { organisation: foundation, role: 'implementing' },
    { organisation: fund, role: 'funding' },
  ],
} as const;

/** An umbrella with three parts, which tell its money and its people between them. */
export const safeJobs: readonly ActivityDraft[] = [
  {
    ...byLantern,
    id: 'safe-jobs',
    kind: 'umbrella',
    title: { en: 'Safe Jobs campaign', id: 'Kampanye Kerja Aman' },
    description: {
      en: 'Radio, posters and school visits under one name.\nEach part is told on its own.',
      id: 'Radio, poster, dan kunjungan sekolah dengan satu nama.\nSetiap bagian diceritakan sendiri.',
    },
    places: [riverbendRegency],
    audiences: ['general-public'],
    period: { start: '2021', end: '2022' },
    money: [
      { amount: 1_250.5, currency: 'EUR' },
      { amount: 45_000_000, currency: 'IDR' },
    ],
    provenance: [told('campaign 1'), granted('EF-2021-007')],
  },
  {
    ...byLantern,
    id: 'safe-jobs-radio',
    kind: 'component',
    partOf: 'safe-jobs',
    title: {
      en: 'Radio talks on false job offers',
      id: 'Siaran radio tentang tawaran kerja palsu',
    },
    description: {
      en: 'A talk a week on the station that the whole regency hears.',
      id: 'Satu siaran seminggu di stasiun yang didengar seluruh kabupaten.',
    },
    places: [{ place: riverbendRegency, extent: 'throughout' }],
    audiences: ['general-public', 'job-seekers'],
    channels: ['radio'],
    period: { start: '2021-03', end: '2021-11' },
    provenance: [told('campaign 2')],
  },
  {
    ...byLantern,
    id: 'safe-jobs-posters',
    kind: 'component',
    partOf: 'safe-jobs',
    title: { en: 'Posters at the ferry', id: 'Poster di penyeberangan' },
    places: [{ place: stilts, extent: 'within' }, heron],
    audiences: ['job-seekers'],
    channels: ['poster'],
    period: { start: '2021-06-14', end: '2022-01-31' },
    money: [{ amount: 310, currency: 'EUR' }],
    provenance: [told('campaign 3', 'campaign 4')],
  },
  {
    ...byLantern,
    id: 'safe-jobs-schools',
    kind: 'component',
    partOf: 'safe-jobs',
    title: { en: 'School visits', id: 'Kunjungan ke sekolah' },
    description: {
      en: 'Pupils hear how an offer is checked before anybody signs.',
      id: 'Siswa mendengar cara memeriksa tawaran sebelum menandatangani apa pun.',
    },
    places: [riverbendRegency],
    audiences: ['youth', 'teachers'],
    channels: ['meeting'],
    period: { start: '2022' },
    reach: 812,
    provenance: [told('campaign 5')],
  },
];
