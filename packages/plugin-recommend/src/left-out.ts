import type { Coverage, Money } from '@prevention-spectrum/core';
import type { Candidate } from './candidate.ts';
import { misuse } from './catalogue.ts';
import type { Bringing } from './demands.ts';

/** Why a candidate is in no plan, whatever the others do. */
export const reasonsLeftOut = [
  'only-unknown',
  'only-covered',
  'nowhere',
  'no-cost',
  'other-currency',
  'over-budget',
] as const;
export type ReasonLeftOut = (typeof reasonsLeftOut)[number];

export interface LeftOut {
  readonly candidate: string;
  readonly because: ReasonLeftOut;
}

/** Why a candidate closes no gap: it fills unknown cells alone, adds to covered ones, or is surely nowhere. */
export function useless(
  number: number,
  { cells }: Coverage,
  bring: Bringing,
): ReasonLeftOut | null {
  const states = new Set(
    cells.filter((cell) => bring.of(cell).includes(number)).map(({ state }) => state),
  );
  if (states.has('gap')) return null;
  if (states.has('unknown')) return 'only-unknown';
  return states.has('covered') ? 'only-covered' : 'nowhere';
}

/** What candidates cost, as far as they can be compared. */
export interface Purse {
  /** `null`: not stated. */
  costOf(candidate: Candidate): Money | null;
  /** Why a budget cannot pay for a candidate. */
  tooDear(candidate: Candidate): ReasonLeftOut | null;
  /** Numbers to compare by: amounts, or ones where some are not stated or in another currency. */
  costs(candidates: readonly Candidate[]): readonly number[];
}

/**
 * A candidate without a stated cost does not cost nothing, so no budget pays for it; amounts of two currencies are
 * never compared.
 * @throws SpectrumError `recommend/budget-without-currency`
 */
export function purse(
  asked: readonly Candidate[],
  {
    budget,
    currency,
  }: { readonly budget?: number | undefined; readonly currency?: string | undefined },
): Purse {
  if (budget !== undefined && currency === undefined) {
    misuse('recommend/budget-without-currency', { budget });
  }
  const costOf = ({ cost = null }: Candidate) => cost;
  const currencies = new Set(asked.map((one) => costOf(one)?.currency));
  return {
    costOf,
    tooDear(candidate) {
      if (budget === undefined) return null;
      const cost = costOf(candidate);
      if (cost === null) return 'no-cost';
      if (cost.currency !== currency) return 'other-currency';
      return cost.amount > budget ? 'over-budget' : null;
    },
    costs(candidates) {
      const comparable = budget !== undefined || currencies.size === 1;
      return candidates.map((one) => (comparable ? (costOf(one)?.amount ?? 1) : 1));
    },
  };
}
