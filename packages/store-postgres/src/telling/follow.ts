import { misuse, type Revision, type RevisionRange, type Store } from '@prevention-spectrum/core';
import { lookEvery } from './head-watch.ts';
import { leavable } from './leavable.ts';
import { patiently } from './patience.ts';

/** A store that says by itself when it has a new revision, whoever wrote it. */
export interface TellingStore extends Store {
  /** Calls the listener when there is a new one; gives what ends that. */
  onRevision(listener: () => void): () => void;
}

export interface FollowOptions {
  /** The number of the last revision that is known: those after it are told. 0, when left out, for all of them. */
  readonly after?: number;
  /** Ends it, also while it waits. */
  readonly signal?: AbortSignal;
  /**
   * Milliseconds between two looks at a store that does not say by itself when it was written, and between two
   * attempts while the database is away: 1000 when left out.
   */
  readonly every?: number;
}

/** Revisions that are read at once. */
const page = 100;

/**
 * The revisions of a store after a number, in order, each once, as they come: whoever remembers the number of the
 * last one and goes on after it misses nothing and gets nothing twice, whatever happened in between. What is written
 * through the same store is told at once, what other processes write within a second. While the database cannot be
 * reached it waits.
 * @throws SpectrumError `core/moment-unknown` for a number that the store has not come to: it is not the store that
 * was followed before, or was restored from a backup.
 */
export function follow(
  store: Store,
  { after = 0, signal, every = lookEvery }: FollowOptions = {},
): AsyncGenerator<Revision, void, void> {
  return leavable((ended) => revisionsOf(store, after, every, ended), signal);
}

async function* revisionsOf(
  store: Store,
  after: number,
  every: number,
  ended: AbortSignal,
): AsyncGenerator<Revision, void, void> {
  const read = (range: RevisionRange) => patiently(() => store.revisions(range), every, ended);
  const bell = bellOf(store, every, ended);
  try {
    if (after !== 0) {
      const is = Number.isInteger(after) && after > 0;
      const there = is ? await read({ after: after - 1, first: 1 }) : [];
      if (there && there[0]?.number !== after) {
        misuse('core/moment-unknown', { found: String(after) });
      }
    }
    for (let last = after; !ended.aborted; ) {
      bell.listen();
      const found = (await read({ after: last, first: page })) ?? [];
      for (const revision of found) {
        last = revision.number;
        yield revision;
        if (ended.aborted) return;
      }
      if (found.length === 0) await bell.rung();
    }
  } finally {
    bell.close();
  }
}

/** Waits for a revision that has come since it last began to listen. */
function bellOf(store: Store, every: number, ended: AbortSignal) {
  let heard = false;
  let wake = () => {};
  const ring = () => {
    heard = true;
    wake();
  };
  ended.addEventListener('abort', ring);
  const stop = isTelling(store) ? store.onRevision(ring) : timer(ring, every);
  return {
    listen() {
      heard = false;
    },
    async rung() {
      if (heard || ended.aborted) return;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    },
    close() {
      stop();
      ended.removeEventListener('abort', ring);
    },
  };
}

function timer(ring: () => void, every: number): () => void {
  const interval = setInterval(ring, every);
  return () => clearInterval(interval);
}

function isTelling(store: Store): store is TellingStore {
  return 'onRevision' in store;
}
