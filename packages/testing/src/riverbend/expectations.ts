import { type ExpectationDraft, everybody, spectrumOfPrevention } from '@prevention-spectrum/core';
import { foundation } from './organisations.ts';
import { alder, crag, dune, fern, heron } from './places.ts';

export const expectations: readonly ExpectationDraft[] = [
  everybody,
  {
    id: 'lantern',
    label: { en: 'What Lantern does itself', id: 'Kegiatan Yayasan Lentera sendiri' },
    note: {
      en: 'Only work that Lantern carries out or answers for.',
      id: 'Hanya kegiatan yang dilaksanakan atau dipertanggungjawabkan Yayasan Lentera.',
    },
    organisations: [foundation],
    roles: ['accountable', 'implementing'],
  },
  {
    id: 'every-district',
    label: { en: 'People reached in every district', id: 'Orang terjangkau di setiap kecamatan' },
    note: {
      en: 'Policy and organisations are made for the regency, so nobody expects them in Dune, which has no council of its own.',
      id: 'Kebijakan dan organisasi dibuat untuk kabupaten, jadi tidak diharapkan di Dune yang tidak mempunyai dewan sendiri.',
    },
    meaning: 'reached',
    atLeast: 2,
    members: { 'place:district': [alder, heron, crag, fern, dune] },
    notApplicable: [
      { 'place:district': [dune], [spectrumOfPrevention.id]: ['policy', 'organizations'] },
    ],
  },
];
