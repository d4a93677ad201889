import { createWorkbench, type Plugin, registry } from '@prevention-spectrum/core';
import {
  type CustodianId,
  type Database,
  isCustodianId,
  sharedWith,
} from '@prevention-spectrum/store-postgres';
import type { AllHooks } from '../telling/hooks.ts';
import type { Custody } from './custody.ts';
import { type Holding, holdingOf } from './holding.ts';
import type { Snapshots } from './snapshots.ts';
import { publishedIn, stewardshipOf } from './stewardship.ts';

interface DatabaseRecordsOptions {
  /** Who is told of what is written; nobody when left out. */
  readonly hooks?: AllHooks;
  /** What can be told before records have been read; nothing when left out. */
  readonly snapshots?: Snapshots;
  /** The clock by which agreements begin and end. */
  now?(): Date;
}

/**
 * The records of many custodians in one database: each caller works with those of their own.
 * @param own the custodian of whoever runs the gateway: for callers who are nobody's
 */
export function databaseRecords(
  database: Database,
  own: string,
  plugins: readonly Plugin[],
  { hooks, snapshots, now }: DatabaseRecordsOptions = {},
): Custody {
  const holdings = new Map<CustodianId, Holding>();

  function holdingFor(id: CustodianId): Holding {
    const snapshot = snapshots?.of(id);
    const kept = database.store(id);
    const store = snapshot?.follow(kept) ?? kept;
    return holdingOf({
      store,
      workbench: createWorkbench({ store, plugins }),
      stewardship: stewardshipOf(database, id, now),
      shared: sharedWith(database.engine, id, now),
      ...(hooks ? { hooks: hooks.of(id) } : {}),
      ...(snapshot ? { snapshot } : {}),
    });
  }

  return {
    registry: registry(plugins),
    published: publishedIn(database),
    async holding({ custodian }) {
      const id = custodian ?? (await database.custodians.find(own))?.id;
      if (id === undefined || !isCustodianId(id)) return null;
      const holding = holdings.get(id) ?? holdingFor(id);
      holdings.set(id, holding);
      return holding;
    },
    answers: async () => (await database.custodians.find(own)) !== null,
  };
}
