import type { StatisticDraft } from '@prevention-spectrum/core';
import { riverbendRegency } from './places.ts';
import { inReport } from './sources.ts';

const whole = { breakdown: {}, partial: false } as const;

export const statistics: readonly StatisticDraft[] = [
  {
    id: 'offers-reported',
    label: {
      en: 'False job offers reported to the office',
      id: 'Tawaran kerja palsu yang dilaporkan ke dinas',
    },
    unit: 'offers',
    place: riverbendRegency,
    placeAsNamed: 'the regency of Riverbend',
    publisher: 'Labour Office of Riverbend',
    observations: [
      { period: '2021', low: 14, high: 14, ...whole },
      { period: '2022', low: 20, high: 25, ...whole },
      { period: '2023-01/2023-06', low: 9, high: 9, breakdown: { by: 'telephone' }, partial: true },
    ],
    approximate: true,
    caveats: [
      {
        en: 'More reports can mean more trust in the office and not more offers.',
        id: 'Laporan yang bertambah dapat berarti kepercayaan yang tumbuh, bukan tawaran yang bertambah.',
      },
    ],
    evidence: [inReport('figures 1')],
  },
];
