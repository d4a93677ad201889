import { expect, test } from 'vitest';
import type { Door } from '../../src/door/door.ts';
import { defaultBy } from '../../src/question/default-by.ts';

const door = (...dimensions: readonly (readonly [id: string, members: number])[]) =>
  ({
    dimensions: async () => dimensions.map(([id, members]) => ({ id, members: Array(members) })),
  }) as unknown as Door;

test('asks by the first framework and the widest level of places that has several', async () => {
  const found = await defaultBy(
    door(
      ['un-4p', 4],
      ['other', 3],
      ['place:country', 1],
      ['place:district', 24],
      ['place:village', 193],
    ),
  );
  expect(found).toEqual(['un-4p', 'place:district']);
});

test('asks by the framework alone where no level tells places apart', async () => {
  expect(await defaultBy(door(['un-4p', 4], ['place:country', 1]))).toEqual(['un-4p']);
});

test('asks nothing where there is no framework', async () => {
  await expect(defaultBy(door(['audience', 3], ['period:year', 2]))).rejects.toThrow(
    'cli/framework-missing',
  );
});
