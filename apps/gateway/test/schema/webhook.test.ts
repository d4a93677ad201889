import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Database } from '@prevention-spectrum/store-postgres';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { anybody } from '../../src/custody/caller.ts';
import { databaseRecords } from '../../src/custody/database-records.ts';
import { createGateway, type GatewayOptions } from '../../src/server.ts';
import { hooksOn } from '../../src/telling/hooks.ts';
import { asking } from '../asking.ts';
import { addCustodian, databaseInMemory } from '../custody/database.ts';

/** What arrived, and with what it is answered. */
const arrived: { readonly headers: Record<string, unknown>; readonly body: string }[] = [];
let status = 204;
let receiver: Server;
let url: string;
let database: Database;
let made = 0;

beforeAll(async () => {
  database = await databaseInMemory();
  receiver = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    arrived.push({ headers: request.headers, body });
    response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
}, 60_000);
afterAll(async () => {
  receiver.close();
  await database.close();
});

async function begun(options: Partial<GatewayOptions> = {}) {
  made += 1;
  const slug = `ours-${made}`;
  const store = await addCustodian(database, slug);
  const hooks = hooksOn(database, [], { loopback: true });
  const custody = databaseRecords(database, slug, [], { hooks });
  return { store, hooks, ask: asking(createGateway({ custody, ...options })) };
}

const create = `mutation ($input: CreateWebhookInput!) {
  createWebhook(input: $input) {
    __typename
    ... on WebhookCreated { secret webhook { webhookId url onlyChanges by told attempts next } }
    ... on InputRefused { issues { path code message } }
  }
}`;
const coverage = { by: ['letters', 'place:district'] };
const retire = { by: 'test', retire: [{ list: 'activities', id: 'village-talk' } as const] };

test('a webhook is made with a secret, told of what changes the answer, listed without the secret, and removed', async () => {
  const { store, hooks, ask } = await begun();
  const { data } = await ask(create, { input: { url, coverage } });
  const { secret, webhook } = data.createWebhook;
  expect(secret).toMatch(/^whsec_/);
  expect(webhook).toEqual({
    webhookId: expect.any(String),
    url,
    onlyChanges: true,
    by: 'anybody',
    told: 1,
    attempts: 0,
    next: null,
  });
  await store.write(retire);
  const stop = new AbortController();
  const telling = hooks.tell(stop.signal);
  await vi.waitFor(() => expect(arrived).toHaveLength(1), 10_000);
  stop.abort();
  await telling;
  const [{ headers, body } = { headers: {}, body: '' }] = arrived.splice(0);
  expect(JSON.parse(body)).toMatchObject({
    type: 'coverage.changed',
    data: { revision: { number: 2 } },
  });
  const due = createHmac('sha256', Buffer.from(secret.slice(6), 'base64'))
    .update(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`)
    .digest('base64');
  expect(headers['webhook-signature']).toBe(`v1,${due}`);

  const list = '{ webhooks { webhookId told deadLetters { revision } } }';
  const { webhookId } = webhook;
  expect((await ask(list)).data).toEqual({ webhooks: [{ webhookId, told: 2, deadLetters: [] }] });
  const remove = `mutation { removeWebhook(webhookId: "${webhookId}") {
    ... on WebhookRemoved { webhookId } ... on NotFound { found }
  } }`;
  expect((await ask(remove)).data).toEqual({ removeWebhook: { webhookId } });
  expect((await ask(remove)).data).toEqual({ removeWebhook: { webhookId } });
  const none = remove.replace(webhookId, 'none');
  expect((await ask(none)).data).toEqual({ removeWebhook: { found: 'none' } });
  expect((await ask(list)).data).toEqual({ webhooks: [] });
});

test('a dead letter says why, and is sent once more when that is asked for', async () => {
  const { store, ask } = await begun();
  const { data } = await ask(create, { input: { url } });
  const { webhookId } = data.createWebhook.webhook;
  await store.write(retire);
  const custodian = await database.custodians.find(`ours-${made}`);
  await database.engine.db
    .insertInto('dead_letters')
    .values({
      custodian_id: custodian?.id ?? '',
      webhook_id: webhookId,
      number: 2,
      attempts: 8,
      reason: '{"code":"store/receiver-refused","params":{"status":500}}',
      at: '2026-01-01T00:00:00.000Z',
    })
    .execute();
  const redeliver = (revision: number) =>
    ask(`mutation { redeliver(webhookId: "${webhookId}", revision: ${revision}) {
      ... on DeadLetter { revision attempts code message(lang: ID) delivered }
      ... on NotFound { found message }
    } }`);
  status = 410;
  expect((await redeliver(2)).data.redeliver).toEqual({
    revision: 2,
    attempts: 9,
    code: 'store/receiver-refused',
    message: 'Penerima menjawab dengan status 410; seharusnya 2xx.',
    delivered: null,
  });
  status = 204;
  expect((await redeliver(2)).data.redeliver).toMatchObject({
    attempts: 10,
    delivered: expect.stringMatching(/Z$/),
  });
  expect(arrived.splice(0).map(({ headers }) => headers['webhook-id'])).toEqual([
    `${custodian?.id}-2`,
    `${custodian?.id}-2`,
  ]);
  expect((await redeliver(3)).data.redeliver).toMatchObject({ found: webhookId });
});

test('what cannot be told is refused, with the field that is wrong', async () => {
  const { ask } = await begun();
  const issues = async (input: object) =>
    (await ask(create, { input })).data.createWebhook.issues.map(
      ({ path, code }: { readonly path: string[]; readonly code: string }) => [path, code],
    );
  expect(await issues({ url: 'http://example.org' })).toEqual([
    [['url'], 'store/webhook-url-refused'],
  ]);
  expect(await issues({ url, after: 9 })).toEqual([[['after'], 'core/moment-unknown']]);
  const { errors } = await ask(create, { input: { url, coverage: { by: ['numbers'] } } });
  expect(errors?.[0]?.extensions.code).toBe('core/dimension-unknown');
  const { data } = await ask(create, { input: { url: 'ftp://x' } });
  expect(data.createWebhook.issues[0].message).toContain('https://');
});

test('whoever may not manage neither makes webhooks nor sees them', async () => {
  const admit = async () => ({ ...anybody, scopes: new Set(['read', 'write', 'code'] as const) });
  const { ask } = await begun({ admit });
  for (const [query, variables] of [
    [create, { input: { url } }],
    ['{ webhooks { webhookId } }', {}],
    ['mutation { removeWebhook(webhookId: "x") { __typename } }', {}],
    ['mutation { redeliver(webhookId: "x", revision: 1) { __typename } }', {}],
  ] as const) {
    const { errors } = await ask(query, variables);
    expect(errors?.[0]?.extensions.code, query).toBe('gateway/forbidden');
  }
});

test('records in memory tell no webhooks', async () => {
  const { errors } = await asking()('{ webhooks { webhookId } }');
  expect(errors?.[0]?.extensions.code).toBe('gateway/no-webhooks');
});
