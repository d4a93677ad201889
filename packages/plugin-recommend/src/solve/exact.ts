import { solve } from 'yalps';
import { greedyAlternatives, greedyChoice } from './greedy.ts';
import { type Class, classesOf, inUnits, modelOf } from './model.ts';
import {
  type Choice,
  criteriaOf,
  isAffordable,
  type Problem,
  precision,
  type Worth,
  worthOf,
} from './problem.ts';

/** Beyond these the search is not begun. */
export const most = { candidates: 40, classes: 150 } as const;

/**
 * How long one search may go on: branches, times the size of the table that each works on. Work and not seconds, so
 * that it ends alike on every machine; a second or less on most.
 */
const work = 8_000_000;

/** What was found by exact search. */
export interface Exact {
  /** The best choice, then the next best: each gives up at least one candidate of each choice before it. */
  readonly choices: readonly Choice[];
  /** `all`: no choice is worth more by any criterion. `gaps`: none closes more; one may be cheaper, or last better. */
  readonly proven: 'all' | 'gaps';
  /** The further choices are proven like the first one. */
  readonly nextBest: boolean;
}

/**
 * The best choices, one after another, by branch and bound on an integer programme: each criterion is optimised in
 * turn, with what was reached before held fast. It begins with what the greedy rule finds; a criterion in which the
 * linear relaxation allows no more is proven without a search. A further choice must give up something of each choice
 * before it (a no-good cut), so no choice is another one with something added.
 *
 * @returns `null` when the problem is too large, the search for the gaps was ended, or an answer of the solver does not
 * stand up to being counted again: then nothing is proven.
 */
export function exactChoices(asked: Problem, howMany: number): Exact | null {
  const problem = inUnits(asked);
  const classes = classesOf(problem);
  if (problem.costs.length > most.candidates || classes.length > most.classes) return null;
  const first = bestBut(problem, classes, []);
  if (first === null || first === 'none') return null;
  const choices = [first.choice];
  let nextBest = true;
  while (choices.length < howMany && choices.at(-1)?.length !== 0) {
    const next = bestBut(problem, classes, choices);
    if (next === 'none') break;
    if (next?.proven !== 'all') nextBest = false;
    const found = next?.choice ?? startsFor(problem, choices)[0];
    if (found === undefined) break;
    choices.push(found);
  }
  return { choices, proven: first.proven, nextBest };
}

interface Best {
  readonly choice: Choice;
  readonly proven: Exact['proven'];
}

/** `none`: no choice is left. `null`: nothing is proven. */
function bestBut(
  problem: Problem,
  classes: readonly Class[],
  before: readonly Choice[],
): Best | 'none' | null {
  const model = modelOf(problem, classes, before);
  const maxIterations = Math.min(
    2_000,
    Math.max(10, Math.floor(work / (model.variables.size * model.constraints.size))),
  );
  let [known] = startsFor(problem, before);
  for (const [index, [of, direction]] of criteriaOf(problem).entries()) {
    const sign = direction === 'maximize' ? 1 : -1;
    const hold = (least: number) =>
      model.constraints.set(of, sign > 0 ? { min: least } : { max: least });
    if (known !== undefined) {
      const reached = worthOf(problem, known)[of];
      const step = stepOf(problem, of, reached);
      const relaxed = solve({ ...model, integers: [], direction, objective: of });
      const allows =
        relaxed.status === 'optimal' ? (relaxed.result - reached) * sign : Number.POSITIVE_INFINITY;
      if (allows < step) {
        hold(reached - sign * slackOf(reached));
        continue;
      }
      hold(reached + sign * step);
    }
    const { status, result, variables } = solve(
      { ...model, direction, objective: of },
      { maxIterations },
    );
    if (status === 'infeasible') {
      if (known === undefined) return before.length > 0 ? 'none' : null;
      const reached = worthOf(problem, known)[of];
      hold(reached - sign * slackOf(reached));
      continue;
    }
    const found = chosenIn(variables);
    if (status === 'optimal' && standsUp(problem, found, before, of, result)) {
      known = found;
      hold(result - sign * slackOf(result));
      continue;
    }
    // The first two criteria are the gaps.
    return known === undefined || index < 2 ? null : { choice: known, proven: 'gaps' };
  }
  return known === undefined ? null : { choice: known, proven: 'all' };
}

/** What the greedy rule finds, the best first: for the first choice, and for one that gives up something of each before it. */
function startsFor(problem: Problem, before: readonly Choice[]): readonly Choice[] {
  const [first] = before;
  if (first === undefined) return [greedyChoice(problem).choice];
  return greedyAlternatives(problem, first, first.length).filter((one) => isNew(one, before));
}

/** By how much a choice has to be worth more to be worth more at all. */
function stepOf({ cells }: Problem, of: keyof Worth, reached: number): number {
  const isWhole =
    of === 'firm' ||
    of === 'size' ||
    (of !== 'cost' && cells.every(({ weight }) => Number.isInteger(weight)));
  return isWhole ? 1 - precision : 2 * precision * Math.max(1, Math.abs(reached));
}

function slackOf(reached: number): number {
  return 0.5 * precision * Math.max(1, Math.abs(reached));
}

function chosenIn(variables: readonly (readonly [name: string, value: number])[]): Choice {
  return variables
    .flatMap(([name, value]) => (name.startsWith('x') && value > 0.5 ? Number(name.slice(1)) : []))
    .sort((one, other) => one - other);
}

/** Counts again what the solver says: it works with decimals, and this is to be relied on. */
function standsUp(
  problem: Problem,
  choice: Choice,
  before: readonly Choice[],
  of: keyof Worth,
  said: number,
): boolean {
  const counted = worthOf(problem, choice)[of];
  const isSaid = Math.abs(counted - said) <= precision * Math.max(1, Math.abs(said));
  return isSaid && isNew(choice, before) && isAffordable(problem, choice);
}

function isNew(choice: Choice, before: readonly Choice[]): boolean {
  return before.every((one) => one.some((candidate) => !choice.includes(candidate)));
}
