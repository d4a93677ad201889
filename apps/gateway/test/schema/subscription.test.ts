import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createWorkbench, memoryStore, SpectrumError, type Store } from '@prevention-spectrum/core';
import { type Database, keys, openDatabase } from '@prevention-spectrum/store-postgres';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { admission } from '../../src/access/admission.ts';
import { countedLogIns } from '../../src/access/log-ins.ts';
import { anybody, type Caller } from '../../src/custody/caller.ts';
import { databaseRecords } from '../../src/custody/database-records.ts';
import { refuse } from '../../src/errors/sentences.ts';
import { serve } from '../../src/serve.ts';
import { createGateway, type GatewayOptions } from '../../src/server.ts';
import { type Gateway, post } from '../asking.ts';
import { addCustodian, databaseInMemory } from '../custody/database.ts';
import { small } from '../small-dataset.ts';
import { EventClient, type ServerEvent } from '../telling/event-client.ts';

const url = 'http://gateway.test/graphql';
const query = `subscription ($after: Int) {
  coverageChanged(input: { by: ["letters", "place:district"] }, after: $after) {
    revision { number by because }
    redefined
    changes {
      coordinates { dimension member label }
      before { state count reasons { code } }
      after { state count }
    }
  }
}`;
const talk = small.dataset.activities.filter(({ id }) => id === 'village-talk');
const [channel] = small.dataset.channels;

let database: Database;
let made = 0;
beforeAll(async () => {
  database = await databaseInMemory();
}, 60_000);
afterAll(() => database.close());

/** A gateway over records of its own, and what writes them. */
async function begun(options: Partial<GatewayOptions> = {}) {
  made += 1;
  const slug = `ours-${made}`;
  const store = await addCustodian(database, slug);
  const gateway = createGateway({ custody: databaseRecords(database, slug, []), ...options });
  return { store, gateway };
}

/** The talk goes, and comes back, and goes: each time a cell changes. Between them the name of a channel does. */
async function write(store: Store, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const there = await store.activity('village-talk' as never);
    await store.write(
      there
        ? { by: 'test', retire: [{ list: 'activities', id: 'village-talk' }] }
        : { by: 'test', put: { activities: talk } },
    );
    const label = { en: `Talk ${time} ${there ? 1 : 2}`, id: 'Ceramah' };
    await store.write({ by: 'test', put: { channels: [{ ...channel, label }] } as never });
  }
}

const clientOf = (gateway: Gateway, variables: object = {}) =>
  new EventClient(async (to, options) => gateway.fetch(to, options), url, { query, variables });
const numberOf = ({ data }: ServerEvent): number => data.data.coverageChanged.revision.number;

async function taken(events: AsyncIterator<ServerEvent>, count: number) {
  const found: ServerEvent[] = [];
  while (found.length < count) {
    const next = await events.next();
    if (next.done) break;
    found.push(next.value);
  }
  return found;
}

/** Events until every number is there, through a client that is cut off again and again. */
async function throughCuts(client: EventClient, last: number): Promise<readonly ServerEvent[]> {
  const found: ServerEvent[] = [];
  for (let part = 1; found.at(-1)?.id !== String(last); part = (part % 3) + 1) {
    const events = client.connect();
    for (let count = 0; count < part && found.at(-1)?.id !== String(last); count += 1) {
      found.push(...(await taken(events, 1)));
    }
    await client.cut();
  }
  return found;
}

test('tells a write that changes the answer, with the cells before and after and its number as the id', async () => {
  const { store, gateway } = await begun();
  const client = clientOf(gateway, { after: 1 });
  const next = taken(client.connect(), 1);
  await write(store, 1);
  const [event] = await next;
  await client.cut();
  expect(event).toMatchObject({
    id: '2',
    event: 'next',
    data: {
      data: {
        coverageChanged: {
          revision: { number: 2, by: 'test', because: null },
          redefined: false,
          changes: expect.arrayContaining([
            {
              coordinates: [
                { dimension: 'letters', member: 'a', label: 'Letter A' },
                { dimension: 'place:district', member: 'D1', label: 'First' },
              ],
              before: { state: 'COVERED', count: 1, reasons: [] },
              after: { state: 'UNKNOWN', count: 0 },
            },
          ]),
        },
      },
    },
  });
});

