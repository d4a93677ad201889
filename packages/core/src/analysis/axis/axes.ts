import type { PlaceId } from '../../activity/id.ts';
import { daysOfMember, overlap } from '../../activity/period.ts';
import type { PlaceTree } from '../../activity/place-tree.ts';
import type { CodedDataset } from '../../dataset/dataset.ts';
import type { Expectation } from '../../dataset/expectation.ts';
import { misuse } from '../../diagnostic/spectrum-error.ts';
import type { Axis } from './axis.ts';
import { axisOf, dimensionsOf } from './dimensions.ts';
import { kindOf } from './region.ts';
import type { Where } from './where.ts';

/**
 * The axes of a question, with the members that the expectation declares, or else all that the dataset has.
 * @throws SpectrumError `core/dimension-unknown`, `core/dimension-repeated`, `core/dimension-missing`, `core/member-unknown`.
 */
export function axesOf(
  dataset: CodedDataset,
  by: readonly string[],
  where: Where,
  expectation: Expectation,
  tree: PlaceTree,
): readonly Axis[] {
  if (by.length === 0) misuse('core/dimension-missing', { known: dimensionsOf(dataset) });
  const repeated = by.find((dimension, index) => by.indexOf(dimension) !== index);
  if (repeated !== undefined) misuse('core/dimension-repeated', { found: repeated });

  return by.map((dimension) => {
    const whole = axisOf(dataset, dimension, expectation, tree);
    const declared = expectation.members[dimension];
    const expected = declared
      ? membersNamed(whole, declared)
      : whole.members.filter(({ id }) => isExpected(dimension, id, expectation, tree));
    return {
      ...whole,
      members: expected.filter(({ id }) => isInside(whole.id, id, where, tree)),
    };
  });
}

function membersNamed(axis: Axis, declared: readonly string[]): Axis['members'] {
  return declared.map(
    (id) =>
      axis.members.find((member) => member.id === id) ??
      (axis.id.startsWith('period:') && daysOfMember(id)
        ? { id, label: { und: id } }
        : misuse('core/member-unknown', { found: id, dimension: axis.id })),
  );
}

/** What is declared of another level or unit holds for what lies in it, for what holds it, and for the times it touches. */
function isExpected(
  dimension: string,
  member: string,
  { members }: Expectation,
  tree: PlaceTree,
): boolean {
  const kind = kindOf(dimension);
  if (kind !== 'place' && kind !== 'period') return true;
  return Object.entries(members)
    .filter(([other]) => kindOf(other) === kind)
    .every(([, declared]) =>
      declared.some((one) => {
        const where = kind === 'place' ? { place: one } : { period: one };
        return isInside(dimension, member, where, tree);
      }),
    );
}

/** A place or a period that the filter leaves out is no member: it could only ever be empty. */
function isInside(dimension: string, member: string, where: Where, tree: PlaceTree): boolean {
  if (dimension.startsWith('place:') && where.place !== undefined) {
    const [one, other] = [member as PlaceId, where.place as PlaceId];
    return tree.isWithin(one, other) || tree.isWithin(other, one);
  }
  if (dimension.startsWith('period:') && where.period !== undefined) {
    const [one, other] = [daysOfMember(member), daysOfMember(where.period)];
    return one !== null && other !== null && overlap(one, other);
  }
  return true;
}
