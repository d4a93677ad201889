import { expect, test } from 'vitest';
import { asking } from '../asking.ts';

const ask = asking();

test('counts categories for each place, as a range', async () => {
  const { data } = await ask(`{
    stackDepth(input: { by: ["place:district", "letters", "audience"] }, framework: "letters", first: 1) {
      framework { frameworkId }
      total
      stacks { coordinates { dimension member label(lang: ID) } low high of covered { code } unknown { code } }
      coverage { totals { eligible } }
    }
  }`);
  expect(data.stackDepth).toEqual({
    framework: { frameworkId: 'letters' },
    total: 4,
    stacks: [
      {
        coordinates: [
          { dimension: 'place:district', member: 'D1', label: 'Pertama' },
          { dimension: 'audience', member: 'youth', label: 'Kaum muda' },
        ],
        low: 2,
        high: 3,
        of: 3,
        covered: [{ code: 'a' }, { code: 'b' }],
        unknown: [{ code: 'c' }],
      },
    ],
    coverage: { totals: { eligible: 12 } },
  });
});

test('refuses a framework that the question does not name', async () => {
  const { errors } = await ask(
    '{ stackDepth(input: { by: ["place:district"] }, framework: "letters") { total } }',
  );
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'core/dimension-unknown',
    params: { found: 'letters', known: ['place:district'] },
  });
});

test('refuses a dimension that is no framework', async () => {
  const { errors } = await ask(
    '{ stackDepth(input: { by: ["place:district"] }, framework: "place:district") { total } }',
  );
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'core/framework-unknown',
    params: { found: 'place:district', known: ['letters'] },
  });
});
