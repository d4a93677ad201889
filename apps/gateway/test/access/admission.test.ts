import { type Database, type Keys, keys, type Scope } from '@prevention-spectrum/store-postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { admission } from '../../src/access/admission.ts';
import { countedLogIns } from '../../src/access/log-ins.ts';
import { databaseRecords } from '../../src/custody/database-records.ts';
import { createGateway } from '../../src/server.ts';
import { type Gateway, post, type Reply } from '../asking.ts';
import { addCustodian, databaseInMemory } from '../custody/database.ts';
import { small } from '../small-dataset.ts';

let database: Database;
let all: Keys;
let gateway: Gateway;
let time = 0;
const custodianOf = async (slug: string) => {
  const found = await database.custodians.find(slug);
  if (!found) throw new Error(`no custodian ${slug}`);
  return found.id;
};
let issued = 0;
const keyOf = async (slug: string, ...scopes: Scope[]) => {
  issued += 1;
  return all.issue(await custodianOf(slug), { label: `${issued} of ${slug}`, scopes });
};

beforeAll(async () => {
  database = await databaseInMemory();
  await addCustodian(database, 'ours');
  await addCustodian(database, 'theirs', { ...small.dataset, id: 'other', activities: [] });
  all = keys(database.engine);
}, 60_000);
beforeEach(() => {
  gateway = createGateway({
    custody: databaseRecords(database, 'ours', []),
    admit: admission({ keys: all, believe: null, logIns: countedLogIns(() => time) }),
  }) as Gateway;
});
afterAll(() => database.close());

async function ask(query: string, authorization?: string) {
  const response = await post(gateway, { query }, authorization ? { authorization } : {});
  const { data, errors } = (await response.json()) as Reply;
  return {
    status: response.status,
    headers: response.headers,
    data,
    code: errors?.[0]?.extensions.code,
  };
}

const question = '{ dataset { datasetId } activities { totalCount } }';

describe('with a key', () => {
  test('everybody works with the records of their own custodian', async () => {
    const ours = await keyOf('ours', 'read');
    const theirs = await keyOf('theirs', 'read');
    expect(await ask(question, `Bearer ${ours.secret}`)).toMatchObject({
      data: { dataset: { datasetId: 'small' }, activities: { totalCount: 7 } },
    });
    expect(await ask(question, `Bearer ${theirs.secret}`)).toMatchObject({
      data: { dataset: { datasetId: 'other' }, activities: { totalCount: 0 } },
    });
    const foreign = '{ activity(activityId: "village-talk") { title } }';
    expect(await ask(foreign, `Bearer ${theirs.secret}`)).toMatchObject({
      data: { activity: null },
    });
  });

  test('what it is not for is refused', async () => {
    const { secret } = await keyOf('ours', 'read');
    const write =
      'mutation { retire(input: { kind: CHANNEL, recordId: "talk", version: 1 }) { __typename } }';
    expect(await ask(write, `Bearer ${secret}`)).toMatchObject({ code: 'gateway/forbidden' });
    const blind = await keyOf('ours', 'write');
    expect(await ask(question, `Bearer ${blind.secret}`)).toMatchObject({
      code: 'gateway/forbidden',
    });
  });

  test('the history calls a write by the key', async () => {
    const { key, secret } = await keyOf('ours', 'write');
    const write = `mutation {
      createChannel(input: { channel: { label: { en: "Song", id: "Lagu" } } }) {
        ... on ChannelWritten { revision { by } }
      }
    }`;
    expect(await ask(write, `Bearer ${secret}`)).toMatchObject({
      data: { createChannel: { revision: { by: `key ${key.label}` } } },
    });
  });

  test('it opens nothing from the request after its end', async () => {
    const { key, secret } = await keyOf('ours', 'read');
    expect(await ask(question, `Bearer ${secret}`)).toMatchObject({ status: 200 });
    await all.revoke(await custodianOf('ours'), key.id);
    const { status, headers, code } = await ask(question, `Bearer ${secret}`);
    expect({ status, code }).toEqual({ status: 401, code: 'gateway/key-refused' });
    expect(headers.get('www-authenticate')).toBe('Bearer');
  });
});

describe('without one', () => {
  test('nothing is read and nothing written, and whether something is there is not told', async () => {
    for (const query of [
      question,
      '{ activity(activityId: "village-talk") { title } }',
      '{ activity(activityId: "nothing") { title } }',
      '{ node(id: "QWN0aXZpdHk6dmlsbGFnZS10YWxr") { id } }',
      '{ _entities(representations: [{ __typename: "Activity", activityId: "village-talk" }]) { __typename } }',
      'mutation { retire(input: { kind: CHANNEL, recordId: "talk", version: 1 }) { __typename } }',
    ]) {
      expect(await ask(query)).toMatchObject({ code: 'gateway/key-needed' });
    }
  });

  test('the schema can be read, and the process asked whether it is well', async () => {
    expect(await ask('{ __schema { queryType { name } } }')).toMatchObject({ code: undefined });
    expect((await gateway.fetch('http://gateway.test/readyz')).status).toBe(200);
  });
});

test.each([
  'Bearer ps_wrong',
  'Bearer',
  'Basic dXNlcjpwYXNz',
  `Bearer ps_${'a'.repeat(43)}`,
  'Bearer a.b.c',
])('what is no key that stands is refused: %s', async (authorization) => {
  time += 3_600_000;
  expect(await ask(question, authorization)).toMatchObject({
    status: 401,
    code: 'gateway/key-refused',
    data: undefined,
  });
});

test('six wrong keys a minute are checked from one address, and no seventh', async () => {
  time += 3_600_000;
  const { secret } = await keyOf('ours', 'read');
  for (let count = 0; count < 6; count += 1) {
    expect((await ask(question, `Bearer ps_wrong${count}`)).status).toBe(401);
  }
  const late = await ask(question, `Bearer ${secret}`);
  expect(late).toMatchObject({ status: 429, code: 'gateway/log-ins-too-many' });
  expect(late.headers.get('retry-after')).toBe('60');
  time += 60_001;
  expect((await ask(question, `Bearer ${secret}`)).status).toBe(200);
});
