/** Numbers by chance, the same for the same seed. */
export interface Chance {
  /** From 0 to below `count`. */
  below(count: number): number;
  percent(share: number): boolean;
  /** The first of a list more often than the last: as few organisations do most of the work. */
  skewed<Item>(list: readonly Item[]): Item;
  of<Item>(list: readonly Item[]): Item;
}

/** mulberry32 */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const at = <Item>(list: readonly Item[], part: number) =>
    list[Math.floor(part * list.length)] as Item;
  return {
    below: (count) => Math.floor(next() * count),
    percent: (share) => next() * 100 < share,
    of: (list) => at(list, next()),
    skewed: (list) => at(list, next() ** 3),
  };
}