test('a client that is cut off again and again, and sends the last id, misses nothing and gets nothing twice', async () => {
  const { store, gateway } = await begun();
  const writing = write(store, 8);
  const events = await throughCuts(clientOf(gateway, { after: 1 }), 16);
  await writing;
  expect(events.map(numberOf)).toEqual([2, 4, 6, 8, 10, 12, 14, 16]);
});

test('a client that asked for what comes, and is cut off before anything came, misses nothing either', async () => {
  const { store, gateway } = await begun();
  await write(store, 1);
  const client = clientOf(gateway);
  void client.connect().next();
  await vi.waitFor(() => expect(client.lastEventId).toBe('3'), 5_000);
  await client.cut();
  await write(store, 1);
  const [event] = await taken(client.connect(), 1);
  await client.cut();
  expect(event?.id).toBe('4');
});

test('a restart of the gateway on the same directory neither loses nor repeats an event', {
  timeout: 120_000,
}, async () => {
  const directory = await mkdtemp(join(tmpdir(), 'gateway-telling-'));
  const started = async () => {
    const opened = await openDatabase({ directory });
    const custody = databaseRecords(opened, 'kept', []);
    const serving = await serve({ custody, port: 0, graphiql: false });
    const stop = async () => {
      await serving.close();
      await opened.close();
    };
    return { opened, stop, url: serving.url.replace('localhost', '127.0.0.1') };
  };
  const first = await started();
  const store = await addCustodian(first.opened, 'kept');
  const client = new EventClient(fetch, first.url, { query, variables: { after: 1 } });
  await write(store, 2);
  const before = await taken(client.connect(), 2);
  await write(store, 1);
  await client.cut();
  await first.stop();

  const second = await started();
  const events = client.connect(second.url);
  const after = await taken(events, 1);
  const kept = await second.opened.custodians.find('kept');
  const rest = taken(events, 1);
  await write(second.opened.store(kept?.id as never), 1);
  expect([...before, ...after, ...(await rest)].map(numberOf)).toEqual([2, 4, 6, 8]);
  await client.cut();
  await second.stop();
  await rm(directory, { recursive: true });
});

test('a stream that waits is kept alive, and closing it frees its place', async () => {
  const custody = databaseRecords(database, 'ours-1', []);
  const serving = await serve({ custody, port: 0, graphiql: false, streams: { each: 1 } });
  const address = serving.url.replace('localhost', '127.0.0.1');
  const one = new EventClient(fetch, address, { query });
  void one.connect().next();
  await vi.waitFor(() => expect(one.comments).toBeGreaterThan(1), 10_000);
  const refused = async () => {
    const other = new EventClient(fetch, address, { query });
    const answered = taken(other.connect(), 1).catch(() => []);
    await vi.waitFor(() => expect(other.comments).toBeGreaterThan(0), 10_000);
    await other.cut();
    return (await answered)[0]?.data.errors[0].extensions;
  };
  expect(await refused()).toMatchObject({
    code: 'gateway/streams-too-many',
    params: { limit: 1 },
  });
  await one.cut();
  await vi.waitFor(async () => expect(await refused()).toBeUndefined(), 10_000);
  await serving.close();
});

test('a stream ends when its time is over, and goes on after what was seen', async () => {
  const { store, gateway } = await begun({ streams: { longest: 300 } });
  await write(store, 1);
  const client = clientOf(gateway, { after: 1 });
  const events = await taken(client.connect(), 5);
  expect(events.map(({ id, event }) => [id, event])).toEqual([
    ['2', 'next'],
    ['2', 'complete'],
  ]);
  await write(store, 1);
  const [next] = await taken(client.connect(), 1);
  expect(next?.id).toBe('4');
  await client.cut();
});

test('needs to read, and ends before the next event once that is taken back', async () => {
  let caller: Caller | null = { ...anybody, scopes: new Set(['write', 'code', 'manage']) };
  const admit = async () => caller ?? refuse('gateway/forbidden', { scope: 'read' });
  const { store, gateway } = await begun({ admit });
  const refused = await post(gateway, { query }, { accept: 'text/event-stream' });
  expect(await refused.text()).toContain('gateway/forbidden');
  caller = { ...anybody, scopes: new Set(['read']) };
  const client = clientOf(gateway, { after: 1 });
  const events = client.connect();
  const first = taken(events, 1);
  await write(store, 1);
  expect(await first).toHaveLength(1);
  caller = null;
  const rest = taken(events, 1);
  await write(store, 1);
  expect((await rest).map(({ event }) => event)).toEqual(['complete']);
});

