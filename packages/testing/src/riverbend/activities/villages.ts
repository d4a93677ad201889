import type { ActivityDraft } from '@prevention-spectrum/core';
import { foundation, network } from '../organisations.ts';
import {
  crag,
  lighthouse,
  millbrook,
  newbridgeInAlder,
  newbridgeInHeron,
  osier,
  upperFern,
} from '../places.ts';
import { entered, told } from '../sources.ts';

const byLantern = {
  organisations: [{ organisation: foundation, role: 'implementing' }],
  channels: ['meeting'],
} as const;

/** Work with people where they live. Two records differ in their names by one letter and are not the same. */
export const villages: readonly ActivityDraft[] = [
  {
    ...byLantern,
    id: 'village-talks',
    title: { en: 'Village talks about job offers', id: 'Bincang desa tentang tawaran kerja' },
    description: {
      en: 'Evening talks in three villages, with the village head and the midwife.',
      id: 'Bincang malam di tiga desa bersama kepala desa dan bidan.',
    },
    status: 'completed',
    places: [millbrook, newbridgeInAlder, newbridgeInHeron],
    audiences: ['parents', 'youth'],
    period: { start: '2021-02', end: '2021-04' },
    reach: 312,
    money: [{ amount: 18_500_000, currency: 'IDR' }],
    provenance: [told('villages 1'), entered('FR-0042')],
  },
  {
    ...byLantern,
    id: 'village-talk',
    title: { en: 'Village talk about job offers', id: 'Bincang desa tentang tawaran kerja (lagi)' },
    description: {
      en: 'One evening, called off by rain: nobody came.',
      id: 'Satu malam yang gagal karena hujan: tidak ada yang datang.',
    },
    status: 'completed',
    places: [osier],
    audiences: ['parents'],
    period: { start: '2022-02-11', end: '2022-02-11' },
    reach: 0,
    provenance: [entered('FR-0107')],
  },
  {
    id: 'practice-day',
    title: { en: 'A day to practise refusing', id: 'Hari latihan menolak' },
    description: {
      en: 'Young people play the recruiter’s call and say no until it comes easily.',
      id: 'Pemuda memerankan telepon perekrut dan berlatih menolak sampai terbiasa.',
    },
    status: 'completed',
    organisations: [{ organisation: foundation, role: 'implementing' }],
    places: [millbrook],
    audiences: ['youth'],
    channels: ['training'],
    period: { start: '2022-08-20', end: '2022-08-20' },
    reach: 46,
    provenance: [told('skills 1', 'skills 2'), entered('FR-0113')],
  },
  {
    id: 'market-theatre',
    title: { en: '+1 Friend: theatre on market days', id: '+1 Teman: teater pada hari pasar' },
    description: {
      en: 'A short play about a friend who asks one question too many. The report names no market.',
      id: 'Sandiwara pendek tentang teman yang banyak bertanya. Laporan tidak menyebut pasarnya.',
    },
    status: 'completed',
    organisations: [
      { organisation: network, role: 'implementing' },
      { organisation: foundation, role: 'cooperating' },
    ],
    audiences: null,
    channels: ['theatre'],
    period: { start: '2022', end: '2022' },
    provenance: [told('villages 4')],
  },
  {
    id: 'film-evenings',
    title: { en: 'Film evenings', id: 'Malam film' },
    description: {
      en: 'Announced in one list and told as done in another: nobody says which.',
      id: 'Diumumkan dalam satu daftar dan disebut selesai di daftar lain: tidak jelas mana yang benar.',
    },
    organisations: [{ organisation: network, role: 'implementing' }],
    places: [crag, upperFern],
    audiences: ['general-public'],
    channels: ['film'],
    period: { start: '2023' },
    provenance: [told('villages 6')],
  },
  {
    id: 'parents-circle',
    title: { en: 'Parents’ circle', id: 'Kelompok orang tua' },
    status: 'ongoing',
    organisations: [{ organisation: foundation, role: 'accountable' }],
    places: [lighthouse],
    audiences: ['parents'],
    channels: ['meeting'],
    period: { start: '2022-05', confirmed: '2023-09-02' },
    reach: 23,
    provenance: [told('villages 7')],
  },
];
