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
import { publishedIn, stewardshipOf } from './stewardship.ts';

/**
 * The records of many custodians in one database: each caller works with those of their own.
 * @param own the custodian of whoever runs the gateway: for callers who are nobody's
 * @param hooks who is told of what is written; nobody when left out
 * @param now the clock by which agreements begin and end
 */
export function databaseRecords(
  database: Database,
  own: string,
  plugins: readonly Plugin[],
  hooks?: AllHooks,
  now?: () => Date,
): Custody {
  const holdings = new Map<CustodianId, Holding>();
  return {
    registry: registry(plugins),
    published: publishedIn(database),
    async holding({ custodian }) {
      const id = custodian ?? (await database.custodians.find(own))?.id;
      if (id === undefined || !isCustodianId(id)) return null;
      const store = database.store(id);
      const holding =
        holdings.get(id) ??
        holdingOf({
          store,
          workbench: createWorkbench({ store, plugins }),
          stewardship: stewardshipOf(database, id, now),
          shared: sharedWith(database.engine, id, now),
          ...(hooks ? { hooks: hooks.of(id) } : {}),
        });
      holdings.set(id, holding);
      return holding;
    },
    answers: async () => (await database.custodians.find(own)) !== null,
  };
}
