import { Gains, grow } from './gains.ts';
import {
  type Choice,
  closable,
  compareWorth,
  isAffordable,
  isClosed,
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

/** Gives up, the dearest first, whatever the choice is worth no less without. */
function pruned(problem: Problem, choice: Choice): Choice {
  const byCost = [...choice].sort(
    (one, other) => (problem.costs[other] as number) - (problem.costs[one] as number),
  );
  let kept = { choice, worth: worthOf(problem, choice) };
  for (const one of byCost) {
    const rest = kept.choice.filter((other) => other !== one);
    const worth = worthOf(problem, rest);
    if (compareWorth(problem, worth, kept.worth) <= 0) kept = { choice: rest, worth };
  }
  return kept.choice;
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
