import { standard } from '@prevention-spectrum/preset-standard';
import type { Database } from '@prevention-spectrum/store-postgres';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { beginWithCase } from '../../src/custody/the-case.ts';
import { databaseInMemory } from './database.ts';

let database: Database;
beforeAll(async () => {
  database = await databaseInMemory();
}, 60_000);
afterAll(() => database.close());

const storeOfCase = async () => {
  const found = await database.custodians.find('tapen-bikomi');
  return database.store(found?.id as never);
};

test('a start that was cut off before the records were written goes on, once', async () => {
  const dataset = { id: 'tapen-bikomi', label: { en: 'Case', id: 'Kasus' }, asOf: '2019-02' };
  await database.custodians.create({ slug: 'tapen-bikomi', dataset });
  await beginWithCase(database, standard());
  await beginWithCase(database, standard());
  expect(await (await storeOfCase()).revisions()).toMatchObject([
    { number: 1, by: 'prevention-spectrum' },
  ]);
});

test('frameworks that a plugin brings are not stored: a newer plugin must not be shadowed', async () => {
  const { frameworks } = await (await storeOfCase()).dataset();
  expect(frameworks.map(({ id }) => id)).toEqual([
    'spectrum-of-prevention',
    'un-4p',
    'tapen-bikomi-instruments',
    'tapen-bikomi-programmes',
  ]);
});

test('a database of somebody else’s is left as it is', async () => {
  const create = vi.fn();
  const store = vi.fn();
  const custodians = { all: async () => [{ slug: 'ours' }], create } as never;
  await beginWithCase({ custodians, store }, standard());
  expect(create).not.toHaveBeenCalled();
  expect(store).not.toHaveBeenCalled();
});
