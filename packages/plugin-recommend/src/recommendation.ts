import {
  type Ask,
  type Caveat,
  type Cell,
  type CodedDataset,
  type Coverage,
  type CoverageQuestion,
  coverage,
  displayed,
  settle,
} from '@prevention-spectrum/core';
import type { Candidate } from './candidate.ts';
import { caveatsOf } from './caveats.ts';
import { bringing } from './demands.ts';
import { done } from './done.ts';
import { type LeftOut, purse, useless } from './left-out.ts';
import { type Plan, planOf } from './plan.ts';
import { recommendationTable } from './recommendation-table.ts';
import { type Method, solved } from './solve/method.ts';
import type { OpenCell } from './solve/problem.ts';
import { type Weights, weighing } from './weights.ts';

/** What may be chosen, and within which limits. */
export interface Options {
  readonly candidates: readonly Candidate[];
  /** Left out: no budget, and the fewest additions that close whatever can be closed are looked for. */
  readonly budget?: number | undefined;
  /** The currency of the budget, ISO 4217. Amounts are never converted. */
  readonly currency?: string | undefined;
  /** How much a gap matters; 1 where nothing is said. */
  readonly weights?: Weights | undefined;
  /** How many other plans to give beside the recommended one; 2 when left out. */
  readonly alternatives?: number | undefined;
}

export interface Recommendation {
  readonly today: Coverage;
  /** The gaps of today that no choice flips, and the others: what plans are made for. */
  readonly gaps: { readonly robust: number; readonly other: number };
  /** The recommended plan, then the next best. No plan is another one with something added. Empty when no candidate closes anything. */
  readonly plans: readonly Plan[];
  readonly method: Method;
  readonly leftOut: readonly LeftOut[];
  /** Gaps that the candidates, all together and paid for, do not close. */
  readonly notClosable: readonly Cell[];
  /** Of what is unknown, the question that settles most: asking costs less than doing. */
  readonly ask: Ask | null;
  readonly caveats: readonly Caveat[];
}

/**
 * Which candidates to add: the set that closes most robust gaps; among such, most other gaps; then most cells that no
 * choice opens again, the lowest cost, the fewest activities. Without a budget the fewest activities come right after
 * the gaps. Unknown cells are no gaps, and filling them counts for nothing.
 *
 * Small problems are solved exactly (`exactChoices`), large ones by a rule with a bound (`greedyChoice`).
 * @throws SpectrumError as `coverage` does; `recommend/budget-without-currency`, `recommend/weight-unusable`,
 * `recommend/id-taken`, or the diagnostic of a candidate that cannot be read
 */
export function recommendation(
  dataset: CodedDataset,
  question: CoverageQuestion,
  options: Options,
): Recommendation {
  const { budget, alternatives = 2 } = options;
  // The order in which candidates are named decides nothing.
  const candidates = options.candidates.toSorted((one, other) =>
    one.activity.id < other.activity.id ? -1 : 1,
  );
  const today = coverage(dataset, question);
  const weightOf = weighing(today, options.weights ?? {});
  const { costOf, tooDear, costs } = purse(candidates, options);
  const bring = bringing(
    dataset,
    question,
    today,
    done(dataset, candidates, today.expectation.meaning),
  );

  const leftOut = candidates.flatMap((candidate, number): readonly LeftOut[] => {
    const because = useless(number, today, bring) ?? tooDear(candidate);
    return because === null ? [] : [{ candidate: candidate.activity.id, because }];
  });
  const out = new Set(leftOut.map(({ candidate }) => candidate));
  const usable = candidates.filter(({ activity }) => !out.has(activity.id));
  const numbers = new Map(usable.map((one, index) => [candidates.indexOf(one), index]));

  const gaps = today.cells.filter(({ state }) => state === 'gap');
  const cells = gaps.map((gap): OpenCell => {
    const demands = bring.demandsOf(gap).map(({ need, units }) => ({
      need,
      units: units
        .map((unit) => unit.flatMap((one) => numbers.get(one) ?? []))
        .filter((unit) => unit.length > 0),
    }));
    return {
      weight: weightOf(gap),
      robust: gap.robust === true,
      demands: demands as unknown as OpenCell['demands'],
    };
  });
  const problem = { costs: costs(usable), budget: budget ?? null, cells };
  const { choices, method } = solved(problem, alternatives);
  const made = { today, candidates: usable, gaps, problem, costOf };
  const plans = choices.filter((one) => one.length > 0).map((choice) => planOf(made, choice));

  const closable = cells.map(({ demands: [{ need, units }] }) => units.length >= need);
  const notClosable = gaps.filter((_, index) => !closable[index]);
  const robust = gaps.filter((gap) => gap.robust === true).length;
  const ask = settle(dataset, today).asks[0] ?? null;
  const answer: Omit<Recommendation, 'caveats'> = {
    today,
    gaps: { robust, other: gaps.length - robust },
    plans,
    method,
    leftOut,
    notClosable,
    ask,
  };
  const caveats = [
    ...today.caveats,
    ...caveatsOf({ candidates, before: today, recommended: { ...answer, dataset, options } }),
  ];
  const whole = { ...answer, caveats };
  return displayed(whole, () => recommendationTable(whole, candidates));
}
