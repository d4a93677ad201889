import type { ActivityDraft } from '@prevention-spectrum/core';
import { council, foundation, network, office } from '../organisations.ts';
import { dune, fern, heron, riverbendRegency, saltmarsh } from '../places.ts';
import { entered, told } from '../sources.ts';

/** Training for those whose work meets the harm. */
export const professions: readonly ActivityDraft[] = [
  {
    id: 'teacher-workshop',
    title: { fr: 'Atelier pour les enseignants sur les fausses offres d’emploi' },
    description: { fr: 'Un jour de formation, raconté en français seulement.' },
    status: 'completed',
    organisations: [{ organisation: foundation, role: 'implementing' }],
    places: [fern],
    audiences: ['teachers'],
    channels: ['training'],
    period: { start: '2021', end: '2021' },
    provenance: [told('professions 1')],
  },
  {
    id: 'midwives-training',
    title: { en: 'Training for midwives', id: 'Pelatihan bidan' },
    description: {
      en: 'Planned for the year after the report.',
      id: 'Direncanakan untuk tahun sesudah laporan.',
    },
    status: 'planned',
    organisations: [
      { organisation: foundation, role: 'implementing' },
      { organisation: council, role: 'cooperating' },
    ],
    places: [riverbendRegency],
    audiences: ['health-workers'],
    channels: ['training'],
    period: { start: '2024-02', end: '2024-03' },
    money: [{ amount: 4_000, currency: 'EUR' }],
    provenance: [told('professions 2')],
  },
  {
    id: 'officers-seminar',
    title: { en: 'Seminar on evidence for officers', id: 'Seminar tentang bukti bagi petugas' },
    status: 'completed',
    organisations: [
      { organisation: office, role: 'implementing' },
      { organisation: network, role: 'participating' },
    ],
    places: [{ place: riverbendRegency, extent: 'within' }],
    channels: ['meeting'],
    period: { start: '2023-04-03', end: '2023-04-05' },
    reach: 31,
    provenance: [entered('FR-0131')],
  },
  {
    id: 'crew-briefings',
    title: { en: 'Briefings for ferry crews', id: 'Pengarahan awak kapal penyeberangan' },
    description: {
      en: 'Crews learn whom to call when a group travels without its papers. Only its end is told.',
      id: 'Awak kapal belajar siapa yang harus dihubungi bila rombongan bepergian tanpa surat. Hanya akhirnya yang disebut.',
    },
    status: 'completed',
    organisations: [{ organisation: office, role: 'implementing' }],
    places: [heron, dune],
    audiences: ['employers'],
    channels: ['meeting'],
    period: { end: '2022-10' },
    provenance: [entered('FR-0099')],
  },
  {
    id: 'health-post-notes',
    title: { en: 'Notes for health posts', id: 'Catatan bagi pos kesehatan' },
    status: 'ongoing',
    organisations: [{ organisation: network, role: 'extending' }],
    places: [{ place: saltmarsh, extent: 'throughout' }],
    audiences: ['health-workers'],
    period: { confirmed: '2023' },
    provenance: [told('professions 5')],
  },
];
