import type { PlaceId } from '../../activity/id.ts';
import type { ActivityPlace } from '../../activity/place.ts';
import type { PlaceTree } from '../../activity/place-tree.ts';

/**
 * A text for each place that is the same for places which lie in the same members. A place that holds members below
 * it is like no other, and there the extent tells.
 */
export function alikePlaces(
  tree: PlaceTree,
  members: ReadonlySet<string>,
): (placed: ActivityPlace) => string {
  const holding = new Set([...members].flatMap((one) => tree.lineage(one as PlaceId).slice(1)));
  return ({ place, extent }) =>
    holding.has(place)
      ? JSON.stringify({ place, extent })
      : JSON.stringify(tree.lineage(place).filter((one) => members.has(one)));
}
