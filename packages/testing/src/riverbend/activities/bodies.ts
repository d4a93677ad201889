import type { ActivityDraft } from '@prevention-spectrum/core';
import { council, foundation, fund, network, office } from '../organisations.ts';
import { crag, heron, highmoor, riverbendRegency, saltern, stilts } from '../places.ts';
import { entered, granted, told } from '../sources.ts';

/** Work that joins or changes bodies. */
export const bodies: readonly ActivityDraft[] = [
  {
    id: 'harbour-network',
    title: { en: 'Harbour round table', id: 'Forum pelabuhan' },
    description: {
      en: 'Office, ferry firms and the foundation meet each month and pass on what they see.',
      id: 'Dinas, perusahaan kapal, dan yayasan bertemu setiap bulan dan saling memberi kabar.',
    },
    status: 'ongoing',
    organisations: [
      { organisation: foundation, role: 'accountable' },
      { organisation: office, role: 'cooperating' },
      { organisation: fund, role: 'funding' },
    ],
    places: [stilts],
    audiences: ['employers', 'village-leaders'],
    channels: ['meeting', 'agreement'],
    period: { start: '2021-09', confirmed: '2023-11' },
    money: [{ amount: 600, currency: 'EUR' }],
    provenance: [told('bodies 1'), entered('FR-0077'), granted('EF-2021-012')],
  },
  {
    id: 'joint-watch',
    title: { en: 'Agreement on a joint watch', id: 'Perjanjian pengawasan bersama' },
    description: {
      en: 'Two regencies promise to tell each other of suspicious offers; it binds both councils.',
      id: 'Dua kabupaten berjanji saling memberi tahu tentang tawaran yang mencurigakan; keduanya terikat.',
    },
    status: 'completed',
    organisations: [{ organisation: council, role: 'implementing' }],
    places: [
      { place: riverbendRegency, extent: 'throughout' },
      { place: highmoor, extent: 'throughout' },
    ],
    channels: ['agreement'],
    period: { start: '2022-12-01', end: '2022-12-01' },
    provenance: [told('bodies 2')],
  },
  {
    id: 'employers-code',
    title: { en: 'Code of hiring for salt works', id: 'Kode perekrutan bagi tambak garam' },
    description: {
      en: 'Two firms had agreed to change how they hire. The second withdrew and it was called off.',
      id: 'Dua perusahaan pernah setuju mengubah cara merekrut. Yang kedua mundur dan rencana dibatalkan.',
    },
    status: 'cancelled',
    organisations: [{ organisation: network, role: 'implementing' }],
    places: [saltern],
    audiences: ['employers'],
    channels: ['agreement'],
    period: { start: '2022-03', end: '2022-07' },
    provenance: [told('bodies 3')],
  },
  {
    id: 'school-timetable',
    title: { en: 'A lesson in the timetable', id: 'Satu pelajaran dalam jadwal sekolah' },
    description: {
      en: 'Schools of the district keep an hour a month for checking offers.',
      id: 'Sekolah di kecamatan menyediakan satu jam sebulan untuk memeriksa tawaran.',
    },
    status: 'ongoing',
    organisations: [{ organisation: foundation, role: 'implementing' }],
    places: [{ place: crag, extent: 'throughout' }, heron],
    audiences: ['teachers', 'youth'],
    period: { start: '2023-01-09' },
    provenance: [told('bodies 4')],
  },
];
