import { type Choice, type Demand, isWithin, type OpenCell, type Problem, sum } from './problem.ts';

/**
 * Adds the candidate with most gain for its cost that still fits, until none gains anything. Gains only shrink, so an
 * old one is a bound, and only the candidate with the highest is looked at again (Minoux 1978).
 */
export function grow(problem: Problem, cells: readonly OpenCell[], begun: Choice): Choice {
  const gains = new Gains(cells, problem.costs.length);
  for (const one of begun) gains.add(one);
  const costOf = (one: number) => problem.costs[one] as number;
  const density = (one: number) => {
    const gain = gains.of(one);
    return gain > 0 ? gain / costOf(one) : 0;
  };
  const choice = [...begun];
  let spent = sum(begun.map(costOf));
  const left = new Map([...problem.costs.keys()].map((one) => [one, density(one)]));
  for (const one of begun) left.delete(one);
  for (;;) {
    let best = -1;
    for (const [one, known] of left) {
      if (best < 0 || known > (left.get(best) as number)) best = one;
    }
    if (best < 0) return choice.sort((one, other) => one - other);
    const now = density(best);
    // What gains nothing now gains nothing later, and what does not fit now will not fit later.
    if (now <= 0 || !isWithin(problem, spent + costOf(best))) {
      left.delete(best);
    } else if (now < (left.get(best) as number)) {
      left.set(best, now);
    } else {
      choice.push(best);
      spent += costOf(best);
      left.delete(best);
      gains.add(best);
    }
  }
}

interface Progress {
  readonly demand: Demand;
  readonly weight: number;
  readonly brought: Set<number>;
}

/** How far cells have come, in weight, and what a candidate would add: a sum of parts, so the gains only ever shrink. */
export class Gains {
  readonly #units: readonly Progress[];
  readonly #at: readonly (readonly (readonly [cell: number, unit: number])[])[];

  constructor(cells: readonly OpenCell[], candidates: number) {
    this.#units = cells.map(({ demands: [demand], weight }) => ({
      demand,
      weight,
      brought: new Set(),
    }));
    const at: (readonly [number, number])[][] = Array.from({ length: candidates }, () => []);
    for (const [cell, { demand }] of this.#units.entries()) {
      for (const [unit, parts] of demand.units.entries()) {
        for (const part of parts) at[part]?.push([cell, unit]);
      }
    }
    this.#at = at;
  }

  of(candidate: number): number {
    let gain = 0;
    for (const [index, unit] of this.#at[candidate] ?? []) {
      const { demand, weight, brought } = this.#units[index] as Progress;
      if (brought.size < demand.need && !brought.has(unit)) gain += weight / demand.need;
    }
    return gain;
  }

  add(candidate: number): void {
    for (const [index, unit] of this.#at[candidate] ?? []) this.#units[index]?.brought.add(unit);
  }

  /** How much of the weight has been gained so far. */
  get gained(): number {
    return sum(
      this.#units.map(
        ({ demand, weight, brought }) =>
          (weight * Math.min(demand.need, brought.size)) / demand.need,
      ),
    );
  }
}
