import type { ActivityDraft } from '@prevention-spectrum/core';
import { council, foundation, network } from '../organisations.ts';
import { highmoor, riverbendRegency, slate } from '../places.ts';
import { entered, told } from '../sources.ts';

/** Records of which a source says little, or something that nobody can read or code. */
export const odd: readonly ActivityDraft[] = [
  {
    id: 'sports-day',
    title: { en: 'Sports day', id: 'Hari olahraga' },
    description: {
      en: 'Races and a meal. Nothing about offers is said.',
      id: 'Lomba lari dan makan bersama. Tidak ada yang dibicarakan tentang tawaran.',
    },
    status: 'completed',
    organisations: [{ organisation: council, role: 'implementing' }],
    places: [slate],
    audiences: ['youth'],
    period: { start: '2023-08-17', end: '2023-08-17' },
    reach: 400,
    provenance: [entered('FR-0150')],
  },
  {
    id: 'ferry-leaflets',
    title: 'Leaflets, ferry',
    status: 'completed',
    organisations: [{ organisation: network, role: 'implementing' }],
    period: { start: '2021-12', end: '2021-12' },
    provenance: [entered('FR-0088')],
  },
  {
    id: 'valley-talks',
    title: { en: 'Talks in the upper valley', id: 'Bincang di lembah atas' },
    status: 'completed',
    organisations: [{ organisation: foundation, role: 'implementing' }],
    places: [highmoor],
    audiences: ['parents'],
    channels: ['meeting'],
    period: { start: '2021' },
    provenance: [told('villages 9')],
    unread: [{ field: 'places', found: 'upper valley' }],
  },
  {
    id: 'offers-study',
    title: { en: 'Study of false offers', id: 'Kajian tentang tawaran palsu' },
    description: {
      en: 'Interviews on how offers are made; it informs the others and addresses nobody.',
      id: 'Wawancara tentang cara tawaran dibuat; menjadi bahan bagi yang lain dan tidak menyasar siapa pun.',
    },
    status: 'completed',
    places: [riverbendRegency],
    period: { start: '2020-11', end: '2021-01-20' },
    provenance: [told('introduction 3')],
  },
];
