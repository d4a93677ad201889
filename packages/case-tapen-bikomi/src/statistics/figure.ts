import type { Bilingual, Observation, StatisticDraft } from '@prevention-spectrum/core';
import { inPaper, type Locator } from '../paper.ts';
import { timorTengahUtara } from '../places.ts';

/** One figure, for one period. */
export function seen(
  period: string,
  value: number | readonly [low: number, high: number],
  more: Partial<Pick<Observation, 'breakdown' | 'partial'>> = {},
): Observation {
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  return { period, low, high, breakdown: {}, partial: false, ...more };
}

/** A single figure that stands for the time of the study. */
export function atFieldwork(
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

/** The caveat of a year that is not over. */
export const partYear: Bilingual = {
  en: 'January to March only: a part of a year, not to be compared with whole ones.',
  id: 'Hanya Januari sampai Maret: sebagian tahun, tidak untuk dibandingkan dengan tahun penuh.',
};
