import type { Choice } from '../../locales/answer-codes.ts';
import type { ReadingChoice } from '../axis/axis.ts';

/** One way to settle all four. */
export interface Stance extends ReadingChoice {
  readonly mandates: 'out' | 'in';
  readonly units: 'each' | 'umbrella';
}

/** What the question itself settles: the rest is the accepted reading, with mandates as the meaning has them. */
export type Count = Pick<Stance, 'significance' | 'units'>;

export function baseline(count: Count): Stance {
  return { contested: 'accepted', mandates: 'out', ...count };
}

/** Each choice, taken alone to either extreme. */
export const extremes: Readonly<Record<Choice, readonly Partial<Stance>[]>> = {
  contested: [{ contested: 'least' }, { contested: 'most' }],
  significance: [{ significance: 'principal' }, { significance: 'any' }],
  mandates: [{ mandates: 'out' }, { mandates: 'in' }],
  units: [{ units: 'umbrella' }, { units: 'each' }],
};

/** The stance that grants least, counted in umbrellas, and the one that grants most, counted one by one. */
export const lowest: Stance = {
  contested: 'least',
  significance: 'principal',
  mandates: 'out',
  units: 'umbrella',
};
export const highest: Stance = {
  contested: 'most',
  significance: 'any',
  mandates: 'in',
  units: 'each',
};
