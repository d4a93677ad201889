import { type ScreeningDraft, spectrumOfPrevention } from '@prevention-spectrum/core';
import { foundation } from './organisations.ts';
import { highmoor, riverbendRegency } from './places.ts';
import { inReport } from './sources.ts';

export const screenings: readonly ScreeningDraft[] = [
  {
    id: 'report-of-lantern',
    label: { en: 'Lantern’s list of its work', id: 'Daftar kegiatan Yayasan Lentera' },
    screener: { en: 'Lantern', id: 'Yayasan Lentera' },
    date: '2023-12-31',
    complete: true,
    organisations: [foundation],
    scope: { place: [riverbendRegency], period: ['2021/2023'] },
    evidence: [inReport('introduction 2')],
    because: {
      en: 'The report says that it lists all work of the three years in the regency.',
      id: 'Laporan itu menyatakan mendaftar semua kegiatan tiga tahun di kabupaten tersebut.',
    },
  },
  {
    id: 'register-of-rules',
    label: { en: 'Register of rules', id: 'Daftar peraturan' },
    screener: { en: 'Riverbend Council', id: 'Dewan Riverbend' },
    date: '2022',
    complete: true,
    meanings: ['mandated', 'planned', 'reported'],
    scope: { [spectrumOfPrevention.id]: ['policy'], audience: [], channel: [] },
    needs: [spectrumOfPrevention.id],
    because: {
      en: 'Every rule of the province must be entered before it is in force.',
      id: 'Setiap peraturan provinsi harus dicatat sebelum berlaku.',
    },
  },
  {
    id: 'visit-to-highmoor',
    label: { en: 'A visit to Highmoor', id: 'Kunjungan ke Highmoor' },
    screener: { en: 'Two readers', id: 'Dua pembaca' },
    date: '2023-05',
    complete: false,
    scope: { place: [highmoor] },
    because: {
      en: 'Two days and five talks: what nobody mentioned may still be there.',
      id: 'Dua hari dan lima percakapan: yang tidak disebut tetap mungkin ada.',
    },
  },
];
