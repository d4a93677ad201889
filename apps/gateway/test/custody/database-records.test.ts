import type { Database } from '@prevention-spectrum/store-postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anybody } from '../../src/custody/caller.ts';
import { databaseRecords } from '../../src/custody/database-records.ts';
import { createGateway } from '../../src/server.ts';
import { asking, type Gateway, post, type Reply } from '../asking.ts';
import { small } from '../small-dataset.ts';
import { addCustodian, databaseInMemory } from './database.ts';

let database: Database;
beforeAll(async () => {
  database = await databaseInMemory();
  await addCustodian(database, 'ours');
}, 60_000);
afterAll(() => database.close());

test('answers from the database as from memory', async () => {
  const custody = databaseRecords(database, 'ours', []);
  const question = `{
    activities { nodes { activityId title codings { status } } }
    coverage(input: { by: ["letters", "place:district"] }) { states counts totals { eligible } }
  }`;
  expect(await asking(createGateway({ custody }))(question)).toEqual(await asking()(question));
});

test('gives each caller the records of their own custodian, and nobody else’s', async () => {
  await addCustodian(database, 'theirs', { ...small.dataset, id: 'other' });
  const custody = databaseRecords(database, 'ours', []);
  const idFor = async (custodian: string | null) => {
    const found = custodian === null ? null : await database.custodians.find(custodian);
    const holding = await custody.holding({ ...anybody, custodian: found?.id ?? custodian });
    return holding && (await holding.now()).data.dataset.id;
  };
  expect(await idFor(null)).toBe('small');
  expect(await idFor('theirs')).toBe('other');
  expect(await idFor('nobody')).toBeNull();
});

test('looks data up once as long as nothing is written', async () => {
  const store = await addCustodian(database, 'written');
  const holding = await databaseRecords(database, 'written', []).holding(anybody);
  const first = await holding?.now();
  expect((await holding?.now())?.data).toBe(first?.data);
  await store.write({ by: 'test', retire: [{ list: 'channels', id: 'talk' }] });
  expect((await holding?.now())?.data).not.toBe(first?.data);
});

test('readyz asks the database', async () => {
  const gateway = createGateway({ custody: databaseRecords(database, 'ours', []) });
  expect((await gateway.fetch('http://gateway.test/readyz')).status).toBe(200);
  await database.close();
  expect((await gateway.fetch('http://gateway.test/readyz')).status).toBe(503);
});

test('a database that is away is told as that, and not as a fault of the question', async () => {
  const gateway = createGateway({ custody: databaseRecords(database, 'ours', []) });
  const response = await post(gateway as Gateway, { query: '{ dataset { datasetId } }' });
  expect(response.status).toBe(503);
  const { errors } = (await response.json()) as Reply;
  expect(errors?.[0]).toMatchObject({
    message: 'The database has been closed.',
    extensions: { code: 'store/engine-closed' },
  });
});
