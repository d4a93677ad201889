import { nearMisses } from '../../locales/answer-codes.ts';
import type { Counting } from '../coverage/counting.ts';
import { bitOf } from './touched.ts';

/**
 * What becomes of an activity in a cell (docs/method, section 2), as a number: `surely`; above it the bits of the facts
 * that are missing; `nothing`; and below that the kinds of near miss.
 */
export type Outcome = number;

export const surely: Outcome = 0;
export const nothing: Outcome = -1;

export function outcomeOf(counting: Counting, missing: number, ended: boolean): Outcome {
  if (counting.counts === 'never') return nothing;
  if (ended) return missing === 0 && counting.counts === 'yes' ? nearly('lapsed') : nothing;
  if (counting.counts === 'no') return missing === 0 ? nearly(counting.near) : nothing;
  if (counting.counts === 'yes') return missing;
  return counting.missing.reduce((bits, fact) => bits | bitOf[fact], missing);
}

/** The place of a near miss among its kinds. */
export function nearOf(outcome: Outcome): number {
  return nothing - 1 - outcome;
}

function nearly(kind: (typeof nearMisses)[number]): Outcome {
  return nothing - 1 - nearMisses.indexOf(kind);
}
