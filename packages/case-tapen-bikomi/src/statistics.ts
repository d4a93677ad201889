import type { Bilingual, Observation, StatisticDraft } from '@prevention-spectrum/core';
import { inPaper, type Locator } from './paper.ts';
import { eastNusaTenggara, indonesia, timorTengahUtara } from './places.ts';

function seen(
  period: string,
  value: number | readonly [low: number, high: number],
  more: Partial<Pick<Observation, 'breakdown' | 'partial'>> = {},
): Observation {
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  return { period, low, high, breakdown: {}, partial: false, ...more };
}

function deaths(year: string, total: number, legal: number, illegal: number): Observation[] {
  return [
    seen(year, total),
    seen(year, legal, { breakdown: { status: 'legal' } }),
    seen(year, illegal, { breakdown: { status: 'illegal' } }),
  ];
}

/** A single figure that stands for the time of the study. */
function atFieldwork(
  id: string,
  label: Bilingual,
  unit: string,
  value: number,
  locator: Locator,
  caveats: readonly Bilingual[] = [],
): StatisticDraft {
  return {
    id,
    label,
    unit,
    place: timorTengahUtara,
    placeAsNamed: 'TTU Regency',
    publisher: 'The paper’s own count',
    observations: [seen('2019-01/2019-02', value)],
    caveats,
    evidence: [inPaper(locator)],
  };
}

const partYear: Bilingual = {
  en: 'January to March only: a part of a year, not to be compared with whole ones.',
  id: 'Hanya Januari sampai Maret: sebagian tahun, tidak untuk dibandingkan dengan tahun penuh.',
};

const series: readonly StatisticDraft[] = [
  {
    id: 'ntt-migrant-deaths-by-status',
    label: {
      en: 'Deaths of migrant workers from East Nusa Tenggara, by legal status',
      id: 'Kematian pekerja migran asal Nusa Tenggara Timur menurut status',
    },
    unit: 'people',
    place: eastNusaTenggara,
    placeAsNamed: 'NTT (place of origin)',
    publisher: 'NTT office for the placement and protection of workers',
    observations: [
      ...deaths('2013', 31, 11, 20),
      ...deaths('2014', 21, 8, 13),
      ...deaths('2015', 28, 5, 23),
      ...deaths('2016', 49, 7, 42),
      ...deaths('2017', 63, 8, 55),
    ],
    caveats: [
      {
        en: 'The paper says that deaths rise all the time; 2014 and 2015 lie below 2013.',
        id: 'Naskah menyebut kematian terus meningkat; 2014 dan 2015 lebih rendah daripada 2013.',
      },
      {
        en: 'The country of death is not told. Another paragraph gives 62 for Malaysia in 2017.',
        id: 'Negara tempat meninggal tidak disebutkan. Paragraf lain menyebut 62 di Malaysia pada 2017.',
      },
    ],
    evidence: [inPaper('introduction 6')],
  },
  {
    id: 'ntt-police-trafficking-cases',
    label: {
      en: 'Trafficking cases of the police in East Nusa Tenggara',
      id: 'Kasus perdagangan orang pada kepolisian di Nusa Tenggara Timur',
    },
    unit: 'cases',
    place: eastNusaTenggara,
    placeAsNamed: 'NTT',
    publisher: 'NTT regional police',
    observations: [
      seen('2013', 33),
      seen('2014', 42),
      seen('2015', 52),
      seen('2016', 62),
      seen('2017', 27),
      seen('2018-01/2018-03', 11, { partial: true }),
    ],
    caveats: [
      partYear,
      {
        en: 'The fall from 62 to 27 goes without a word. Cases measure police work as well as crime.',
        id: 'Penurunan dari 62 ke 27 tidak dijelaskan. Jumlah kasus mencerminkan kerja polisi selain kejahatannya.',
      },
    ],
    evidence: [inPaper('introduction 6')],
  },
];

