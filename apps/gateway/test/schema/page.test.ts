import { expect, test } from 'vitest';
import { asking } from '../asking.ts';

const ask = asking();

test('pages through a whole list in its order, forwards', async () => {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await ask(
      `query ($after: String) {
        activities(first: 3, after: $after) {
          totalCount
          edges { cursor node { activityId } }
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        }
      }`,
      { after },
    );
    const { edges, pageInfo, totalCount } = data.activities;
    expect(totalCount).toBe(7);
    expect(pageInfo.hasPreviousPage).toBe(after !== null);
    expect(pageInfo.startCursor).toBe(edges[0].cursor);
    expect(pageInfo.endCursor).toBe(edges.at(-1).cursor);
    seen.push(...edges.map((edge: { node: { activityId: string } }) => edge.node.activityId));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  expect(seen).toEqual([
    'village-talk',
    'somewhere',
    'programme',
    'charge',
    'next-year',
    'unread',
    'odd',
  ]);
});

test('pages backwards', async () => {
  const { data } = await ask('{ activities(last: 2) { nodes { activityId } } }');
  expect(data.activities.nodes).toEqual([{ activityId: 'unread' }, { activityId: 'odd' }]);
});

test('an empty page has no marks', async () => {
  const { data } = await ask(
    '{ activities(status: [CANCELLED]) { totalCount nodes { title } pageInfo { startCursor endCursor hasNextPage } } }',
  );
  expect(data.activities).toEqual({
    totalCount: 0,
    nodes: [],
    pageInfo: { startCursor: null, endCursor: null, hasNextPage: false },
  });
});

test.each([
  ['activities(first: 101) { totalCount }', 101, 0],
  ['activities(last: 101) { totalCount }', 101, 0],
  ['activities(first: -1) { totalCount }', -1, 0],
  ['places(first: 1000) { totalCount }', 1000, 0],
  ['gaps(input: { by: ["letters"] }, first: 101) { total gaps { kind { code } } }', 101, 1],
  ['settle(input: { by: ["letters"] }, first: 0) { asks { settles } }', 0, 1],
])('refuses a page of the wrong size and says the limit: %s', async (field, found, least) => {
  const { errors } = await ask(`{ ${field} }`);
  expect(errors?.[0]).toMatchObject({
    message: `A page cannot have ${new Intl.NumberFormat('en').format(found)} entries: ask for ${least} to 100.`,
    extensions: { code: 'gateway/page-size-invalid', params: { found, least, limit: 100 } },
  });
});

test.each(['nonsense', 'T2Zmc2V0Q29ubmVjdGlvbjp4', ''])(
  'refuses %j, which is no cursor',
  async (after) => {
    const { errors } = await ask(`{ activities(after: "${after}") { totalCount } }`);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'gateway/cursor-unreadable',
      params: { found: after },
    });
  },
);
