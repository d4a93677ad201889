import { diagnostic } from '../diagnostic/catalogue.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { PlaceId } from './id.ts';
import type { Place } from './place.ts';

/** Places with their ancestry, looked up in constant time. */
export interface PlaceTree {
  readonly places: ReadonlyMap<PlaceId, Place>;
  /** The place itself, then its parent, and so on to the top. Empty for an unknown place. */
  lineage(place: PlaceId): readonly PlaceId[];
  /** Whether `place` is `ancestor` or lies in it. */
  isWithin(place: PlaceId, ancestor: PlaceId): boolean;
  /** Every place of a level, in the order of the list; only those within `ancestor` when one is given. */
  atLevel(level: string, ancestor?: PlaceId): readonly Place[];
}

/**
 * Builds the tree. A parent that does not exist and a place that contains itself are reported,
 * and the broken link is cut, so that every other place stays usable.
 */
export function placeTree(list: readonly Place[]): {
  readonly tree: PlaceTree;
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const places = new Map<PlaceId, Place>();
  for (const place of list) {
    if (places.has(place.id)) {
      diagnostics.push(diagnostic('core/id-repeated', { kind: 'place', found: place.id }));
    } else {
      places.set(place.id, place);
    }
  }

  const lineages = new Map<PlaceId, readonly PlaceId[]>();
  for (const start of places.keys()) {
    const path: PlaceId[] = [];
    const seen = new Set<PlaceId>();
    let next: PlaceId | undefined = start;
    while (next !== undefined && !seen.has(next)) {
      path.push(next);
      seen.add(next);
      const parent: PlaceId | undefined = places.get(next)?.within;
      if (parent !== undefined && !places.has(parent)) {
        if (next === start) {
          diagnostics.push(
            diagnostic(
              'core/place-parent-unknown',
              { found: parent },
              { record: start, path: ['within'] },
            ),
          );
        }
        next = undefined;
      } else {
        next = parent;
      }
    }
    if (next === start) {
      diagnostics.push(diagnostic('core/place-cycle', { places: path }, { record: start }));
    }
    lineages.set(start, next === undefined ? path : [start]);
  }

  const none: readonly PlaceId[] = [];
  const lineage = (place: PlaceId) => lineages.get(place) ?? none;
  const isWithin = (place: PlaceId, ancestor: PlaceId) => lineage(place).includes(ancestor);
  return {
    diagnostics,
    tree: {
      places,
      lineage,
      isWithin,
      atLevel: (level, ancestor) =>
        [...places.values()].filter(
          (place) =>
            place.level === level && (ancestor === undefined || isWithin(place.id, ancestor)),
        ),
    },
  };
}
