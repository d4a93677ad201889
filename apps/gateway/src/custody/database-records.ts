import { createWorkbench, type Plugin, registry } from '@prevention-spectrum/core';
import type { Database } from '@prevention-spectrum/store-postgres';
import type { Custody } from './custody.ts';
import { type Holding, holdingOf } from './holding.ts';

/**
 * The records of many custodians in one database: each caller works with those of their own.
 * @param own the custodian of whoever runs the gateway: for callers who are nobody's
 */
export function databaseRecords(
  database: Database,
  own: string,
  plugins: readonly Plugin[],
): Custody {
  const holdings = new Map<string, Holding>();
  return {
    registry: registry(plugins),
    async holding({ custodian }) {
      const slug = custodian ?? own;
      const known = holdings.get(slug);
      if (known) return known;
      const found = await database.custodians.find(slug);
      if (!found) return null;
      const store = database.store(found.id);
      const holding = holdingOf({ store, workbench: createWorkbench({ store, plugins }) });
      holdings.set(slug, holding);
      return holding;
    },
    answers: async () => (await database.custodians.find(own)) !== null,
  };
}
