import {
  type Choice,
  closable,
  compareWorth,
  type Demand,
  isAffordable,
  isClosed,
  isWithin,
  type OpenCell,
  type Problem,
  sum,
  worthOf,
} from './problem.ts';

/** What a greedy choice is never worse than. */
export type Guarantee =
  /** At least this share of the weight of gaps (robust ones, if any can be closed) that the best choice closes. */
  | { readonly kind: 'share'; readonly share: number }
  /** At most so many times as many candidates as the fewest that close all that can be closed. */
  | { readonly kind: 'times'; readonly times: number };

/** A choice by rule of thumb, with what is proven of the rule and of this instance. */
export interface Greedy {
  readonly choice: Choice;
  /** `null` where no such rule is known: a cell lacks two units or more. */
  readonly guarantee: Guarantee | null;
}

/**
 * A choice for problems that are too large for the exact one.
 *
 * With a budget: the candidate with most gain for its cost that still fits, again and again, first for the robust
 * gaps and then for the others; then the best single candidate instead, if it closes more robust gaps. Where every
 * robust gap lacks one unit, that closes at least (1 - 1/e)/2 of the weight that the best choice closes
 * (Khuller, Moss & Naor 1999, Information Processing Letters 70:39-45), and where all costs are the same 1 - 1/e
 * (Nemhauser, Wolsey & Fisher 1978, Mathematical Programming 14:265-294). Where gaps lack two units or more there is
 * no such bound: with two each, it is the search for a densest subgraph of k vertices.
 *
 * Without a budget: the candidate that brings most of the units that are lacking, until none is. That takes at most
 * H(d) times as many as the fewest, d being the most units that one candidate brings (Wolsey 1982, Combinatorica
 * 2:385-393), thresholds or not.
 *
 * What turns out to add nothing is given up at the end.
 */
export function greedyChoice(problem: Problem): Greedy {
  return problem.budget === null ? fewest(problem) : withinBudget(problem);
}

function withinBudget(problem: Problem): Greedy {
  const [robust, others] = criteria(problem);
  const [first, second] = robust.length > 0 ? [robust, others] : [others, []];
  // One candidate alone closes nothing that lacks two units.
  const alone = new Gains(
    first.filter(({ demands: [asked] }) => asked.need === 1),
    problem.costs.length,
  );
  const single = [...problem.costs.keys()]
    .filter((one) => isAffordable(problem, [one]))
    .reduce((best, one) => (best < 0 || alone.of(one) > alone.of(best) ? one : best), -1);
  const weight = (choice: Choice) => {
    const chosen = new Set(choice);
    return sum(first.map((cell) => (isClosed(cell, chosen) ? cell.weight : 0)));
  };
  const grown = grow(problem, first, []);
  const begun = single >= 0 && alone.of(single) > weight(grown) ? [single] : grown;
  const filled = grow(problem, second, grow(problem, first, begun));
  const choice = pruned(problem, filled);
  return { choice, guarantee: shareOf(problem, first) };
}

function shareOf(problem: Problem, cells: readonly OpenCell[]): Guarantee | null {
  if (cells.some(({ demands: [asked] }) => asked.need > 1)) return null;
  const useful = problem.costs.filter((_, one) =>
    cells.some(({ demands: [asked] }) => asked.units.some((unit) => unit.includes(one))),
  );
  const alike = useful.every((cost) => cost === useful[0]);
  return { kind: 'share', share: (1 - 1 / Math.E) / (alike ? 1 : 2) };
}

function fewest(problem: Problem): Greedy {
  const cells = closable(problem);
  const one = { ...problem, costs: problem.costs.map(() => 1) };
  // Each lacking unit weighs the same, whatever the cell weighs: what is counted here are additions.
  const units = cells.map((cell) => ({ ...cell, weight: cell.demands[0].need }));
  const choice = pruned(problem, grow(one, units, []));
  const gain = new Gains(units, problem.costs.length);
  const largest = Math.max(0, ...problem.costs.map((_, candidate) => gain.of(candidate)));
  const times = sum(Array.from({ length: Math.round(largest) }, (_, index) => 1 / (index + 1)));
  return { choice, guarantee: times > 0 ? { kind: 'times', times } : null };
}

/** The robust gaps that can be closed, and the others. */
function criteria(problem: Problem): readonly [readonly OpenCell[], readonly OpenCell[]] {
  const cells = closable(problem);
  return [cells.filter(({ robust }) => robust), cells.filter(({ robust }) => !robust)];
}

/**
 * Adds the candidate with most gain for its cost that still fits, until none gains anything. Gains only shrink, so an
 * old one is a bound, and only the candidate with the highest is looked at again (Minoux 1978).
 */
