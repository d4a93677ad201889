import { canonicalText } from '@prevention-spectrum/core';

/** Each list that some activity states, once, with a number: 1 for the first in its order. */
export interface Sets<Entry> {
  /** The lists by their numbers. */
  readonly sets: readonly (readonly [number: number, entries: readonly Entry[]])[];
  /** The number of a list, whatever the order of its entries; `null` for one that is empty. */
  numberOf(entries: readonly Entry[]): number | null;
}

/** @param place a text by which the lists are ordered; as they come, when left out */
export function setsOf<Entry>(
  lists: Iterable<readonly Entry[]>,
  place: (entries: readonly Entry[]) => string = () => '',
): Sets<Entry> {
  const found = new Map<string, { readonly entries: readonly Entry[]; readonly place: string }>();
  for (const list of lists) {
    if (list.length === 0) continue;
    const key = keyOf(list);
    if (!found.has(key)) found.set(key, { entries: sorted(list), place: place(list) });
  }
  const inOrder = [...found].sort(([, one], [, other]) => compare(one.place, other.place));
  const numbers = new Map(inOrder.map(([key], index) => [key, index + 1]));
  return {
    sets: inOrder.map(([, { entries }], index) => [index + 1, entries]),
    numberOf: (list) => numbers.get(keyOf(list)) ?? null,
  };
}

/** The rows of a link table: one for each entry of each list. */
export function linksOf<Entry>({ sets }: Sets<Entry>) {
  return sets.flatMap(([number, entries]) => entries.map((entry) => ({ number, entry })));
}

function keyOf(list: readonly unknown[]): string {
  return list.length === 1 ? canonicalText(list[0]) : list.map(canonicalText).sort().join();
}

function sorted<Entry>(list: readonly Entry[]): readonly Entry[] {
  return [...list].sort((one, other) => compare(canonicalText(one), canonicalText(other)));
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
