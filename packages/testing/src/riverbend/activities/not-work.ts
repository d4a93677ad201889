import type { ActivityDraft } from '@prevention-spectrum/core';
import { foundation, fund, network } from '../organisations.ts';
import { riverbendRegency, saltmarsh } from '../places.ts';
import { granted, told } from '../sources.ts';

/** Records that a report tells among the work, and that are none: they cover nothing. */
export const notWork: readonly ActivityDraft[] = [
  {
    id: 'estuary-grant',
    kind: 'resource',
    title: { en: 'Grant of the Estuary Fund', id: 'Hibah Estuary Fund' },
    organisations: [{ organisation: fund, role: 'funding' }],
    period: { start: '2021', end: '2023' },
    money: [{ amount: 12_000, currency: 'EUR' }],
    provenance: [granted('EF-2021-001')],
  },
  {
    id: 'boats-on-loan',
    title: { en: 'Two boats on loan', id: 'Dua perahu pinjaman' },
    description: {
      en: 'Lent to whoever visits the islands; the report lists it as an activity.',
      id: 'Dipinjamkan kepada siapa saja yang mengunjungi pulau; laporan mencatatnya sebagai kegiatan.',
    },
    status: 'ongoing',
    organisations: [{ organisation: network, role: 'extending' }],
    places: [saltmarsh],
    period: { start: '2023-02' },
    provenance: [told('means 2')],
  },
  {
    id: 'fewer-departures',
    kind: 'claim',
    title: {
      en: 'Fewer young people leave without papers',
      id: 'Lebih sedikit pemuda pergi tanpa surat',
    },
    organisations: [{ organisation: foundation, role: 'accountable' }],
    places: [riverbendRegency],
    audiences: ['youth'],
    period: { start: '2023', end: '2023' },
    provenance: [told('effects 1')],
  },
  {
    id: 'dry-season',
    kind: 'context',
    title: { en: 'A second dry season', id: 'Musim kemarau kedua' },
    places: [{ place: riverbendRegency, extent: 'throughout' }],
    period: { start: '2022-06', end: '2022-11' },
    provenance: [told('introduction 1')],
  },
];
