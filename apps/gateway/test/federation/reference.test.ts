import { type ActivityDraft, checkDataset } from '@prevention-spectrum/core';
import { describe, expect, test } from 'vitest';
import { asking, gatewayOver } from '../asking.ts';
import { small, smallDraft } from '../small-dataset.ts';

const entities = `query ($of: [_Any!]!) {
  _entities(representations: $of) {
    __typename
    ... on Activity { activityId source externalId }
    ... on Place { placeId codeSystem placeCode }
    ... on Organisation { organisationId }
  }
}`;

const ask = asking();
const refer = async (...of: readonly object[]) => (await ask(entities, { of })).data._entities;

test('everything with a global id is found by it, and by the id of the dataset', async () => {
  const { data } = await ask(`{
    activities { nodes { __typename id activityId } }
    audiences { __typename id audienceId }
    channels { __typename id channelId }
    contradictions { __typename id contradictionId }
    expectations { __typename id expectationId }
    frameworks { __typename id frameworkId }
    organisations { nodes { __typename id organisationId } }
    places { nodes { __typename id placeId } }
    screenings { __typename id screeningId }
    sources { __typename id sourceId }
    statistics { __typename id statisticId }
  }`);
  const all: { __typename: string; id: string }[] = Object.values(data).flatMap(
    // biome-ignore lint/suspicious/noExplicitAny: a list, or a connection
    (list: any) => list.nodes ?? list,
  );
  const { data: entityTypes } = await ask('{ __type(name: "_Entity") { possibleTypes { name } } }');
  expect(new Set(all.map(({ __typename }) => __typename))).toEqual(
    new Set(entityTypes.__type.possibleTypes.map(({ name }: { name: string }) => name)),
  );
  const again = `query ($of: [_Any!]!) {
    _entities(representations: $of) { __typename ... on Node { id } }
  }`;
  const found = all.map(({ __typename, id }) => ({ __typename, id }));
  const byId = await ask(again, { of: found });
  expect(byId.data._entities).toEqual(found);
  const byOwnId = await ask(again, { of: all.map(({ id: _, ...own }) => own) });
  expect(byOwnId.data._entities).toEqual(found);
});

describe('an activity is found by what a source knows it as', () => {
  const told = {
    __typename: 'Activity',
    activityId: 'village-talk',
    source: 'report',
    externalId: 'x-1',
  };

  test('and says the first of these itself; null when no source has an id for it', async () => {
    expect(await refer({ __typename: 'Activity', source: 'report', externalId: 'x-1' })).toEqual([
      told,
    ]);
    const [without] = await refer({ __typename: 'Activity', activityId: 'odd' });
    expect(without).toMatchObject({ source: null, externalId: null });
  });

  const [first, second, ...others] = smallDraft.activities ?? [];
  const shared = { source: 'register', externalId: '7' };
  const gateway = gatewayOver(
    checkDataset({
      ...smallDraft,
      sources: [...(smallDraft.sources ?? []), { id: 'register', citation: 'A register (2019).' }],
      activities: [
        {
          ...first,
          provenance: [
            { source: 'report' },
            { source: 'report', externalId: 'x-1' },
            { source: 'register', externalId: '6', locators: ['row 6'] },
            { source: 'register', externalId: '6', locators: ['row 9'] },
            shared,
          ],
        },
        { ...second, provenance: [shared] },
        ...others,
      ] as readonly ActivityDraft[],
      places: [
        ...(smallDraft.places ?? []),
        {
          id: 'R-new',
          name: 'R, as divided',
          level: 'regency',
          code: { system: 'codes', code: '01', listed: 2025 },
        },
      ],
    }),
  );

  test('by every one of them', async () => {
    const { data } = await asking(gateway)(entities, {
      of: [
        { __typename: 'Activity', source: 'report', externalId: 'x-1' },
        { __typename: 'Activity', source: 'register', externalId: '6' },
      ],
    });
    expect(data._entities).toEqual([told, told]);
  });

  test('and what several have in common leads to none of them, with the reason', async () => {
    const { data, errors } = await asking(gateway)(entities, {
      of: [
        { __typename: 'Activity', ...shared },
        { __typename: 'Place', codeSystem: 'codes', placeCode: '01' },
        { __typename: 'Activity', activityId: 'odd' },
      ],
    });
    expect(data._entities).toMatchObject([null, null, { activityId: 'odd' }]);
    expect(errors?.map(({ path, extensions }) => ({ path, ...extensions }))).toMatchObject([
      {
        path: ['_entities', 0],
        code: 'gateway/reference-ambiguous',
        params: { type: 'Activity', key: 'source externalId', n: 2 },
      },
      {
        path: ['_entities', 1],
        code: 'gateway/reference-ambiguous',
        params: { type: 'Place', key: 'codeSystem placeCode', n: 2 },
      },
    ]);
  });
});