const background: readonly StatisticDraft[] = [
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

const ofTheCase: readonly StatisticDraft[] = [
  {
    id: 'foundation-established',
    label: {
      en: 'Founding of the foundation (13 February 2003)',
      id: 'Pendirian yayasan (13 Februari 2003)',
    },
    unit: 'event',
    place: timorTengahUtara,
    placeAsNamed: 'TTU Regency',
    publisher: 'The paper’s own account',
    observations: [seen('2003-02-13', 1)],
    caveats: [
      {
        en: 'A date, kept as one event on its day.',
        id: 'Sebuah tanggal, disimpan sebagai satu peristiwa pada harinya.',
      },
    ],
    evidence: [inPaper('foundation 1')],
  },
  {
    id: 'task-force-decree',
    label: {
      en: 'Decree 190/KEP/HK/IV/2018 of the Regent',
      id: 'Keputusan Bupati Nomor 190/KEP/HK/IV/2018',
    },
    unit: 'event',
    place: timorTengahUtara,
    placeAsNamed: 'TTU Regency',
    publisher: 'The paper’s own account',
    observations: [seen('2018-04', 1)],
    caveats: [
      {
        en: 'A number, kept as one event. The month is read from the number and from the month in which the task force was formed.',
        id: 'Sebuah nomor, disimpan sebagai satu peristiwa. Bulannya dibaca dari nomor itu dan dari bulan pembentukan satuan tugas.',
      },
    ],
    evidence: [inPaper('cooperation-networking 2'), inPaper('foundation 6')],
  },
  atFieldwork(
    'ttu-districts',
    { en: 'Districts of the regency', id: 'Kecamatan di kabupaten' },
    'districts',
    24,
    'foundation 1',
    [
      {
        en: 'The paper prints “District” for kecamatan, and elsewhere “sub-district”.',
        id: 'Naskah mencetak “District” untuk kecamatan, dan di tempat lain “sub-district”.',
      },
    ],
  ),
  atFieldwork(
    'ttu-villages',
    { en: 'Villages of the regency', id: 'Desa dan kelurahan di kabupaten' },
    'villages',
    193,
    'foundation 1',
    [
      {
        en: 'Rural villages (desa) and urban ones (kelurahan) are not told apart; only a desa makes village regulations.',
        id: 'Desa dan kelurahan tidak dibedakan; hanya desa yang membuat peraturan desa.',
      },
    ],
  ),
  atFieldwork(
    'partner-villages',
    { en: 'Villages with a formal partnership', id: 'Desa dengan kemitraan formal' },
    'villages',
    3,
    'cooperation-networking 4',
    [
      {
        en: '3 of 193 villages, 1.55 %. They lie in 3 of 24 districts, 12.5 %.',
        id: '3 dari 193 desa, 1,55 %. Letaknya di 3 dari 24 kecamatan, 12,5 %.',
      },
    ],
  ),
  atFieldwork(
    'village-regulations-in-force',
    { en: 'Enacted village regulations', id: 'Peraturan desa yang ditetapkan' },
    'regulations',
    2,
    'strengthening-capacity 3',
    [
      {
        en: '2 of 193 villages, 1.04 %; a third is being drafted. They are named as examples, so there may be more.',
        id: '2 dari 193 desa, 1,04 %; yang ketiga sedang disusun. Keduanya disebut sebagai contoh sehingga mungkin ada yang lain.',
      },
    ],
  ),
  atFieldwork(
    'short-films',
    { en: 'Short films made by the foundation', id: 'Film pendek buatan yayasan' },
    'films',
    3,
    'community-empowerment 4',
    [
      {
        en: 'Made between 2015 and the study; the year of each is not told.',
        id: 'Dibuat antara 2015 dan penelitian; tahun setiap film tidak disebutkan.',
      },
    ],
  ),
  atFieldwork(
    'task-force-subgroups',
    { en: 'Sub-groups of the task force', id: 'Subsatuan dalam satuan tugas' },
    'sub-groups',
    4,
    'cooperation-networking 2',
    [
      {
        en: 'The duties of only one of them are listed.',
        id: 'Hanya tugas satu subsatuan yang dirinci.',
      },
    ],
  ),
];

/** Every figure of the paper, in value as it prints them, with what is odd about it. */
export const statistics: readonly StatisticDraft[] = [...series, ...background, ...ofTheCase];
