import type { ActivityDraft } from '@prevention-spectrum/core';
import { foundation } from '../organisations.ts';
import { stands } from '../paper.ts';
import { kotaKefamenanu } from '../places.ts';

const event = {
  status: 'ongoing',
  organisations: [
    { organisation: foundation, role: 'implementing' },
    { organisation: 'literacy-directorate', role: 'funding' },
  ],
  places: [kotaKefamenanu],
  // The two paragraphs that describe the event name different participants: both lists are kept.
  audiences: [
    'people-in-schools',
    'school-principals',
    'teachers',
    'tutors',
    'categorical-groups',
    'community-leaders',
    'traditional-leaders',
    'religious-leaders',
  ],
  // A yearly routine in one paragraph, funded until 2018 in another: 2018 is the last year that is told.
  period: { start: '2015', confirmed: '2018' },
} as const;

/** The yearly event in the capital, which the paper describes twice. */
export const educationEvent: readonly ActivityDraft[] = [
  {
    ...event,
    id: 'education-event',
    kind: 'umbrella',
    title: {
      en: 'Yearly education event in the capital of the regency',
      id: 'Kegiatan pendidikan tahunan di ibu kota kabupaten',
    },
    description: {
      en: 'Once a year delegates from all over the regency come to its capital to learn how trafficking is prevented. Two paragraphs describe it, with different participants; we take them for one event. The paper calls it “district level” and means the regency.',
      id: 'Setahun sekali utusan dari seluruh kabupaten datang ke ibu kota untuk belajar mencegah perdagangan orang. Dua paragraf menggambarkannya dengan peserta yang berbeda; keduanya kami anggap satu kegiatan. Naskah menyebutnya tingkat “district”, padahal yang dimaksud adalah kabupaten.',
    },
    channels: ['talk', 'simulation'],
    provenance: stands('foundation 4', 'community-empowerment 1', 'community-empowerment 3'),
  },
  {
    ...event,
    id: 'event-education',
    kind: 'component',
    partOf: 'education-event',
    title: { en: 'Education part of the yearly event', id: 'Bagian edukasi dari kegiatan tahunan' },
    description: {
      en: 'Talks on what trafficking is, how perpetrators work and what penalties the law sets, closed by questions from the participants.',
      id: 'Ceramah tentang pengertian perdagangan orang, cara kerja pelaku, dan ancaman hukumannya, ditutup dengan pertanyaan peserta.',
    },
    channels: ['talk'],
    provenance: stands(
      'community-empowerment 3',
      'community-empowerment 1',
      'foundation 4',
      'discussion 4',
    ),
  },
  {
    ...event,
    id: 'event-training',
    kind: 'component',
    partOf: 'education-event',
    title: {
      en: 'Training part of the yearly event, with simulation',
      id: 'Bagian pelatihan dari kegiatan tahunan, dengan simulasi',
    },
    description: {
      en: 'The legal way to migrate for work is explained, and participants then act it out under the guidance of facilitators.',
      id: 'Jalur resmi untuk bekerja sebagai pekerja migran dijelaskan, lalu peserta memperagakannya dengan bimbingan fasilitator.',
    },
    channels: ['simulation'],
    provenance: stands('community-empowerment 3', 'foundation 4', 'discussion 4'),
  },
  {
    ...event,
    id: 'event-speakers',
    kind: 'resource',
    partOf: 'education-event',
    title: {
      en: 'Speakers whom others send to the yearly event',
      id: 'Pembicara dari lembaga lain pada kegiatan tahunan',
    },
    description: {
      en: 'Four regency agencies, the police, the ministry, NGOs and academics speak at the event, each from their own point of view.',
      id: 'Empat perangkat daerah, kepolisian, kementerian, LSM, dan akademisi berbicara dalam kegiatan itu, masing-masing dari sudut pandangnya.',
    },
    organisations: [
      { organisation: foundation, role: 'implementing' },
      { organisation: 'ttu-manpower', role: 'participating' },
      { organisation: 'ttu-social', role: 'participating' },
      { organisation: 'ttu-women-and-children', role: 'participating' },
      { organisation: 'ttu-education', role: 'participating' },
      { organisation: 'ttu-police', role: 'participating' },
      { organisation: 'education-ministry', role: 'participating' },
      { organisation: 'other-ngos', role: 'participating' },
      { organisation: 'academics-and-experts', role: 'participating' },
    ],
    channels: ['talk'],
    provenance: stands('community-empowerment 1'),
  },
  {
    ...event,
    id: 'ministry-funding',
    kind: 'resource',
    status: 'completed',
    partOf: 'education-event',
    title: {
      en: 'Ministry money for the yearly event',
      id: 'Dana kementerian untuk kegiatan tahunan',
    },
    description: {
      en: 'The directorate set money aside for the event. No amount is told.',
      id: 'Direktorat mengalokasikan dana untuk kegiatan itu. Jumlahnya tidak disebutkan.',
    },
    organisations: [
      { organisation: 'literacy-directorate', role: 'funding' },
      { organisation: foundation, role: 'implementing' },
    ],
    audiences: null,
    channels: null,
    period: { start: '2015', end: '2018' },
    provenance: stands('foundation 4', 'community-empowerment 1'),
  },
];
