import { fewestBound, greedyBound, relaxedBound } from './bounds.ts';
import { exactChoices } from './exact.ts';
import { type Guarantee, greedyAlternatives, greedyChoice } from './greedy.ts';
import { type Choice, type Problem, precision, worthOf } from './problem.ts';

/** How the plans were found, and how good they are at least. */
export interface Method {
  readonly how: 'exact' | 'greedy';
  /**
   * Of the first plan. `all`: no set of these candidates is better by any criterion. `gaps`: none closes more; one may
   * be cheaper or smaller. `none`: see the bounds.
   */
  readonly proven: 'all' | 'gaps' | 'none';
  /** The other plans are the next best ones, and not merely others. */
  readonly nextBest: boolean;
  /** What holds for the greedy rule whatever the data are; `null` where nothing does, and where it was not used. */
  readonly guarantee: Guarantee | null;
  /** What no plan can exceed here, each for itself: weight of robust gaps, of others; and below which number of additions none closes all that can be closed (`null` under a budget). */
  readonly bound: {
    readonly robust: number;
    readonly other: number;
    readonly fewest: number | null;
  };
}

/** The best choices that can be found, the best first: exactly where that is feasible, else by the greedy rule. */
export function solved(
  problem: Problem,
  alternatives: number,
): { readonly choices: readonly Choice[]; readonly method: Method } {
  const exact = exactChoices(problem, 1 + alternatives);
  if (exact) {
    const { choices, proven, nextBest } = exact;
    const { robust, other, size } = worthOf(problem, choices[0] ?? []);
    const fewest = proven === 'all' ? size : fewestBound(problem);
    const bound = { robust, other, fewest: problem.budget === null ? fewest : null };
    return { choices, method: { how: 'exact', proven, nextBest, guarantee: null, bound } };
  }
  const { choice, guarantee } = greedyChoice(problem);
  const bound = {
    robust: boundOf(problem, true),
    other: boundOf(problem, false),
    fewest: problem.budget === null ? fewestBound(problem) : null,
  };
  return {
    choices: [choice, ...greedyAlternatives(problem, choice, alternatives)],
    method: {
      how: 'greedy',
      proven: meets(problem, choice, bound) ? 'gaps' : 'none',
      nextBest: false,
      guarantee,
      bound,
    },
  };
}

/** The lower of two bounds; where every gap weighs 1, no plan closes a part of one. */
function boundOf(problem: Problem, robust: boolean): number {
  const bound = Math.min(
    greedyBound(problem, robust),
    relaxedBound(problem, robust) ?? Number.POSITIVE_INFINITY,
  );
  const isWhole = problem.cells.every(({ weight }) => Number.isInteger(weight));
  return isWhole ? Math.floor(bound + precision) : bound;
}

/** A greedy choice that reaches what nothing can exceed is the best one, as far as gaps go. */
function meets(problem: Problem, choice: Choice, bound: Method['bound']): boolean {
  const { robust, other } = worthOf(problem, choice);
  return robust >= bound.robust - precision && other >= bound.other - precision;
}