test('a key that is revoked hears nothing more, and one that may not read nothing at all', async () => {
  made += 1;
  const slug = `keyed-${made}`;
  const store = await addCustodian(database, slug);
  const { id } = (await database.custodians.find(slug)) ?? { id: '' as never };
  const door = keys(database.engine);
  const admit = admission({ keys: door, believe: null, logIns: countedLogIns() });
  const custody = databaseRecords(database, slug, []);
  const gateway = createGateway({ custody, admit, streams: { check: 30 } });
  const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });
  const writer = await door.issue(id, { label: 'writer', scopes: ['write'] });
  const headers = { accept: 'text/event-stream', ...bearer(writer.secret) };
  expect(await (await post(gateway, { query }, headers)).text()).toContain('gateway/forbidden');

  const { key, secret } = await door.issue(id, { label: 'dashboard', scopes: ['read'] });
  const client = clientOf(gateway, { after: 1 });
  const events = client.connect(url, bearer(secret));
  const first = taken(events, 1);
  await write(store, 1);
  expect((await first).map(numberOf)).toEqual([2]);
  const rest = taken(events, 2);
  await door.revoke(id, key.id);
  await vi.waitFor(async () =>
    expect((await rest).map(({ event }) => event)).toEqual(['complete']),
  );
  await write(store, 1);
  const refused = await post(gateway, { query }, { ...headers, ...bearer(secret) });
  expect(await refused.text()).toContain('gateway/key-refused');
});

test('ends while it waits, too, once somebody is let in no more or belongs to others', async () => {
  let caller: Caller = anybody;
  const { gateway } = await begun({ admit: async () => caller, streams: { check: 30 } });
  const client = clientOf(gateway);
  const rest = taken(client.connect(), 1);
  await vi.waitFor(() => expect(client.lastEventId).toBe('1'), 5_000);
  caller = { ...anybody, custodian: 'ours-1' };
  expect((await rest).map(({ event }) => event)).toEqual(['complete']);
});

test('goes on while the database cannot say whether somebody is still let in', async () => {
  let away = false;
  const admit = async () => {
    if (away)
      throw new SpectrumError({
        code: 'store/connection-lost',
        severity: 'error',
        params: {},
        at: {},
      });
    return anybody;
  };
  const { store, gateway } = await begun({ admit, streams: { check: 10 } });
  const client = clientOf(gateway, { after: 1 });
  const event = taken(client.connect(), 1);
  await vi.waitFor(() => expect(client.lastEventId).toBe('1'), 5_000);
  away = true;
  await wait(50);
  away = false;
  await write(store, 1);
  expect((await event).map(({ id }) => id)).toEqual(['2']);
  await client.cut();
});

test('refuses what cannot be told', async () => {
  const codeOf = async (gateway: Gateway, body: object, accept = 'text/event-stream') => {
    const response = await post(gateway, body, { accept });
    const text = await response.text();
    return /"code":"([^"]+)"/.exec(text)?.[1];
  };
  const { gateway } = await begun();
  expect(await codeOf(gateway, { query }, 'application/json')).toBe('gateway/events-not-accepted');
  const unknown = query.replace('letters', 'numbers');
  expect(await codeOf(gateway, { query: unknown })).toBe('core/dimension-unknown');
  expect(await codeOf(gateway, { query, variables: { after: 9 } })).toBe('core/moment-unknown');
  const workbench = createWorkbench({ store: memoryStore(small.dataset) });
  expect(await codeOf(createGateway({ workbench }), { query })).toBe('gateway/read-only');
});

test('a last id that is none is refused', async () => {
  const { gateway } = await begun();
  const headers = { accept: 'text/event-stream', 'last-event-id': 'x' };
  const response = await post(gateway, { query }, headers);
  expect(await response.text()).toContain('core/moment-unknown');
});

test('tells of records in memory as well', async () => {
  const store = memoryStore(small.dataset);
  const workbench = createWorkbench({ store });
  const client = clientOf(createGateway({ workbench, store }), { after: 0 });
  await write(store, 1);
  const [event] = await taken(client.connect(), 1);
  expect(event?.id).toBe('1');
  await client.cut();
});
