import type { Place } from '@prevention-spectrum/core';
import { nameOf } from '../list/place-list.ts';
import { nameKey } from './name.ts';

const keys = new WeakMap<Place, string>();

/** The key of a listed place's name, worked out once: every place is compared with many. */
export function placeKey(place: Place): string {
  const known = keys.get(place);
  if (known !== undefined) return known;
  const key = nameKey(nameOf(place));
  keys.set(place, key);
  return key;
}
