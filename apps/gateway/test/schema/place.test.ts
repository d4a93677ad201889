import { expect, test } from 'vitest';
import { asking } from '../asking.ts';

const ask = asking();

test('gives a place in its hierarchy, with its code', async () => {
  const { data } = await ask(`{
    place(placeId: "R") { placeId name level within { name } lineage { name } code { system code listed } }
    none: place(placeId: "X") { name }
  }`);
  expect(data).toEqual({
    place: {
      placeId: 'R',
      name: 'Kabupaten R',
      level: 'regency',
      within: null,
      lineage: [{ name: 'Kabupaten R' }],
      code: { system: 'codes', code: '01', listed: 2020 },
    },
    none: null,
  });
});

test.each([
  ['', ['R', 'D1', 'D2', 'V1']],
  ['(level: "district")', ['D1', 'D2']],
  ['(within: "D1")', ['D1', 'V1']],
  ['(within: "R", level: "village")', ['V1']],
])('lists places%s', async (args, ids) => {
  const { data } = await ask(`{ places${args} { nodes { placeId } } }`);
  expect(data.places.nodes.map((one: { placeId: string }) => one.placeId)).toEqual(ids);
});
