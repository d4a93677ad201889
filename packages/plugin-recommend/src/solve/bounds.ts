import { solve } from 'yalps';
import { Gains, grow } from './gains.ts';
import { classesOf, inUnits, modelOf } from './model.ts';
import { type Choice, closable, type Problem, sum } from './problem.ts';

/** At most so much weight of robust gaps, or of others, each for itself: the linear relaxation. `null` when it is too large. */
export function relaxedBound(asked: Problem, robust: boolean): number | null {
  const problem = inUnits(asked);
  const classes = classesOf(problem);
  if ((problem.costs.length + classes.length) * classes.length > 40_000) return null;
  const objective = robust ? 'robust' : 'other';
  const { status, result } = solve({
    ...modelOf(problem, classes, []),
    integers: [],
    direction: 'maximize',
    objective,
  });
  return status === 'optimal' ? result : null;
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
