import type { Cell, Coverage, Money } from '@prevention-spectrum/core';
import type { Candidate } from './candidate.ts';
import { type Choice, isClosed, isFirm, type Problem } from './solve/problem.ts';

/** One activity of a plan, and what it is in the plan for. */
export interface Chosen {
  readonly candidate: Candidate;
  /** Closed gaps in which no other activity of the plan is. */
  readonly alone: readonly Cell[];
  /** Closed gaps that others of the plan are in, too. */
  readonly shared: readonly Cell[];
  /** Gaps that would stay open without it. */
  readonly lost: readonly Cell[];
  /** Its cost, over the gaps that it closes alone or with others. `null` where no cost is stated or none are closed. */
  readonly costPerCell: Money | null;
}

/** A set of activities to add. */
export interface Plan {
  readonly chosen: readonly Chosen[];
  /** The gaps that it closes, as they are today. */
  readonly closes: readonly Cell[];
  /** How many of them are robust, and how many stay closed whatever one chooses. */
  readonly robust: number;
  readonly firm: number;
  /** `null` where a cost is not stated, or they are of several currencies. */
  readonly cost: Money | null;
}

/** A choice of numbers as the plan that it stands for. */
export function planOf(
  made: {
    readonly today: Coverage;
    readonly candidates: readonly Candidate[];
    readonly gaps: readonly Cell[];
    readonly problem: Problem;
    readonly costOf: (candidate: Candidate) => Money | null;
  },
  choice: Choice,
): Plan {
  const { candidates, gaps, problem, costOf } = made;
  const all = new Set(choice);
  const closed = problem.cells
    .map((cell, index) => ({ cell, gap: gaps[index] as Cell }))
    .filter(({ cell }) => isClosed(cell, all));
  const chosen = choice.map((number): Chosen => {
    const candidate = candidates[number] as Candidate;
    const rest = new Set(choice.filter((one) => one !== number));
    const [alone, shared, lost]: Cell[][] = [[], [], []];
    for (const { cell, gap } of closed) {
      const there = new Set(cell.demands[0].units.flat());
      if (there.has(number))
        (choice.some((one) => one !== number && there.has(one)) ? shared : alone)?.push(gap);
      if (!isClosed(cell, rest)) lost?.push(gap);
    }
    const cost = costOf(candidate);
    const cells = (alone?.length ?? 0) + (shared?.length ?? 0);
    return {
      candidate,
      alone: alone ?? [],
      shared: shared ?? [],
      lost: lost ?? [],
      costPerCell:
        cost && cells > 0 ? { amount: cost.amount / cells, currency: cost.currency } : null,
    };
  });
  return {
    chosen,
    closes: closed.map(({ gap }) => gap),
    robust: closed.filter(({ cell }) => cell.robust).length,
    firm: closed.filter(({ cell }) => isFirm(cell, all)).length,
    cost: total(chosen.map(({ candidate }) => costOf(candidate))),
  };
}

function total(costs: readonly (Money | null)[]): Money | null {
  const [first] = costs;
  if (!first || costs.some((cost) => cost?.currency !== first.currency)) return null;
  return {
    amount: costs.reduce((sum, cost) => sum + (cost?.amount ?? 0), 0),
    currency: first.currency,
  };
}
