import type { Activity, ActivityId, Store } from '@prevention-spectrum/core';
import { standard } from '@prevention-spectrum/preset-standard';
import {
  agreements,
  type CustodianId,
  keys,
  memberships,
  webhooks,
} from '@prevention-spectrum/store-postgres';
import {
  buildClientSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  getNamedType,
  isInputObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { undoAfterwards } from '../../../../packages/store-postgres/test/servers/databases.ts';
import {
  canariesIn,
  canary,
  watched,
} from '../../../../packages/store-postgres/test/share/canaries.ts';
import { EventClient } from '../telling/event-client.ts';
import {
  kinds,
  onPostgres,
  type Role,
  roles,
  type WatchedGateway,
  watchedGateway,
} from './watched-house.ts';
import { mutationOf, subscriptionOf } from './writes.ts';
import { inputOf, type Manner, manners, ofNobody, particular, type Standing } from './written.ts';

/** The house of one of these has not made itself known; the other is nobody's. */
const notKnown = ['third', 'nobody'];
const refusals = ['InputRefused', 'NotFound', 'StaleWrite', 'InUse'];
/** It sends something to an address outside; the house has nothing that was not taken. */
const notMade = ['redeliver'];

interface Told {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** What was taken out, to be put back. */
const kept = new Map<string, Activity>();

describe.each(kinds)('on %s, in every answer to a write and in every event', (kind) => {
  undoAfterwards();
  let gateway: WatchedGateway;
  let schema: GraphQLSchema;
  let standing: Standing;
  /** What each mutation was answered, by those of the house. */
  const made = new Map<string, Set<string>>();
  const named = kind === 'PGlite' ? Object.keys(roles) : onPostgres;

  beforeAll(async () => {
    gateway = await watchedGateway(kind, standard());
    const introspected = await gateway.asked('an own reader', getIntrospectionQuery());
    schema = buildClientSchema(introspected.data as never);
    standing = await standingOf(gateway);
  }, 120_000);
  afterAll(() => gateway.close());

  /** Every mutation with every kind of input; what is decided about needs to have been proposed. */
  function requestsIn(manner: Manner, stands = standing) {
    const special = particular(stands, manner);
    const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
    const first = fields.filter(({ name }) => name.startsWith('propose'));
    return [...first, ...fields.filter((one) => !first.includes(one))].flatMap(({ name, args }) => {
      const type = args[0] && getNamedType(args[0].type);
      const ways = special[name] ?? [{}, ...(name.startsWith('create') ? [unnamed(name)] : [])];
      if (!isInputObjectType(type)) return ways.map((variables) => ({ name, variables }));
      const versions = 'version' in type.getFields() ? [1, 2, 3, 4, 5] : [1];
      return versions.flatMap((version) =>
        ways.map((way) => {
          const input = inputOf(type, manner, {
            ...(versions.length > 1 ? { version } : {}),
            ...way,
          });
          return { name, variables: { input } };
        }),
      );
    });
  }

  /** Everything that a role is told by all of them, as texts. */
  async function told(role: string, manner: Manner, stands = standing) {
    const answers: Told[] = [];
    for (const [index, { name, variables }] of requestsIn(manner, stands).entries()) {
      const query = mutationOf(schema, name, index % 2 === 0 ? 'EN' : 'ID');
      const { text, codes, data } = await gateway.asked(role, query, variables);
      const answer = data as Readonly<Record<string, { readonly __typename: string }>> | undefined;
      answers.push({ name, type: answer?.[name]?.__typename ?? codes.join(), text });
    }
    return answers;
  }

  test.each(named)(
    '%s is told of changes to the own records, and of no others',
    async (name) => {
      const role = roles[name] as Role;
      const theirs = {
        slug: name.replaceAll(' ', '-'),
        by: 'letters',
        activity: 'village-talk',
      };
      const house = {
        slug: 'watched',
        by: 'audience',
        activity: watched.activities[0]?.id ?? '',
      };
      const [own, other] =
        role.house === 'watched'
          ? [house, { ...theirs, slug: 'another-organisation' }]
          : [theirs, { ...house, activity: watched.activities[2]?.id ?? '' }];
      const { database, url } = gateway;
      const storeOf = async (slug: string) =>
        database.store((await database.custodians.find(slug))?.id as CustodianId);
      const question = (after: number) =>
        subscriptionOf(schema, 'coverageChanged', `input: { by: ["${own.by}"] }, after: ${after}`);
      if (!role.scopes.includes('read')) {
        const { codes } = await gateway.asked(name, question(0));
        expect(codes[0]).toMatch(/key-needed|forbidden/);
        return;
      }
      const store = await storeOf(own.slug);
      const query = question(await store.lastRevision());
      const client = new EventClient(fetch, url, { query });
      const next = client.connect(url, gateway.headersOf(name)).next();
      await turned(await storeOf(other.slug), other.activity, canary());
      const word = canary<string>();
      await turned(store, own.activity, word);
      const { value: event } = await next;
      await client.cut();
      const text = JSON.stringify(event);
      expect(event?.id).toBe(String(await store.lastRevision()));
      const may = new Set([word, ...role.may.flatMap((some) => [...some])]);
      expect([...canariesIn(text)].filter((one) => !may.has(one))).toEqual([]);
      expect(canariesIn(text)).toContain(word);
    },
    30_000,
  );

  test.each(named)(
    '%s sees what they may, and nothing else',
    async (name) => {
      const role = roles[name] as Role;
      // What somebody has written is their own from then on.
      const said = canariesIn(JSON.stringify(requestsIn(manners.plain)));
      const may = new Set([...role.may.flatMap((some) => [...some]), ...said]);
      for (const manner of Object.values(manners)) {
        for (const { name: mutation, type, text } of await told(name, manner)) {
          expect([...canariesIn(text)].filter((one) => !may.has(one))).toEqual([]);
          expect(type).not.toMatch(/request-refused|query-too|unexpected/);
          if (role.house === 'watched')
            made.set(mutation, (made.get(mutation) ?? new Set()).add(type));
        }
      }
    },
    120_000,
  );

  test.runIf(kind === 'PGlite')('those of the house can make every write of these', () => {
    const refused = [...made].filter(([, types]) =>
      [...types].every((type) => refusals.includes(type) || type.startsWith('gateway/')),
    );
    expect(refused.map(([name]) => name)).toEqual(notMade);
  });

  test('a name that somebody else has is answered like one that nobody has', async () => {
    await gateway.newcomer('one newcomer');
    await gateway.newcomer('another newcomer');
    const stands = { ...standing, grantees: notKnown };
    const [theirs, nobodys] = [
      await told('one newcomer', manners.plain, stands),
      await told('another newcomer', ofNobody, stands),
    ];
    expect(theirs.map(alike)).toEqual(nobodys.map(alike));
  });
});

/** Takes an activity out of what counts, or back in, in words that nobody else has. */
async function turned(store: Store, id: string, word: string): Promise<void> {
  const one = await store.activity(id as ActivityId);
  if (one) kept.set(id, one);
  const about = { by: word, because: word };
  await store.write(
    one
      ? { ...about, retire: [{ list: 'activities', id }] }
      : { ...about, put: { activities: [kept.get(id) as Activity] } },
  );
}

async function standingOf({ database }: WatchedGateway): Promise<Standing> {
  const { engine, custodians } = database;
  const idOf = async (slug: string) => (await custodians.find(slug))?.id as CustodianId;
  const [house, third] = [await idOf('watched'), await idOf('third')];
  const [key] = await keys(engine).list(house);
  const [membership] = await memberships(engine).list(house);
  const given = await agreements(engine).given(house);
  const url = 'https://receiver.example/hook';
  const { webhook } = await webhooks(engine).create(house, { url, by: 'the board' });
  return {
    grantees: [house, third, await idOf('another-organisation'), 'watched', ...notKnown],
    key: { id: key?.id ?? '', label: key?.label ?? '' },
    membership: membership?.id ?? '',
    subject: membership?.subject ?? '',
    agreement: given.find(({ grantee }) => grantee === third)?.id ?? '',
    webhook: webhook.id,
  };
}

/** An input to create a record without an id of its own. */
function unnamed(mutation: string): Readonly<Record<string, null>> {
  const noun = mutation.slice('create'.length);
  return { [`${noun.charAt(0).toLowerCase()}${noun.slice(1)}Id`]: null };
}

/** An answer without what differs between two houses that are told the same: names, ids and times. */
function alike({ name, type, text }: Told): string {
  const body = text
    .slice(0, text.lastIndexOf('[['))
    .replace(/"id":"([\w+/=]{8,})"/g, (_, id) => `"id":"${Buffer.from(id, 'base64')}"`)
    .replaceAll('nobody-', 'canary-')
    .replace(/\b(watched|nowhere|third|nobody)\b/g, 'slug')
    .replace(/\b(one|another)[- ]newcomer/g, 'newcomer')
    .replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, 'uuid')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'time')
    .replace(/(ps_|whsec_)[\w+/=-]+/g, 'secret');
  return `${name} ${type} ${body}`;
}
