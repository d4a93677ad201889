import type { Contradiction } from '@prevention-spectrum/core';
import { fromPress, version } from './version.ts';

/** Where the figures disagree with each other or with what is said of them. */
export const figures: readonly Contradiction[] = [
  {
    id: 'deaths-in-2017',
    label: {
      en: '62 or 63 deaths in 2017',
      id: '62 atau 63 kematian pada 2017',
    },
    versions: [
      version(
        {
          en: '62 workers from the province died in Malaysia.',
          id: '62 pekerja asal provinsi ini meninggal di Malaysia.',
        },
        'introduction 5',
      ),
      version(
        {
          en: '63 migrant workers from the province died; no country is named.',
          id: '63 pekerja migran asal provinsi ini meninggal; negaranya tidak disebutkan.',
        },
        'introduction 6',
      ),
      fromPress(
        {
          en: 'The provincial office counted 62 dead in Malaysia.',
          id: 'Kantor di provinsi mencatat 62 orang meninggal di Malaysia.',
        },
        'kompas',
      ),
    ],
    handling: {
      en: 'Both figures are kept as two statistics with their own source and scope; neither is corrected.',
      id: 'Kedua angka disimpan sebagai dua statistik dengan sumber dan cakupan masing-masing; tidak ada yang dikoreksi.',
    },
    touches: ['ntt-deaths-malaysia-2017', 'ntt-migrant-deaths-by-status'],
  },
  {
    id: 'all-dead-unlawful',
    label: {
      en: 'All of the dead unlawful, or eight of them legal',
      id: 'Semua yang meninggal ilegal, atau delapan resmi',
    },
    versions: [
      version(
        {
          en: 'All of the victims were unlawful workers, presumably trafficked.',
          id: 'Semua korban adalah pekerja ilegal yang diduga diperdagangkan.',
        },
        'introduction 5',
      ),
      version(
        {
          en: 'Of 63 in 2017, eight were legal workers.',
          id: 'Dari 63 pada 2017, delapan pekerja resmi.',
        },
        'introduction 6',
      ),
      fromPress(
        {
          en: 'Of 62 in 2017, one had followed the procedure.',
          id: 'Dari 62 pada 2017, satu mengikuti prosedur.',
        },
        'kompas',
      ),
    ],
    handling: {
      en: 'The breakdown by status is kept as printed; “all” is kept as a caveat and never used to fill it.',
      id: 'Rincian menurut status disimpan sebagaimana tercetak; kata “semua” menjadi catatan dan tidak dipakai untuk mengisinya.',
    },
    touches: ['ntt-migrant-deaths-by-status', 'ntt-deaths-to-march-2018'],
  },
  {
    id: 'deaths-always-rising',
    label: {
      en: 'Deaths that always rise, and fell',
      id: 'Kematian yang selalu naik, tetapi pernah turun',
    },
    versions: [
      version(
        {
          en: 'Over five years the number of deaths kept rising.',
          id: 'Selama lima tahun jumlah kematian terus naik.',
        },
        'introduction 6',
      ),
      version(
        {
          en: 'By its own figures 2014 (21) and 2015 (28) lie below 2013 (31).',
          id: 'Menurut angkanya sendiri, 2014 (21) dan 2015 (28) di bawah 2013 (31).',
        },
        'introduction 6',
      ),
    ],
    handling: {
      en: 'The figures stand; the sentence about them is not repeated.',
      id: 'Angkanya dipakai; pernyataan tentang angka itu tidak diulangi.',
    },
    touches: ['ntt-migrant-deaths-by-status'],
  },
  {
    id: 'police-cases-fall',
    label: {
      en: 'Police cases fall from 62 to 27 without a word',
      id: 'Kasus polisi turun dari 62 ke 27 tanpa penjelasan',
    },
    versions: [
      version(
        {
          en: 'Cases grew to 62 in 2016 and were 27 in 2017.',
          id: 'Kasus naik sampai 62 pada 2016 lalu menjadi 27 pada 2017.',
        },
        'introduction 6',
      ),
      version(
        {
          en: 'The data are called a sign of great alarm.',
          id: 'Data itu disebut sangat mengkhawatirkan.',
        },
        'introduction 8',
      ),
    ],
    handling: {
      en: 'Kept as printed with a caveat. A fall in cases can come from less crime, less police work or another way of counting.',
      id: 'Disimpan sebagaimana tercetak dengan catatan. Kasus dapat turun karena kejahatan berkurang, kerja polisi berkurang, atau cara hitung berubah.',
    },
    touches: ['ntt-police-trafficking-cases'],
  },
  {
    id: 'part-year-2018',
    label: {
      en: 'The first quarter of 2018 beside whole years',
      id: 'Triwulan pertama 2018 di samping tahun penuh',
    },
    versions: [
      version(
        {
          en: '2018 stands in one row with 2013 to 2017.',
          id: '2018 berdiri sebaris dengan 2013 sampai 2017.',
        },
        'introduction 6',
      ),
      version(
        {
          en: 'It covers the time until March: 11 cases, and 19 deaths.',
          id: 'Cakupannya sampai Maret: 11 kasus dan 19 kematian.',
        },
        'introduction 5',
        'introduction 6',
      ),
    ],
    handling: {
      en: 'Both figures of 2018 are marked as a part year.',
      id: 'Kedua angka 2018 ditandai sebagai sebagian tahun.',
    },
    touches: ['ntt-police-trafficking-cases', 'ntt-deaths-to-march-2018'],
  },
];
