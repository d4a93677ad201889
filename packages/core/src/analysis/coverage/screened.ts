import type { PlaceTree } from '../../activity/place-tree.ts';
import type { Expectation, Screening } from '../../dataset/expectation.ts';
import type { Axis } from '../axis/axis.ts';
import { kindOf, liesIn } from '../axis/region.ts';
import type { Coordinates } from './coordinates.ts';

/**
 * Whether a screening contains a cell (docs/method, section 4): it claims to be complete, its scope has every
 * coordinate, the cell names every dimension that the screening needs, and it covers what and whom the question asks about.
 * One programme's own complete list proves no gap for everybody.
 */
export function contains(
  screening: Screening,
  axes: readonly Axis[],
  cell: Coordinates,
  asked: Pick<Expectation, 'organisations' | 'meaning'>,
  tree: PlaceTree,
): boolean {
  if (!screening.complete) return false;
  if (screening.meanings && !screening.meanings.includes(asked.meaning)) return false;
  if (!coversOrganisations(screening, axes, cell, asked)) return false;
  if (!screening.needs.every((needed) => axes.some((axis) => isOf(axis.id, needed)))) return false;
  return axes.every((axis, index) => hasMember(screening, axis.id, cell[index] as string, tree));
}

/** Whose work the cell asks about: the organisation it names, and those of the expectation. */
function coversOrganisations(
  screening: Screening,
  axes: readonly Axis[],
  cell: Coordinates,
  asked: Pick<Expectation, 'organisations'>,
): boolean {
  const { organisations } = screening;
  if (organisations === null) return true;
  const named = cell.filter((_, index) => axes[index]?.id === 'organisation');
  const whose: readonly string[] = [...named, ...(asked.organisations ?? [])];
  return whose.length > 0 && whose.every((one) => organisations.some((known) => known === one));
}

/** A scope may name a dimension, or its kind for every level or unit. */
function hasMember(
  screening: Screening,
  dimension: string,
  member: string,
  tree: PlaceTree,
): boolean {
  const scope = screening.scope[dimension] ?? screening.scope[kindOf(dimension)];
  return scope === undefined || liesIn(dimension, member, scope, tree);
}

function isOf(dimension: string, needed: string): boolean {
  return dimension === needed || kindOf(dimension) === needed;
}
