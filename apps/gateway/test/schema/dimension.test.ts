import { expect, test } from 'vitest';
import { asking } from '../asking.ts';

const ask = asking();

test('lists dimensions with everything that they are cut into', async () => {
  const { data } = await ask('{ dimensions { dimension label members { member label } } }');
  const byId = Object.fromEntries(
    data.dimensions.map((one: { dimension: string }) => [one.dimension, one]),
  );
  expect(Object.keys(byId)).toEqual([
    'letters',
    'place:regency',
    'place:district',
    'place:village',
    'audience',
    'channel',
    'organisation',
    'period:year',
    'period:quarter',
    'period:month',
  ]);
  expect(byId['place:district']).toEqual({
    dimension: 'place:district',
    label: 'District',
    members: [
      { member: 'D1', label: 'First' },
      { member: 'D2', label: 'Second' },
    ],
  });
  expect(byId['period:year'].members).toEqual(
    ['2018', '2019', '2020'].map((year) => ({ member: year, label: year })),
  );
});
