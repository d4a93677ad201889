import { type ActivityPlace, type Place, type PlaceId, placeTree } from '@prevention-spectrum/core';

/** The places of an activity, no finer than a level. */
export interface CoarsePlaces {
  readonly places: readonly ActivityPlace[];
  /** Whether a place had to go without another one in its stead: then the activity may be anywhere. */
  readonly lost: boolean;
}

/**
 * Replaces every place that is finer than a level by the nearest one above it that is not. What reached all of a
 * village is somewhere in its district. Where the list has no place of the level, nobody can tell what is finer, and
 * no place is left.
 */
export function coarsePlaces(
  list: readonly Place[],
  finest: string,
): (places: readonly ActivityPlace[]) => CoarsePlaces {
  const { tree } = placeTree(list);
  const levelOf = (place: PlaceId) => tree.places.get(place)?.level;
  const above = new Set(
    tree.atLevel(finest).flatMap(({ id }) => tree.lineage(id).slice(1).map(levelOf)),
  );
  const below = new Set(
    list
      .filter(({ id }) =>
        tree
          .lineage(id)
          .slice(1)
          .some((place) => levelOf(place) === finest),
      )
      .map(({ level }) => level),
  );
  const isCoarse = (place: PlaceId) => {
    const level = levelOf(place);
    return level === finest || (above.has(level) && !below.has(level as string));
  };

  return (places) => {
    const coarse = new Map<PlaceId, ActivityPlace>();
    let lost = false;
    for (const { place, extent } of places) {
      const seen = tree.lineage(place).find(isCoarse);
      if (seen === undefined) lost = true;
      else if (seen === place && extent === 'throughout') coarse.set(seen, { place, extent });
      else if (!coarse.has(seen)) coarse.set(seen, { place: seen, extent: 'within' });
    }
    return { places: [...coarse.values()], lost };
  };
}
