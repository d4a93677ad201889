import {
  type ActivityId,
  type CodedDataset,
  createWorkbench,
  type Plugin,
  type Store,
} from '@prevention-spectrum/core';
import { type Agreement, joined, type Shared } from '@prevention-spectrum/store-postgres';
import { dataOf } from '../data.ts';
import { refuse } from '../errors/sentences.ts';
import type { Desk } from './holding.ts';

/** Reads what others share at this moment: all of it, or that of those who are named and do share. */
export type SharedReader = (from?: readonly string[]) => Promise<readonly Shared[]>;

/** What stands behind records that are not one's own. */
export interface Partnership {
  readonly agreements: readonly Agreement[];
  /** The slug of who shares an activity; nothing for one's own. */
  readonly sharers: ReadonlyMap<ActivityId, string>;
}

/** How many joined datasets of one custodian are kept: each is as large as all that it was made of. */
const mostKept = 4;

interface Kept {
  readonly own: CodedDataset;
  readonly parts: readonly Shared[];
  readonly desk: Promise<Desk>;
}

/**
 * Joins a custodian's records with what others share. Whether they do is asked each time; what was joined is kept
 * until one of them writes or an agreement ends.
 * @throws SpectrumError `gateway/not-shared`, the same whether there is nobody of that name or nothing is shared
 */
export function joinedDesks(store: Store, shared: SharedReader, plugins: readonly Plugin[]) {
  let kept: readonly Kept[] = [];

  return async (from?: readonly string[]): Promise<Desk> => {
    const parts = await shared(from);
    const missing = from?.filter((name) => parts.every(({ slug }) => slug !== name)) ?? [];
    if (missing.length > 0) refuse('gateway/not-shared', { found: [...new Set(missing)] });
    const own = await store.dataset();
    const known = kept.find((one) => one.own === own && isSame(one.parts, parts));
    const used = known ?? { own, parts, desk: deskOver(own, parts) };
    kept = [used, ...kept.filter((one) => one !== used)].slice(0, mostKept);
    return used.desk;
  };

  async function deskOver(own: CodedDataset, parts: readonly Shared[]): Promise<Desk> {
    const { dataset, sharers } = joined(own, parts);
    const workbench = createWorkbench({
      store: { ...store, dataset: async () => dataset },
      plugins,
    });
    return {
      workbench,
      data: dataOf(await workbench.dataset()),
      past: null,
      partnership: { agreements: parts.map(({ agreement }) => agreement), sharers },
    };
  }
}

function isSame(some: readonly Shared[], others: readonly Shared[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}