function grow(problem: Problem, cells: readonly OpenCell[], begun: Choice): Choice {
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
class Gains {
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

/** Gives up, the dearest first, whatever the choice is worth no less without. */
function pruned(problem: Problem, choice: Choice): Choice {
  const byCost = [...choice].sort(
    (one, other) => (problem.costs[other] as number) - (problem.costs[one] as number),
  );
  return byCost.reduce((kept, one) => {
    const without = kept.filter((other) => other !== one);
    const isWorse = compareWorth(problem, worthOf(problem, without), worthOf(problem, kept)) > 0;
    return isWorse ? kept : without;
  }, choice);
}

/** Candidates without which the greedy choice is looked for again. */
const mostLeftOut = 5;

/**
 * Other choices: the greedy one again without one of its candidates (those that fewest cells depend on, where there
 * are many), the best first, none of them alike.
 */
export function greedyAlternatives(
  problem: Problem,
  choice: Choice,
  howMany: number,
): readonly Choice[] {
  const lessWithout = choice
    .map((one) => {
      const rest = choice.filter((other) => other !== one);
      return { one, worth: worthOf(problem, rest) };
    })
    .sort((one, other) => compareWorth(problem, one.worth, other.worth))
    .slice(0, mostLeftOut);
  const found = new Map<string, Choice>();
  for (const { one } of lessWithout) {
    const other = greedyChoice(without(problem, one)).choice;
    found.set(other.join(), other);
  }
  return [...found.values()]
    .filter((one) => one.length > 0)
    .sort((one, other) => compareWorth(problem, worthOf(problem, one), worthOf(problem, other)))
    .slice(0, howMany);
}

function without(problem: Problem, candidate: number): Problem {
  const cells = problem.cells.map(
    (cell): OpenCell => ({
      ...cell,
      demands: cell.demands.map(({ need, units }) => ({
        need,
        units: units
          .map((unit) => unit.filter((one) => one !== candidate))
          .filter((unit) => unit.length > 0),
      })) as unknown as OpenCell['demands'],
    }),
  );
  return { ...problem, cells };
}

/**
 * No choice within the budget closes more weight than this: of robust gaps, or of the others, each for itself. Gains
 * only shrink, so from any choice on, the best one adds at most what its candidates would add one by one: as many of
 * the densest as the budget pays for, the last one in part (after Leskovec and others 2007, KDD, section 3.2). A
 * closed cell counts at most what has been gained in it, so this holds with thresholds too.
 */
export function greedyBound(problem: Problem, robust: boolean): number {
  const cells = closable(problem).filter((cell) => cell.robust === robust);
  const all = sum(cells.map(({ weight }) => weight));
  if (problem.budget === null) return all;
  const gains = new Gains(cells, problem.costs.length);
  let bound = all;
  const choice = grow(problem, cells, []);
  for (const [index, one] of [-1, ...choice].entries()) {
    if (one >= 0) gains.add(one);
    if (isLookedAt(index, choice))
      bound = Math.min(bound, gains.gained + fractional(problem, gains));
  }
  return bound;
}

function fractional({ costs, budget }: Problem, gains: Gains): number {
  const gaining = [...costs.keys()]
    .map((one) => ({ gain: gains.of(one), cost: costs[one] as number }))
    .filter(({ gain }) => gain > 0)
    .sort((one, other) => other.gain * one.cost - one.gain * other.cost);
  let [added, left] = [0, budget ?? 0];
  for (const { gain, cost } of gaining) {
    const part = cost <= left ? 1 : left / cost;
    added += gain * part;
    left -= cost * part;
    if (part < 1) break;
  }
  return added;
}

/** No choice that closes all that can be closed has fewer candidates: from each step on, the largest gains have to do. */
export function fewestBound(problem: Problem): number {
  const cells = closable(problem).map((cell) => ({ ...cell, weight: cell.demands[0].need }));
  const all = sum(cells.map(({ weight }) => weight));
  const one: Problem = { ...problem, costs: problem.costs.map(() => 1) };
  const gains = new Gains(cells, problem.costs.length);
  let bound = 0;
  const choice = grow(one, cells, []);
  for (const [index, chosen] of [-1, ...choice].entries()) {
    if (chosen >= 0) gains.add(chosen);
    if (!isLookedAt(index, choice)) continue;
    const largest = [...problem.costs.keys()]
      .map((candidate) => gains.of(candidate))
      .sort((first, second) => second - first);
    let [missing, count] = [all - gains.gained, 0];
    for (const gain of largest) {
      if (missing <= 1e-9) break;
      missing -= gain;
      count += 1;
    }
    bound = Math.max(bound, count);
  }
  return bound;
}

/** A bound holds from any step on; some twenty of them are enough. */
function isLookedAt(step: number, choice: Choice): boolean {
  return step % Math.ceil((choice.length + 1) / 20) === 0;
}