test('a place is found by its code', async () => {
  expect(await refer({ __typename: 'Place', codeSystem: 'codes', placeCode: '01' })).toEqual([
    { __typename: 'Place', placeId: 'R', codeSystem: 'codes', placeCode: '01' },
  ]);
});

test.each([
  { __typename: 'Activity', id: 'QWN0aXZpdHk6bm9uZQ==' },
  { __typename: 'Activity', id: 'UGxhY2U6Ug==' },
  { __typename: 'Activity', id: 'no global id' },
  { __typename: 'Activity', id: null },
  { __typename: 'Activity', activityId: 'none' },
  { __typename: 'Activity', activityId: 7 },
  { __typename: 'Activity', source: 'report', externalId: 'x-2' },
  { __typename: 'Activity', source: 'x-1', externalId: 'report' },
  { __typename: 'Activity', source: null, externalId: null },
  { __typename: 'Place', codeSystem: 'codes', placeCode: '1' },
  { __typename: 'Organisation', organisationId: '__proto__' },
])('an unknown key gives null: %j', async (reference) => {
  const { data, errors } = await ask(entities, { of: [reference] });
  expect(errors).toBeUndefined();
  expect(data._entities).toEqual([null]);
});

test.each([
  [{ __typename: 'Nothing', id: 'x' }, 'gateway/reference-type-unknown', { found: 'Nothing' }],
  [{ __typename: 'Coverage' }, 'gateway/reference-type-unknown', { found: 'Coverage' }],
  [{ id: 'x' }, 'gateway/reference-type-unknown', { found: '' }],
  ['Activity', 'gateway/reference-type-unknown', { found: '' }],
  [
    { __typename: 'Activity', source: 'report' },
    'gateway/reference-key-missing',
    { found: 'Activity', expected: ['id', 'activityId', 'source externalId'] },
  ],
  [
    { __typename: 'Organisation', organisationId: ['ours'] },
    'gateway/reference-key-missing',
    { expected: ['id', 'organisationId'] },
  ],
])(
  'what is no reference is refused, and the others are answered: %j',
  async (odd, code, params) => {
    const { data, errors } = await ask(entities, {
      of: [odd, { __typename: 'Organisation', organisationId: 'ours' }],
    });
    expect(data._entities).toMatchObject([null, { organisationId: 'ours' }]);
    expect(errors).toMatchObject([{ path: ['_entities', 0], extensions: { code, params } }]);
  },
);

describe('the limits hold for references too', () => {
  const many = (count: number) =>
    Array.from({ length: count }, () => ({ __typename: 'Activity', activityId: 'odd' }));

  test('so many in a request', async () => {
    const { data } = await ask(entities, { of: many(100) });
    expect(data._entities).toHaveLength(100);
    const { errors } = await ask(entities, { of: many(101) });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'gateway/references-too-many',
      params: { found: 101, limit: 100 },
    });
  });

  test('each weighs what is asked of it, and none is too deep', async () => {
    const costly = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Activity {
      codings { evidence { supports { examples { text } } } }
    } } }`;
    expect((await ask(costly, { of: many(10) })).errors).toBeUndefined();
    const { errors } = await ask(costly, { of: many(100) });
    expect(errors?.[0]?.extensions.code).toBe('gateway/query-too-costly');
    const deep = (levels: number): string =>
      levels === 0 ? '{ activityId }' : `{ parts ${deep(levels - 1)} }`;
    const query = `query ($of: [_Any!]!) {
      _entities(representations: $of) { ... on Activity ${deep(7)} }
    }`;
    expect((await ask(query, { of: many(1) })).errors?.[0]?.extensions.code).toBe(
      'gateway/query-too-deep',
    );
  });
});

test('nothing is written on the data', async () => {
  await refer({ __typename: 'Activity', activityId: 'odd' });
  const odd = small.dataset.activities.find(({ id }) => id === 'odd');
  expect(Object.getOwnPropertyNames(odd)).not.toContain('__typename');
  expect(Object.getOwnPropertySymbols(odd)).toEqual([]);
});
