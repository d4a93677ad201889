import type { Place } from '@prevention-spectrum/core';
import { bpsPlace } from '../list/bps.ts';
import { nameOf } from '../list/place-list.ts';
import { sameName } from '../name/name-reason.ts';
import { placeKey } from '../name/place-key.ts';
import { type PlaceReason, reason } from '../reason/reason.ts';
import { reviewedSame } from './reviewed.ts';

/** Two places that are one, and the reason that decided it. */
export interface Pair {
  readonly kemendagri: Place;
  readonly bps: Place;
  readonly because: PlaceReason;
}

/**
 * Pairs the places that lie in one matched parent: first the reviewed ones, then those whose name is the
 * same and stands once on each side. A name that stands twice pairs with nothing.
 */
export function pairSiblings(
  kemendagri: readonly Place[],
  bps: readonly Place[],
): ReadonlyMap<Place, Pair> {
  const pairs = new Map<Place, Pair>();
  const reviewed = new Set<Place>();
  for (const place of kemendagri) {
    const found = reviewedSame.get(place.id);
    const other = found && bpsPlace(found.bps);
    if (found === undefined || other === undefined || !bps.includes(other)) continue;
    reviewed.add(other);
    const names = { written: nameOf(place), listed: nameOf(other) };
    const because = reason('reviewed', names, found.because);
    pairs.set(place, { kemendagri: place, bps: other, because });
  }
  const left = byName(kemendagri.filter((place) => !pairs.has(place)));
  const right = byName(bps.filter((place) => !reviewed.has(place)));
  for (const [name, [place, ...more]] of left) {
    const [other, ...others] = right.get(name) ?? [];
    if (place === undefined || other === undefined || more.length + others.length > 0) continue;
    const because = sameName(nameOf(place), nameOf(other));
    if (because !== undefined) pairs.set(place, { kemendagri: place, bps: other, because });
  }
  return pairs;
}

/** Places by the key of their name. */
function byName(places: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const group = groups.get(placeKey(place));
    if (group === undefined) groups.set(placeKey(place), [place]);
    else group.push(place);
  }
  return groups;
}
