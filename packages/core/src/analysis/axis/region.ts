import type { PlaceId } from '../../activity/id.ts';
import { daysOfMember, inside } from '../../activity/period.ts';
import type { PlaceTree } from '../../activity/place-tree.ts';

/** `place` for `place:district`: the kind of a dimension without its level or unit. */
export function kindOf(dimension: string): string {
  return dimension.split(':', 1)[0] as string;
}

/**
 * Whether a member of a dimension lies in declared members of the same kind of dimension: it is one of them,
 * a place in one of them, or a time in one of them. What is declared of a district holds for its villages.
 */
export function liesIn(
  dimension: string,
  member: string,
  declared: readonly string[],
  tree: PlaceTree,
): boolean {
  if (kindOf(dimension) === 'place') {
    return tree.lineage(member as PlaceId).some((place) => declared.includes(place));
  }
  if (kindOf(dimension) === 'period') {
    const asked = daysOfMember(member);
    return declared.some((part) => {
      const run = daysOfMember(part);
      return asked !== null && run !== null && inside(asked, run);
    });
  }
  return declared.includes(member);
}
