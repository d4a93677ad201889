import type { CodedDataset } from '@prevention-spectrum/core';
import { type Database, openDatabase } from '@prevention-spectrum/store-postgres';
import { small } from '../small-dataset.ts';

/** A database in memory, on a clock that goes on by a minute each time it is asked. */
export function databaseInMemory(): Promise<Database> {
  let minutes = 0;
  return openDatabase({}, () => {
    minutes += 1;
    return new Date(Date.UTC(2026, 0, 1, 0, minutes));
  });
}

/** A custodian with a dataset as their first revision. */
export async function addCustodian(
  database: Database,
  slug: string,
  { id, label, asOf, ...lists }: CodedDataset = small.dataset,
) {
  const custodian = await database.custodians.create({ slug, dataset: { id, label, asOf } });
  const store = database.store(custodian.id);
  await store.write({ by: 'test', put: lists });
  return store;
}
