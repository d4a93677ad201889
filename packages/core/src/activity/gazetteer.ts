import type { PlaceId } from './id.ts';
import type { Place } from './place.ts';

/** Finds the places that a draft may mean by an id, a code or a name. More than one is never chosen between. */
export interface Gazetteer {
  /** Every place that the words fit: one, several, or none. An exact id wins over a name. */
  find(words: string): readonly PlaceId[];
}

export function gazetteer(places: readonly Place[]): Gazetteer {
  const ids = new Map<string, PlaceId>(places.map(({ id }) => [id, id]));
  const names = new Map<string, PlaceId[]>();
  for (const { id, name } of places) {
    for (const words of new Set(Object.values(name).map(plain))) {
      names.set(words, [...(names.get(words) ?? []), id]);
    }
  }
  return {
    find(words) {
      const exact = ids.get(words);
      return exact ? [exact] : (names.get(plain(words)) ?? []);
    },
  };
}

function plain(words: string): string {
  return words.trim().replace(/\s+/g, ' ').toLowerCase();
}
