import {
  type CodedDataset,
  type CoverageQuestion,
  coverage,
  createWorkbench,
  memoryStore,
} from '@prevention-spectrum/core';
import {
  type AgreementDraft,
  agreements,
  type CustodianId,
  type Database,
  joinedDataset,
  keys,
  type Scope,
  sharedWith,
} from '@prevention-spectrum/store-postgres';
import type { GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { admission } from '../../src/access/admission.ts';
import { countedLogIns } from '../../src/access/log-ins.ts';
import { databaseRecords } from '../../src/custody/database-records.ts';
import type { GatewayPlugin } from '../../src/plugin.ts';
import type { Builder } from '../../src/schema/builder.ts';
import { createSchema } from '../../src/schema/schema.ts';
import { createGateway } from '../../src/server.ts';
import { asking, type Gateway, post, type Reply } from '../asking.ts';
import { addCustodian, databaseInMemory } from '../custody/database.ts';
import { small } from '../small-dataset.ts';

let database: Database;
let gateway: Gateway;
let time = '2026-05-01T08:00:00.000Z';
const now = () => new Date(time);
const secrets: Record<string, string> = {};
let made = 0;

beforeAll(async () => {
  database = await databaseInMemory();
  gateway = createGateway({
    custody: databaseRecords(database, 'ours', [], { now }),
    admit: admission({
      keys: keys(database.engine),
      believe: null,
      logIns: countedLogIns(() => 0),
    }),
  }) as Gateway;
}, 60_000);
afterAll(() => database.close());

/** What a partner keeps: the same places, people and framework, and other work. */
const theirs: CodedDataset = {
  ...small.dataset,
  id: 'theirs',
  activities: small.dataset.activities
    .filter(({ id }) => id === 'village-talk' || id === 'next-year')
    .map((one) => ({ ...one, places: [{ place: 'D2', extent: 'within' }] as never })),
  codings: small.dataset.codings.filter(
    ({ activity }) => activity === 'village-talk' || activity === 'next-year',
  ),
};

async function house(slug: string, dataset: CodedDataset, scopes: Scope[] = ['read', 'write']) {
  await addCustodian(database, slug, dataset);
  const { id } = (await database.custodians.find(slug)) ?? {};
  const all = keys(database.engine);
  secrets[slug] = (await all.issue(id as CustodianId, { label: slug, scopes })).secret;
  return id as CustodianId;
}

const terms = {
  purpose: { en: 'To plan the year together', id: 'Merencanakan tahun ini bersama' },
  level: 2,
  categories: null,
  finestPlace: 'village',
  by: 'the board',
} as const;

/** A custodian, and a partner that shares with it. */
async function pair(more: Partial<AgreementDraft> = {}) {
  made += 1;
  const [us, them] = [`us-${made}`, `them-${made}`];
  const grantee = await house(us, small.dataset);
  const grantor = await house(them, theirs);
  const pacts = agreements(database.engine, now);
  const agreement = await pacts.grant(grantor, { ...terms, grantee, ...more });
  return { us, them, grantee, grantor, agreement, pacts, ask: as(us) };
}

const as =
  (who: string) =>
  async (query: string, variables: object = {}): Promise<Reply> => {
    const headers = { authorization: `Bearer ${secrets[who]}` };
    return (await post(gateway, { query, variables }, headers)).json() as Promise<Reply>;
  };

const code = ({ errors }: Reply) => errors?.map(({ extensions }) => extensions.code);

const cells = 'cells { coordinates { member } state count possible bounds { low high } robust }';
const question: CoverageQuestion = { by: ['letters', 'place:district'], expectation: 'ours-only' };
const input = { by: [...question.by], expectation: 'ours-only' };

test('answers about one’s own records and those of a partner together, as core does', async () => {
  const { ask, them, us, grantee } = await pair();
  const { data, errors } = await ask(
    `query ($with: [String!], $input: CoverageInput!) {
      coverage(input: $input) { ${cells} }
      joined(with: $with) { coverage(input: $input) { ${cells} totals { covered } } }
    }`,
    { with: [them], input },
  );
  expect(errors).toBeUndefined();
  const own = await database.store(grantee).dataset();
  const both = joinedDataset(own, await sharedWith(database.engine, grantee, now)());
  const expected = coverage(both, question).cells;
  const figures = ({
    at,
    state,
    count,
    possible,
    low,
    high,
    robust,
  }: (typeof expected)[number]) => ({
    coordinates: at.map((member) => ({ member })),
    state: state.toUpperCase().replace('-', '_'),
    count,
    possible,
    bounds: { low, high },
    robust,
  });
  expect(data.joined.coverage.cells).toEqual(expected.map(figures));
  expect(data.coverage.cells).toEqual(coverage(own, question).cells.map(figures));
  expect(data.joined.coverage.cells).not.toEqual(data.coverage.cells);
  expect(us).not.toBe(them);
});

test('says what it rests on, and whose each activity is', async () => {
  const { ask, them, us, agreement } = await pair({ until: '2026-12-31' });
  const { data } = await ask(`{ joined {
    agreements { agreementId grantor grantee purpose(lang: ID) level finestPlace until revoked }
    activities { totalCount nodes { activityId sharedBy version } }
  } }`);
  expect(data.joined.agreements).toEqual([
    {
      agreementId: agreement.id,
      grantor: them,
      grantee: us,
      purpose: 'Merencanakan tahun ini bersama',
      level: 2,
      finestPlace: 'village',
      until: '2026-12-31T23:59:59.999Z',
      revoked: null,
    },
  ]);
  expect(data.joined.activities.nodes).toEqual([
    ...small.dataset.activities.map(({ id }) => ({
      activityId: id,
      sharedBy: null,
      version: null,
    })),
    ...theirs.activities.map(({ id }) => ({
      activityId: `${them}/${id}`,
      sharedBy: them,
      version: null,
    })),
  ]);
});

test('reaches records of others below it and nowhere else', async () => {
  const { ask, them } = await pair();
  const id = `${them}/village-talk`;
  const found = await ask(
    `query ($id: ID!) { joined { activity(activityId: $id) { id title sharedBy } } activity(activityId: $id) { id } }`,
    { id },
  );
  const { id: globalId } = found.data.joined.activity;
  expect(found.data.joined.activity).toMatchObject({ sharedBy: them });
  expect(found.data.activity).toBeNull();
  const { data } = await ask(
    `query ($id: ID!, $ref: _Any!) {
      joined { node(id: $id) { id } nodes(ids: [$id]) { id ... on Activity { sharedBy } } }
      node(id: $id) { id }
      nodes(ids: [$id]) { id }
      _entities(representations: [$ref]) { __typename }
    }`,
    { id: globalId, ref: { __typename: 'Activity', id: globalId } },
  );
  expect(data).toEqual({
    joined: { node: { id: globalId }, nodes: [{ id: globalId, sharedBy: them }] },
    node: null,
    nodes: [null],
    _entities: [null],
  });
});

test('takes in only those who are named, and everybody who shares when nobody is', async () => {
  const { ask, them, grantee, pacts } = await pair();
  const other = await house(`other-${made}`, theirs);
  await pacts.grant(other, { ...terms, grantee });
  const whose = async (names?: readonly string[]) => {
    const { data } = await ask(
      'query ($with: [String!]) { joined(with: $with) { agreements { grantor } activities(first: 100) { nodes { sharedBy } } } }',
      { with: names },
    );
    const sharers = data.joined.activities.nodes.map((one: { sharedBy: string }) => one.sharedBy);
    const grantors = data.joined.agreements.map((one: { grantor: string }) => one.grantor);
    expect(new Set(sharers)).toEqual(new Set([null, ...grantors]));
    return grantors.sort();
  };
  expect(await whose([them])).toEqual([them]);
  expect(await whose([them, `other-${made}`, them])).toEqual([`other-${made}`, them].sort());
  expect(await whose()).toEqual([`other-${made}`, them].sort());
});

test('refuses alike who is nobody, who shares nothing, and who shares no more', async () => {
  const { ask, us, them, agreement, grantor, pacts } = await pair();
  const stranger = `stranger-${made}`;
  await house(stranger, theirs);
  const query = 'query ($with: [String!]) { joined(with: $with) { agreements { grantor } } }';
  const answer = async (name: string) => {
    const text = JSON.stringify(await ask(query, { with: [name] }));
    return text.replaceAll(name, 'name');
  };
  const nobody = await answer('nobody-here');
  expect(nobody).toContain('gateway/not-shared');
  expect(await answer(stranger)).toBe(nobody);
  expect(await answer(us)).toBe(nobody);
  expect(await answer(them)).not.toBe(nobody);
  await pacts.revoke(grantor, agreement.id, 'the board');
  expect(await answer(them)).toBe(nobody);
});

test('answers as if there were no agreement from the question after a revocation on', async () => {
  const { ask, them, agreement, grantor } = await pair();
  const query = `{ joined { agreements { grantor } activities { totalCount } coverage(input: { by: ["letters"] }) { counts } }
    activities { totalCount } coverage(input: { by: ["letters"] }) { counts } }`;
  const before = (await ask(query)).data;
  expect(before.joined.agreements).toEqual([{ grantor: them }]);
  expect(before.joined.activities.totalCount).toBeGreaterThan(before.activities.totalCount);
  await house(`steward-of-${them}`, theirs, ['manage']);
  const all = keys(database.engine);
  secrets[`board-${them}`] = (await all.issue(grantor, { label: 'b', scopes: ['manage'] })).secret;
  const ended = await as(`board-${them}`)(
    'mutation ($id: ID!) { revokeAgreement(agreementId: $id) { __typename } }',
    { id: agreement.id },
  );
  expect(ended.data.revokeAgreement.__typename).toBe('Ended');
  const { joined, ...own } = (await ask(query)).data;
  expect(joined).toEqual({ agreements: [], ...own });
});

test('begins and ends with the agreement', async () => {
  const { ask } = await pair({ from: '2026-06-01', until: '2026-06-30' });
  const at = async (moment: string) => {
    time = moment;
    const { data } = await ask('{ joined { agreements { grantor } } }');
    time = '2026-05-01T08:00:00.000Z';
    return data.joined.agreements.length;
  };
  expect(await at('2026-05-31T23:59:59.999Z')).toBe(0);
  expect(await at('2026-06-01T00:00:00.000Z')).toBe(1);
  expect(await at('2026-06-30T23:59:59.999Z')).toBe(1);
  expect(await at('2026-07-01T00:00:00.000Z')).toBe(0);
});

test('sees what a partner writes from the next question on', async () => {
  const { ask, grantor } = await pair();
  const query = '{ joined { activities { totalCount } } }';
  const before = (await ask(query)).data.joined.activities.totalCount;
  const retire = [{ list: 'activities', id: 'next-year' }] as const;
  await database.store(grantor).write({ by: 'test', retire });
  expect((await ask(query)).data.joined.activities.totalCount).toBe(before - 1);
});

test('refuses to look back, with all that it was asked for there', async () => {
  const { ask } = await pair();
  const asked = [
    'coverage(input: { by: ["letters"], asOf: { revision: 1 } }) { counts }',
    'gaps(input: { by: ["letters"], asOf: { time: "2026-01-02" } }) { total }',
    'analysis(analysisId: "coverage", params: { by: ["letters"] }, asOf: { revision: 1 }) { dataDate }',
  ];
  for (const one of asked)
    expect(code(await ask(`{ joined { ${one} } }`))).toEqual(['gateway/joined-past']);
});

test('has no question that is about one’s own records alone', async () => {
  const { ask } = await pair();
  const { data } = await ask(
    '{ own: __type(name: "Query") { fields { name } } joined: __type(name: "Joined") { fields { name } } }',
  );
  const names = (type: 'own' | 'joined'): string[] =>
    data[type].fields.map(({ name }: { name: string }) => name);
  const own = names('own').filter((name) => !names('joined').includes(name));
  expect(own).toEqual([
    '_entities',
    '_service',
    'agreementsGiven',
    'agreementsReceived',
    'analyses',
    'change',
    'history',
    'joined',
    'keys',
    'memberships',
    'releases',
    'shareAddress',
    'webhooks',
  ]);
  expect(names('joined').filter((name) => !names('own').includes(name))).toEqual(['agreements']);
});

test('lets questions that plugins add be asked, unless they say otherwise', () => {
  const schema = createSchema([
    {
      id: 'counting',
      graphql: (builder: Builder) => {
        const open = { type: 'Int', description: 'How many there are.', resolve: () => 1 } as const;
        builder.queryFields((t) => ({
          open: t.field(open),
          own: t.field({ ...open, extensions: { onlyOwn: true } }),
          kept: t.field({ ...open, extensions: { scope: 'manage' } }),
        }));
      },
    } as GatewayPlugin,
  ]);
  const fields = (schema.getType('Joined') as GraphQLObjectType).getFields();
  expect(['open', 'own', 'kept'].filter((name) => name in fields)).toEqual(['open']);
});

test('joins with a few sets of others at once, each looked up once', async () => {
  const { ask, them, grantee, pacts } = await pair();
  const others: string[] = [];
  for (let index = 0; index < 4; index += 1) {
    others.push(`more-${made}-${index}`);
    await pacts.grant(await house(others.at(-1) as string, theirs), { ...terms, grantee });
  }
  const part = (name: string, index: number) =>
    `j${index}: joined(with: ["${name}"]) { dataset { label } }`;
  const four = [them, ...others.slice(0, 3)].map(part).join(' ');
  expect(
    (await ask(`{ ${four} again: joined(with: ["${them}"]) { dataset { label } } }`)).errors,
  ).toBeUndefined();
  expect(code(await ask(`{ ${[them, ...others].map(part).join(' ')} }`))).toEqual([
    'gateway/joins-too-many',
  ]);
});

test('refuses a list of names that is empty or too long', async () => {
  const { ask } = await pair();
  const query = 'query ($with: [String!]) { joined(with: $with) { agreements { grantor } } }';
  for (const names of [[], Array.from({ length: 21 }, (_, index) => `n${index}`), ['']]) {
    expect(code(await ask(query, { with: names }))).toEqual(['gateway/input-invalid']);
  }
});

test('needs the right to read, and shows nobody else what is shared', async () => {
  const { them, us, grantee } = await pair();
  const all = keys(database.engine);
  secrets[`steward-${us}`] = (await all.issue(grantee, { label: 's', scopes: ['manage'] })).secret;
  const query = `{ joined(with: ["${them}"]) { agreements { grantor } } }`;
  expect(code(await as(`steward-${us}`)(query))).toEqual(['gateway/forbidden']);
  const open = createGateway({ custody: databaseRecords(database, 'nobody', []) });
  expect((await asking(open as Gateway)(query)).data).toBeUndefined();
});

test('is not there where records are in memory', async () => {
  const store = memoryStore(small.dataset);
  const ask = asking(createGateway({ workbench: createWorkbench({ store }), store }) as Gateway);
  expect(code(await ask('{ joined { agreements { grantor } } }'))).toEqual(['gateway/no-partners']);
});
