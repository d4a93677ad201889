import type { Contradiction } from '@prevention-spectrum/core';
import { inReport, register } from './sources.ts';

export const contradictions: readonly Contradiction[] = [
  {
    id: 'reach-of-the-practice-day',
    label: { en: 'How many practised refusing', id: 'Berapa orang yang berlatih menolak' },
    versions: [
      {
        says: { en: 'The report counts 46 young people.', id: 'Laporan menyebut 46 pemuda.' },
        evidence: [inReport('skills 2')],
      },
      {
        says: { en: 'The register counts 64.', id: 'Daftar kegiatan menyebut 64.' },
        evidence: [{ source: register, locator: 'FR-0113', kind: 'record' }],
      },
    ],
    handling: {
      en: 'The lower figure is used: digits are easily swapped, and the report was checked.',
      id: 'Angka yang lebih kecil dipakai: angka mudah tertukar, dan laporan sudah diperiksa.',
    },
    touches: ['practice-day'],
  },
  {
    id: 'end-of-the-hotline',
    label: { en: 'Whether the line still answers', id: 'Apakah saluran telepon masih menjawab' },
    versions: [
      {
        says: { en: 'It answers every day.', id: 'Saluran itu menjawab setiap hari.' },
        evidence: [inReport('protection 3')],
      },
      {
        says: { en: 'It was closed in April.', id: 'Saluran itu ditutup pada bulan April.' },
        evidence: [{ source: register, locator: 'FR-0140', kind: 'record' }],
      },
    ],
    handling: null,
    touches: ['hotline'],
  },
];
