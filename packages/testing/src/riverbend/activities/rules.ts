import type { ActivityDraft } from '@prevention-spectrum/core';
import { council, foundation, office } from '../organisations.ts';
import { millbrook, province, riverbendRegency } from '../places.ts';
import { entered, told } from '../sources.ts';

export const rules: readonly ActivityDraft[] = [
  {
    id: 'recruitment-decree',
    title: { en: 'Decree on recruitment', id: 'Keputusan tentang perekrutan' },
    description: {
      en: 'Recruiters must register with the office; it holds in the whole province.',
      id: 'Perekrut wajib mendaftar di dinas; berlaku di seluruh provinsi.',
    },
    status: 'ongoing',
    organisations: [{ organisation: council, role: 'accountable' }],
    places: [{ place: province, extent: 'throughout' }],
    channels: ['decree'],
    period: { start: '2020-07-01', confirmed: '2023-12-31' },
    provenance: [told('rules 1')],
  },
  {
    id: 'millbrook-rule',
    title: { en: 'Village rule of Millbrook', id: 'Peraturan Desa Millbrook' },
    status: 'ongoing',
    organisations: [
      { organisation: council, role: 'accountable' },
      { organisation: foundation, role: 'cooperating' },
    ],
    places: [{ place: millbrook, extent: 'throughout' }],
    audiences: ['general-public'],
    channels: ['decree', 'meeting'],
    period: { start: '2022-06', confirmed: '2023-06' },
    provenance: [told('rules 2')],
  },
  {
    id: 'office-duty',
    kind: 'mandate',
    title: { en: 'Duty to inspect recruiters', id: 'Tugas memeriksa perekrut' },
    description: {
      en: 'The decree charges the office with it; nothing says that it was done.',
      id: 'Keputusan menugaskannya kepada dinas; tidak disebut apakah sudah dilakukan.',
    },
    status: 'ongoing',
    organisations: [{ organisation: office, role: 'implementing' }],
    places: [{ place: riverbendRegency, extent: 'throughout' }],
    audiences: ['recruiters', 'employers'],
    period: { start: '2020-07-01' },
    provenance: [entered('FR-0003')],
  },
  {
    id: 'school-duty',
    kind: 'mandate',
    title: { en: 'Duty to teach about offers', id: 'Tugas mengajarkan tentang tawaran kerja' },
    organisations: [{ organisation: council, role: 'accountable' }],
    places: [riverbendRegency],
    audiences: ['youth'],
    provenance: [told('rules 3')],
  },
];
