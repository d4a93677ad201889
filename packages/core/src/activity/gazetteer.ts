import type { PlaceId } from './id.ts';
import type { Place } from './place.ts';
import { plainWords } from './text.ts';

/** Finds the places that a draft may mean by an id, a code or a name. More than one is never chosen between. */
export interface Gazetteer {
  /** Every place that the words fit: one, several, or none. An exact id wins over a code, a code over a name. */
  find(words: string): readonly PlaceId[];
}

/**
 * A gazetteer of the places of one list. Codes and names that two places share give both.
 * The list is indexed when the first words are looked for: until then it costs nothing.
 */
export function gazetteer(places: readonly Place[]): Gazetteer {
  let indexed: ReturnType<typeof indexesOf> | undefined;
  return {
    find(words) {
      indexed ??= indexesOf(places);
      const { ids, codes, names } = indexed;
      return ids.get(words) ?? codes.get(words) ?? names.get(plainWords(words)) ?? [];
    },
  };
}

function indexesOf(places: readonly Place[]) {
  return {
    ids: new Map<string, readonly PlaceId[]>(places.map(({ id }) => [id, [id]])),
    codes: index(places, ({ code }) => (code ? [code.code] : [])),
    names: index(places, ({ name }) => Object.values(name).map(plainWords)),
  };
}

function index(
  places: readonly Place[],
  wordsOf: (place: Place) => readonly string[],
): ReadonlyMap<string, readonly PlaceId[]> {
  const found = new Map<string, PlaceId[]>();
  for (const place of places) {
    for (const words of new Set(wordsOf(place))) {
      found.set(words, [...(found.get(words) ?? []), place.id]);
    }
  }
  return found;
}
