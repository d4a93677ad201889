import { bounds } from '@prevention-spectrum/core';
import { expect, test } from 'vitest';
import { asking } from '../asking.ts';
import { small } from '../small-dataset.ts';

const ask = asking();

test('gives the size of each member over all choices, as core does', async () => {
  const { data } = await ask(`{
    bounds(input: { by: "letters" }) {
      members { member { member label } count low high choices { choice low high } below ways standing }
      coverage { caveats { code } dataDate }
    }
  }`);
  expect(data.bounds.members).toEqual(
    bounds(small.dataset, { by: 'letters' }).map(({ member, by, standing, ...numbers }) => ({
      member: { member, label: `Letter ${member.toUpperCase()}` },
      choices: Object.entries(by).map(([choice, [low, high]]) => ({
        choice: choice.toUpperCase(),
        low,
        high,
      })),
      standing: standing.toUpperCase(),
      ...numbers,
    })),
  );
  expect(data.bounds.coverage.caveats.map((one: { code: string }) => one.code)).toContain(
    'contested',
  );
});

test('looks at a part of the data', async () => {
  const { data } = await ask(
    '{ bounds(input: { by: "letters", where: { place: "D2" }, meaning: PLANNED }) { members { count } } }',
  );
  expect(data.bounds.members).toEqual([{ count: 1 }, { count: 0 }, { count: 0 }]);
});

test('refuses a dimension that does not exist', async () => {
  const { errors } = await ask('{ bounds(input: { by: "nothing" }) { members { count } } }');
  expect(errors?.[0]?.extensions.code).toBe('core/dimension-unknown');
});
