import type { Observation, StatisticDraft } from '@prevention-spectrum/core';
import { inPaper } from '../paper.ts';
import { eastNusaTenggara } from '../places.ts';
import { partYear, seen } from './figure.ts';

function deaths(year: string, total: number, legal: number, illegal: number): Observation[] {
  return [
    seen(year, total),
    seen(year, legal, { breakdown: { status: 'legal' } }),
    seen(year, illegal, { breakdown: { status: 'illegal' } }),
  ];
}

/** Series over years. */
export const series: readonly StatisticDraft[] = [
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
