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
  /** Each level that a place has, in the order of the list. */
  readonly levels: readonly string[];
  /** Every place of a level, in the order of the list; only those within `ancestor` when one is given. */
  atLevel(level: string, ancestor?: PlaceId): readonly Place[];
}

interface CheckedTree {
  readonly tree: PlaceTree;
  readonly diagnostics: readonly Diagnostic[];
}

const known = new WeakMap<readonly Place[], CheckedTree>();

/** The tree of a list of places, built once: what a store hands out never changes. */
export function placeTree(list: readonly Place[]): CheckedTree {
  const tree = known.get(list) ?? builtTree(list);
  known.set(list, tree);
  return tree;
}

/**
 * Builds the tree. A parent that does not exist and a place that contains itself are reported,
 * and the broken link is cut, so that every other place stays usable.
 */
function builtTree(list: readonly Place[]): CheckedTree {
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
  for (const { id, within } of places.values()) {
    if (within !== undefined && !places.has(within)) {
      diagnostics.push(
        diagnostic(
          'core/place-parent-unknown',
          { found: within },
          { record: id, path: ['within'] },
        ),
      );
    }
    const up = wayUp(id, places);
    const circle = up.circle;
    if (circle.includes(id)) {
      diagnostics.push(diagnostic('core/place-cycle', { places: circle }, { record: id }));
    }
    // A place of a circle stands on its own; a place below one keeps its way up to it.
    const cut = up.path.findIndex((place) => circle.includes(place));
    lineages.set(id, cut < 0 ? up.path : up.path.slice(0, cut + 1));
  }

  const byLevel = new Map<string, Place[]>();
  for (const place of places.values()) {
    const level = byLevel.get(place.level);
    if (level) level.push(place);
    else byLevel.set(place.level, [place]);
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
      levels: [...byLevel.keys()],
      atLevel(level, ancestor) {
        const all = byLevel.get(level) ?? [];
        return ancestor === undefined ? all : all.filter(({ id }) => isWithin(id, ancestor));
      },
    },
  };
}

/** The way from a place to the top, and the circle that it ends in, if it does. */
function wayUp(
  start: PlaceId,
  places: ReadonlyMap<PlaceId, Place>,
): { readonly path: readonly PlaceId[]; readonly circle: readonly PlaceId[] } {
  const path: PlaceId[] = [];
  for (let next: PlaceId | undefined = start; next && places.has(next); ) {
    const seen = path.indexOf(next);
    if (seen >= 0) return { path, circle: path.slice(seen) };
    path.push(next);
    next = places.get(next)?.within;
  }
  return { path, circle: [] };
}
