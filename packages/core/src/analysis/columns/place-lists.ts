import type { PlaceId } from '../../activity/id.ts';
import type { Column, Numbers } from './column.ts';
import type { Facts } from './columns.ts';

/**
 * Where activities are, as numbers: by row the number of a list of places, and each list once. There may be hundreds of
 * thousands of lists, so that they are no objects.
 */
export interface PlaceColumn {
  readonly values: Numbers;
  readonly lists: PlaceLists;
}

/** Lists of places, one after the other. */
export interface PlaceLists {
  /** Each place that is named, once. */
  readonly names: readonly PlaceId[];
  /** Where each list begins; and, at the end, where the last one ends. */
  readonly starts: Uint32Array;
  /** The numbers of the names that stand in the lists. */
  readonly named: Uint32Array;
  /** Beside each of these: 1 for `throughout`, 0 for `within`. */
  readonly throughout: Uint8Array;
  /** What was found instead of places, by the number of the list. */
  readonly unread: ReadonlyMap<number, Unread>;
}

type Unread = NonNullable<Facts['unread']>;

export function placeColumnOf({ values, dictionary }: Column<Facts>): PlaceColumn {
  return { values, lists: placeListsOf(dictionary) };
}

function placeListsOf(dictionary: readonly Facts[]): PlaceLists {
  const numbers = new Map<PlaceId, number>();
  const starts = new Uint32Array(dictionary.length + 1);
  const unread = new Map<number, Unread>();
  for (const [list, { places, unread: found }] of dictionary.entries()) {
    starts[list + 1] = (starts[list] as number) + (places ?? []).length;
    if (found && found.length > 0) unread.set(list, found);
  }
  const count = starts[dictionary.length] as number;
  const [named, throughout] = [new Uint32Array(count), new Uint8Array(count)];
  let at = 0;
  for (const { places } of dictionary) {
    for (const { place, extent } of places ?? []) {
      const number = numbers.get(place) ?? numbers.size;
      numbers.set(place, number);
      named[at] = number;
      throughout[at] = extent === 'throughout' ? 1 : 0;
      at += 1;
    }
  }
  return { names: [...numbers.keys()], starts, named, throughout, unread };
}

/** What a list says, as an activity says it. */
export function placesIn(
  { names, starts, named, throughout, unread }: PlaceLists,
  list: number,
): Facts {
  const places: NonNullable<Facts['places']>[number][] = [];
  for (let at = starts[list] as number; at < (starts[list + 1] as number); at += 1) {
    places.push({
      place: names[named[at] as number] as PlaceId,
      extent: throughout[at] === 1 ? 'throughout' : 'within',
    });
  }
  return { places, unread: unread.get(list) ?? [] };
}
