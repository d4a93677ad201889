import type { PlaceTree } from '../../activity/place-tree.ts';
import type { Expectation, Screening } from '../../dataset/expectation.ts';
import type { Axis } from '../axis/axis.ts';
import { kindOf, liesIn } from '../axis/region.ts';
import type { Coordinates } from './coordinates.ts';
import type { ResolvedQuestion } from './question.ts';
import { contains } from './screened.ts';

/** What decides a cell's state besides its activities. */
export interface Verdict {
  readonly applicable: boolean;
  readonly screened: boolean;
  readonly atLeast: number;
}

/** What is declared of a cell: whether it applies, whether a complete list was made of it, and how many it needs. */
export function verdictOf(
  at: Coordinates,
  { by, where, expectation, tree }: ResolvedQuestion,
  screenings: readonly Screening[],
): Verdict {
  const axes = [...by, ...where.map(({ axis }) => axis)];
  const cell = [...at, ...where.map(({ member }) => member)];
  return {
    applicable: !isNotApplicable(expectation, axes, cell, tree),
    screened: screenings.some((one) => contains(one, axes, cell, expectation, tree)),
    atLeast: expectation.atLeast,
  };
}

/**
 * A cell is not applicable when it lies in one of the declared regions: of each dimension that a region names,
 * the cell's member lies in it.
 */
function isNotApplicable(
  { notApplicable }: Expectation,
  axes: readonly Axis[],
  cell: Coordinates,
  tree: PlaceTree,
): boolean {
  return notApplicable.some((region) =>
    Object.entries(region).every(([dimension, members]) =>
      axes.some(
        (axis, index) =>
          kindOf(axis.id) === kindOf(dimension) &&
          liesIn(axis.id, cell[index] as string, members, tree),
      ),
    ),
  );
}
