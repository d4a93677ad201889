import { expect, test } from 'vitest';
import { breaking } from '../../scripts/breaking.ts';

const before = 'type Query { coverage(by: [String!]!): String gaps: Int }';

test('finds what breaks clients', async () => {
  const after = 'type Query { coverage(by: [String!]!, of: Int!): String }';
  expect(await breaking(before, after, [])).toEqual(
    expect.arrayContaining([expect.stringContaining('gaps'), expect.stringContaining('of')]),
  );
});

test('lets additions pass', async () => {
  const after = 'type Query { coverage(by: [String!]!, of: Int): String gaps: Int settle: Int }';
  expect(await breaking(before, after, [])).toEqual([]);
});

test('lets pass what somebody decided on', async () => {
  const after = 'type Query { coverage(by: [String!]!): String }';
  const [change = ''] = await breaking(before, after, []);
  expect(await breaking(before, after, [{ change, because: 'never asked' }])).toEqual([]);
});
