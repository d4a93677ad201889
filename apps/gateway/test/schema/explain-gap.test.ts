import { expect, test } from 'vitest';
import { asking } from '../asking.ts';

const ask = asking();

test('explains a cell: who is near, who works alongside, what is nearly there', async () => {
  const { data } = await ask(`{
    explainGap(input: { by: ["letters", "place:district"] }, at: ["a", "D2"]) {
      ... on Explanation {
        cell { state coordinates { label } }
        nearest { steps place { placeId } cell { activities { activityId } } }
        alongside { state }
        nearly { activityId }
        coverage { dataDate }
      }
    }
  }`);
  expect(data.explainGap).toEqual({
    cell: { state: 'UNKNOWN', coordinates: [{ label: 'Letter A' }, { label: 'Second' }] },
    nearest: [
      {
        steps: 2,
        place: { placeId: 'D1' },
        cell: { activities: [{ activityId: 'village-talk' }] },
      },
    ],
    alongside: [],
    nearly: [{ activityId: 'next-year' }],
    coverage: { dataDate: '2019-06' },
  });
});

test('gives cells of the other categories in the same place', async () => {
  const { data } = await ask(`{
    explainGap(input: { by: ["letters", "place:district"] }, at: ["c", "D1"]) {
      ... on Explanation { alongside(first: 1) { coordinates { member } count } }
    }
  }`);
  expect(data.explainGap.alongside).toEqual([
    { coordinates: [{ member: 'a' }, { member: 'D1' }], count: 1 },
  ]);
});

test('a cell that the answer does not have is an answer, not an error', async () => {
  const { data, errors } = await ask(`{
    explainGap(input: { by: ["letters", "place:district"] }, at: ["a", "gone"]) {
      __typename
      ... on CellUnknown { code message message_id: message(lang: ID) }
    }
  }`);
  expect(errors).toBeUndefined();
  expect(data.explainGap).toEqual({
    __typename: 'CellUnknown',
    code: 'core/cell-unknown',
    message: 'The answer has no cell a and gone in letters and place:district.',
    message_id: 'Jawaban ini tidak memiliki sel a dan gone dalam letters dan place:district.',
  });
});

test('a wrong question is an error', async () => {
  const { data, errors } = await ask(
    '{ explainGap(input: { by: ["nothing"] }, at: ["a"]) { __typename } }',
  );
  expect(data).toEqual({ explainGap: null });
  expect(errors?.[0]?.extensions.code).toBe('core/dimension-unknown');
});
