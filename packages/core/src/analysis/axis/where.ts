import type { PlaceId } from '../../activity/id.ts';
import { daysOfMember } from '../../activity/period.ts';
import type { PlaceTree } from '../../activity/place-tree.ts';
import type { CodedDataset } from '../../dataset/dataset.ts';
import type { Expectation } from '../../dataset/expectation.ts';
import { misuse } from '../../diagnostic/spectrum-error.ts';
import type { Axis } from './axis.ts';
import { axisOf } from './dimensions.ts';
import { periodAxis } from './period-axis.ts';
import { placeAxis } from './place-axis.ts';

/** Looks at a part of the data. Each entry is an axis with one member, by the same rule as every axis. */
export interface Where {
  /** A place, with everything in it. */
  readonly place?: string | undefined;
  readonly audience?: string | undefined;
  readonly channel?: string | undefined;
  readonly organisation?: string | undefined;
  /** `2018`, `2018-Q2`, `2018-04` or a range `2015/2018`. */
  readonly period?: string | undefined;
  /** A category for each framework named: `{ [framework]: category }`. */
  readonly categories?: Readonly<Record<string, string>> | undefined;
}

/** @throws SpectrumError `core/member-unknown` when a part of the filter names nothing in the dataset. */
export function whereAxes(
  dataset: CodedDataset,
  where: Where,
  expectation: Expectation,
  tree: PlaceTree,
): readonly { readonly axis: Axis; readonly member: string }[] {
  const parts: { axis: Axis; member: string }[] = [];
  if (where.place !== undefined) {
    const place = tree.places.get(where.place as PlaceId);
    if (!place) return misuse('core/member-unknown', { found: where.place, dimension: 'place' });
    parts.push({ axis: placeAxis(tree, place.level, [place.id]), member: place.id });
  }
  if (where.period !== undefined) {
    if (!daysOfMember(where.period)) {
      return misuse('core/member-unknown', { found: where.period, dimension: 'period' });
    }
    parts.push({ axis: periodAxis('year', [where.period]), member: where.period });
  }
  const named: Record<string, string | undefined> = {
    audience: where.audience,
    channel: where.channel,
    organisation: where.organisation,
    ...where.categories,
  };
  for (const [dimension, member] of Object.entries(named)) {
    if (member === undefined) continue;
    const axis = axisOf(dataset, dimension, expectation, tree);
    if (!axis.members.some(({ id }) => id === member)) {
      return misuse('core/member-unknown', { found: member, dimension });
    }
    parts.push({ axis, member });
  }
  return parts;
}
