import { type Ask, askText, coverage, settle } from '@prevention-spectrum/core';
import { expect, test } from 'vitest';
import { asking } from '../asking.ts';
import { small } from '../small-dataset.ts';

const ask = asking();
const { asks: coreAsks } = settle(
  small.dataset,
  coverage(small.dataset, { by: ['letters', 'place:district'] }),
);

test('says which question settles most unknown cells, as a sentence and as data', async () => {
  const { data } = await ask(`{
    settle(input: { by: ["letters", "place:district"] }) {
      unknown totalAsks totalQuestions totalScreenings
      asks { sentence fact { code } organisation { organisationId } activities { activityId } settles touches }
      questions { fact { code } activity { activityId } settlesAlone touches }
      screenings { settles }
      coverage { totals { unknown } }
    }
  }`);
  expect(data.settle).toMatchObject({
    unknown: 4,
    totalAsks: 3,
    totalQuestions: 4,
    totalScreenings: 0,
    questions: [
      {
        fact: { code: 'uncoded' },
        activity: { activityId: 'unread' },
        settlesAlone: 2,
        touches: 3,
      },
      { fact: { code: 'status-missing' }, activity: { activityId: 'odd' } },
      { fact: { code: 'uncoded' }, activity: { activityId: 'odd' } },
      { fact: { code: 'place-within' }, activity: { activityId: 'somewhere' } },
    ],
    coverage: { totals: { unknown: 4 } },
  });
  expect(data.settle.asks[1]).toEqual({
    sentence: askText(coreAsks[1] as Ask, small.dataset, 'en'),
    fact: { code: 'place-within' },
    organisation: { organisationId: 'ours' },
    activities: [{ activityId: 'somewhere' }],
    settles: 0,
    touches: 1,
  });
});

test('asks in the language asked for', async () => {
  const { data } = await ask(
    '{ settle(input: { by: ["letters", "place:district"] }) { asks { sentence(lang: ID) } } }',
  );
  expect(data.settle.asks).toEqual(
    coreAsks.map((one) => ({ sentence: askText(one, small.dataset, 'id') })),
  );
});

test('asks for a list where nobody has looked', async () => {
  const { data } = await ask(`{
    settle(input: { by: ["organisation", "letters"] }) {
      totalScreenings
      screenings { sentence sentence_id: sentence(lang: ID) members { dimension members { label(lang: ID) } } settles }
    }
  }`);
  expect(data.settle).toEqual({
    totalScreenings: 1,
    screenings: [
      {
        sentence: expect.stringContaining('Letters: all 3.'),
        sentence_id: expect.stringContaining('Organisasi: Their house dan Our youth; Huruf: semua'),
        members: [
          {
            dimension: 'organisation',
            members: [{ label: 'Their house' }, { label: 'Our youth' }],
          },
          {
            dimension: 'letters',
            members: [{ label: 'Huruf A' }, { label: 'Huruf B' }, { label: 'Huruf C' }],
          },
        ],
        settles: 6,
      },
    ],
  });
});

test('gives one screen’s worth and says how many there are', async () => {
  const { data } = await ask(
    '{ settle(input: { by: ["letters", "place:district"] }, first: 1) { totalQuestions questions { touches } asks { touches } } }',
  );
  expect(data.settle.totalQuestions).toBe(4);
  expect(data.settle.questions).toHaveLength(1);
  expect(data.settle.asks).toHaveLength(1);
});
