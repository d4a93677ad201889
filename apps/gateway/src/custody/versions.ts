import { canonicalText, codingNamed, type RecordRef } from '@prevention-spectrum/core';
import type { Data } from '../data.ts';
import type { Holding } from './holding.ts';

interface Wanted {
  readonly of: RecordRef;
  readonly record: object;
  readonly give: (version: number) => void;
  readonly fail: (error: unknown) => void;
}

/** The versions of records for those who may write them, asked of the store for many at once. */
export interface Versions {
  /** @param record as the caller sees it */
  of(ref: RecordRef, record: object): Promise<number> | null;
}

/**
 * A version that is handed out goes with what its reader sees. When somebody writes in between, the one before is
 * given: a write by what was read is then refused as stale, as it must be.
 */
export function versionsAt({ store, now }: Pick<Holding, 'store' | 'now'>): Versions {
  let waiting: Wanted[] = [];

  async function ask(wanted: readonly Wanted[]): Promise<void> {
    try {
      const versions = (await store?.versions(wanted.map(({ of }) => of))) ?? [];
      const { data } = await now();
      for (const [index, { of, record, give }] of wanted.entries()) {
        const version = versions[index] ?? 0;
        give(isThere(data, of, record) ? version : Math.max(0, version - 1));
      }
    } catch (error) {
      for (const { fail } of wanted) fail(error);
    }
  }

  return {
    of(ref, record) {
      if (!store) return null;
      if (waiting.length === 0) {
        setImmediate(() => {
          const wanted = waiting;
          waiting = [];
          void ask(wanted);
        });
      }
      return new Promise((give, fail) => waiting.push({ of: ref, record, give, fail }));
    },
  };
}

/** Whether a record still is what somebody sees. */
function isThere(data: Data, { list, id }: RecordRef, seen: object): boolean {
  const named = codingNamed(id);
  const records: readonly object[] =
    list === 'codings' && named ? (data.codingsOf.get(named.activity) ?? []) : data.dataset[list];
  if (records.includes(seen)) return true;
  const text = canonicalText(seen);
  return records.some((one) => canonicalText(one) === text);
}
