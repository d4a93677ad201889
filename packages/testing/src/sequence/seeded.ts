/** Chance that is the same in every run with the same seed. */
export interface Chance {
  /** A whole number from 0, below this one. */
  below(bound: number): number;
  of<Item>(items: readonly Item[]): Item;
  /** True in so many of a hundred cases. */
  percent(share: number): boolean;
}

/** Mulberry32: small, and even enough to try things with. */
export function seeded(seed: number): Chance {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (bound: number) => Math.floor(next() * bound);
  return {
    below,
    of: <Item>(items: readonly Item[]) => items[below(items.length)] as Item,
    percent: (share) => below(100) < share,
  };
}
