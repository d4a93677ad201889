import { expect, test } from 'vitest';
import { asking } from '../asking.ts';

const ask = asking();

test('fetches everything that has a global id again by it', async () => {
  const { data } = await ask(`{
    activities { nodes { id __typename } }
    audiences { id __typename }
    channels { id __typename }
    contradictions { id __typename }
    expectations { id __typename }
    frameworks { id __typename }
    organisations { nodes { id __typename } }
    places { nodes { id __typename } }
    screenings { id __typename }
    sources { id __typename }
    statistics { id __typename }
  }`);
  const all: { id: string; __typename: string }[] = Object.values(data).flatMap(
    // biome-ignore lint/suspicious/noExplicitAny: a list, or a connection
    (list: any) => list.nodes ?? list,
  );
  expect(new Set(all.map(({ __typename }) => __typename)).size).toBe(11);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);

  const ids = all.map(({ id }) => id);
  const again = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }', { ids });
  expect(again.data.nodes).toEqual(all);
});

test('one object by its global id, with the fields of its type', async () => {
  const { data } = await ask('{ activity(activityId: "somewhere") { id } }');
  const found = await ask(
    'query ($id: ID!) { node(id: $id) { ... on Activity { activityId title } } }',
    data.activity,
  );
  expect(found.data.node).toEqual({ activityId: 'somewhere', title: 'Visits in the regency' });
});

test.each(['QWN0aXZpdHk6bm9uZQ==', 'Tm90aGluZzox', 'Y29uc3RydWN0b3I6Z2V0'])(
  'gives null for an id that names nothing: %s',
  async (id) => {
    expect(await ask(`{ node(id: "${id}") { id } }`)).toEqual({ data: { node: null } });
  },
);

test('refuses what is no global id', async () => {
  const { errors } = await ask('{ node(id: "village-talk") { id } }');
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'gateway/id-unreadable',
    params: { found: 'village-talk' },
  });
});

test('refuses more than a page of ids', async () => {
  const ids = Array.from({ length: 101 }, () => 'QWN0aXZpdHk6bm9uZQ==');
  const { errors } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
  expect(errors?.[0]?.extensions.code).toBe('gateway/page-size-invalid');
});
