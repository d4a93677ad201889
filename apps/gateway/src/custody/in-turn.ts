import type { Store } from '@prevention-spectrum/core';

/** The work that came last to each store. */
const last = new WeakMap<Store, Promise<unknown>>();

/** Work of those who write to a store, one after another: so that only other processes can write in between. */
export function inTurn<Result>(store: Store, work: () => Promise<Result>): Promise<Result> {
  const turn = (last.get(store) ?? Promise.resolve()).then(work);
  last.set(
    store,
    turn.catch(() => null),
  );
  return turn;
}
