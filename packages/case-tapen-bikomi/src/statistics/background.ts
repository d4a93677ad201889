import type { StatisticDraft } from '@prevention-spectrum/core';
import { inPaper } from '../paper.ts';
import { eastNusaTenggara, indonesia, timorTengahUtara } from '../places.ts';
import { partYear, seen } from './figure.ts';

/** Single figures about the harm and the regency. */
export const background: readonly StatisticDraft[] = [
  {
    id: 'iom-victims-indonesia-2005-2017',
    label: {
      en: 'Victims of trafficking from Indonesia counted by IOM',
      id: 'Korban perdagangan orang asal Indonesia menurut IOM',
    },
    unit: 'victims',
    place: indonesia,
    placeAsNamed: 'Indonesia (place of origin)',
    publisher: 'IOM website, read on 12 April 2018',
    observations: [seen('2005/2017', 8876)],
    caveats: [
      {
        en: 'Victims whom IOM knows of, over thirteen years; not an estimate of all.',
        id: 'Korban yang diketahui IOM selama tiga belas tahun; bukan perkiraan seluruhnya.',
      },
    ],
    evidence: [inPaper('introduction 2')],
  },
  {
    id: 'indonesian-workers-malaysia-2017',
    label: { en: 'Indonesian workers in Malaysia', id: 'Pekerja Indonesia di Malaysia' },
    unit: 'people',
    placeAsNamed: 'Malaysia',
    publisher: 'National agency for the placement and protection of Indonesian workers',
    observations: [seen('2017', [2_700_000, 3_000_000])],
    approximate: true,
    caveats: [
      {
        en: 'A range, up to 2017. The year in which it was counted is not told.',
        id: 'Berupa kisaran, sampai 2017. Tahun penghitungannya tidak disebutkan.',
      },
    ],
    evidence: [inPaper('introduction 5')],
  },
  {
    id: 'share-undocumented-in-malaysia',
    label: {
      en: 'Share of Indonesian workers in Malaysia without official papers',
      id: 'Bagian pekerja Indonesia di Malaysia tanpa dokumen resmi',
    },
    unit: 'share',
    placeAsNamed: 'Malaysia',
    publisher: 'National agency for the placement and protection of Indonesian workers',
    observations: [seen('2017', 0.5)],
    approximate: true,
    caveats: [
      {
        en: 'A round half of a range: 1.35 to 1.5 million people.',
        id: 'Separuh dari suatu kisaran: 1,35 sampai 1,5 juta orang.',
      },
    ],
    evidence: [inPaper('introduction 5')],
  },
  {
    id: 'ntt-illegal-workers-malaysia',
    label: {
      en: 'Workers from East Nusa Tenggara in Malaysia without papers',
      id: 'Pekerja asal Nusa Tenggara Timur di Malaysia tanpa dokumen',
    },
    unit: 'people',
    place: eastNusaTenggara,
    placeAsNamed: 'NTT (place of origin)',
    publisher: 'National agency for the placement and protection of Indonesian workers',
    observations: [seen('2017', 6000)],
    approximate: true,
    caveats: [
      {
        en: 'Round, and only 0.40 to 0.44 % of the 1.35 to 1.5 million that the same paragraph implies.',
        id: 'Angka bulat, dan hanya 0,40 sampai 0,44 % dari 1,35 sampai 1,5 juta menurut paragraf yang sama.',
      },
    ],
    evidence: [inPaper('introduction 5')],
  },
  {
    id: 'indonesian-deaths-malaysia-2017',
    label: {
      en: 'Indonesian workers who died in Malaysia',
      id: 'Pekerja Indonesia yang meninggal di Malaysia',
    },
    unit: 'deaths',
    placeAsNamed: 'Malaysia',
    publisher: 'National agency for the placement and protection of Indonesian workers',
    observations: [seen('2017', 69)],
    caveats: [
      {
        en: 'The cause of death is not told.',
        id: 'Penyebab kematian tidak disebutkan.',
      },
    ],
    evidence: [inPaper('introduction 5')],
  },
  {
    id: 'ntt-deaths-malaysia-2017',
    label: {
      en: 'Workers from East Nusa Tenggara who died in Malaysia',
      id: 'Pekerja asal Nusa Tenggara Timur yang meninggal di Malaysia',
    },
    unit: 'deaths',
    place: eastNusaTenggara,
    placeAsNamed: 'NTT (place of origin)',
    publisher: 'National agency for the placement and protection of Indonesian workers',
    observations: [seen('2017', 62)],
    caveats: [
      {
        en: '62 of 69, or 89.9 %. The next paragraph gives 63 for the year, perhaps for all countries.',
        id: '62 dari 69, yaitu 89,9 %. Paragraf berikutnya menyebut 63 pada tahun itu, mungkin untuk semua negara.',
      },
    ],
    evidence: [inPaper('introduction 5')],
  },
  {
    id: 'ntt-deaths-to-march-2018',
    label: {
      en: 'Deaths of migrant workers from East Nusa Tenggara in early 2018',
      id: 'Kematian pekerja migran asal Nusa Tenggara Timur pada awal 2018',
    },
    unit: 'deaths',
    place: eastNusaTenggara,
    placeAsNamed: 'NTT (place of origin)',
    publisher: 'National agency for the placement and protection of Indonesian workers',
    observations: [seen('2018-01/2018-03', 19, { partial: true })],
    caveats: [
      partYear,
      {
        en: 'The paper calls all of the dead unlawful workers and presumed victims; no basis is given.',
        id: 'Naskah menyebut semuanya pekerja ilegal yang diduga korban; dasarnya tidak disebutkan.',
      },
    ],
    evidence: [inPaper('introduction 5')],
  },
  {
    id: 'ttu-population-2017',
    label: {
      en: 'Population of Timor Tengah Utara, by sex',
      id: 'Penduduk Timor Tengah Utara menurut jenis kelamin',
    },
    unit: 'people',
    place: timorTengahUtara,
    placeAsNamed: 'TTU Regency',
    publisher: 'Statistics office of TTU',
    observations: [
      seen('2017', 253_587),
      seen('2017', 125_908, { breakdown: { sex: 'men' } }),
      seen('2017', 127_679, { breakdown: { sex: 'women' } }),
    ],
    caveats: [
      {
        en: 'Men and women add up to the total. No age groups are given, so there is no number of people of working age.',
        id: 'Laki-laki dan perempuan berjumlah sama dengan totalnya. Kelompok umur tidak ada sehingga penduduk usia kerja tidak diketahui.',
      },
    ],
    evidence: [inPaper('introduction 7')],
  },
  {
    id: 'ttu-legal-workers-jan-apr-2016',
    label: {
      en: 'Legal migrant workers from Timor Tengah Utara',
      id: 'Pekerja migran resmi asal Timor Tengah Utara',
    },
    unit: 'people',
    place: timorTengahUtara,
    placeAsNamed: 'TTU Regency',
    publisher: 'Statistics office of TTU',
    observations: [seen('2016-01/2016-04', 51, { partial: true })],
    caveats: [
      {
        en: 'Four months of one year; not to be set against the unlawful workers up to 2019.',
        id: 'Empat bulan dalam satu tahun; tidak untuk disandingkan dengan pekerja nonprosedural sampai 2019.',
      },
    ],
    evidence: [inPaper('introduction 7')],
  },
  {
    id: 'ttu-nonprocedural-workers-to-feb-2019',
    label: {
      en: 'Workers from Timor Tengah Utara outside the legal procedure',
      id: 'Pekerja nonprosedural asal Timor Tengah Utara',
    },
    unit: 'people',
    place: timorTengahUtara,
    placeAsNamed: 'TTU Regency',
    publisher: 'Department of Manpower and Population of TTU',
    observations: [seen('../2019-02', 4021)],
    caveats: [
      {
        en: 'At home and abroad; whether it is a stock or a flow is not told, nor since when.',
        id: 'Di dalam dan luar negeri; tidak disebutkan apakah ini jumlah yang ada atau arus, dan sejak kapan.',
      },
      {
        en: 'It is 67 % of the 6000 given for the whole province in Malaysia, with another scope and year.',
        id: 'Jumlah itu 67 % dari 6000 untuk seluruh provinsi di Malaysia, dengan cakupan dan tahun yang berbeda.',
      },
    ],
    evidence: [inPaper('introduction 7')],
  },
  {
    id: 'limoncelli-ngos',
    label: {
      en: 'Anti-trafficking NGOs in a global study',
      id: 'LSM antiperdagangan orang dalam studi global',
    },
    unit: 'NGOs',
    placeAsNamed: 'World',
    publisher: 'Limoncelli 2016, as cited',
    observations: [seen('2016', 1861)],
    caveats: [
      {
        en: 'The year is that of publication.',
        id: 'Tahun yang dicantumkan adalah tahun terbit.',
      },
    ],
    evidence: [inPaper('introduction 11')],
  },
];
