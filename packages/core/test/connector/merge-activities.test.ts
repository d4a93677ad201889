import { describe, expect, test } from 'vitest';
import { mergeActivities, sameActivity } from '../../src/connector/merge-activities.ts';
import { activity } from '../riverbend.ts';

const at = { row: 7, record: 'talk' };
const stated = activity({
  places: ['mill'],
  audiences: ['youth'],
  period: { start: '2018' },
  reach: 12,
  money: [{ amount: 5, currency: 'IDR' }],
});

describe('two records of one activity', () => {
  test('state together what each of them states, once', () => {
    const other = activity({
      places: ['hill', 'mill'],
      audiences: ['teachers'],
      channels: ['poster'],
      money: [{ amount: 5, currency: 'IDR' }],
    });
    expect(mergeActivities(stated, other, at)).toEqual({
      activity: {
        ...stated,
        places: [...stated.places, { place: 'hill', extent: 'within' }],
        audiences: ['youth', 'teachers'],
        channels: ['poster'],
      },
      diagnostics: [],
    });
  });

  test('are the same when they say the same', () => {
    expect(mergeActivities(stated, stated, at)).toEqual({ activity: stated, diagnostics: [] });
  });

  test.each([
    ['status', { status: 'planned' }, ['planned', 'completed']],
    ['reach', { reach: 30 }, ['12', '30']],
    ['period', { period: { start: '2019' } }, ['2018', '2019']],
  ] as const)(
    'that state another %s leave it unknown: both are kept, and it is said',
    (field, draft, found) => {
      const merged = mergeActivities(stated, activity(draft), at);
      expect(merged.activity[field]).toBeNull();
      expect(merged.diagnostics).toEqual([
        {
          code: 'core/records-differ',
          severity: 'warning',
          params: { field },
          at: { ...at, path: [field] },
        },
      ]);
      const kept = merged.activity.unread.filter((one) => one.field === field);
      expect(kept).toHaveLength(2);
      for (const words of found) {
        expect(kept.some((one) => one.found.includes(words))).toBe(true);
      }
    },
  );

  test('keep the first of two descriptions, and the other aside', () => {
    const { activity: merged } = mergeActivities(
      activity({ description: 'One' }),
      activity({ description: 'Two' }),
      at,
    );
    expect(merged.description).toEqual({ und: 'One' });
    expect(merged.unread).toEqual([{ field: 'description', found: '{"und":"Two"}' }]);
  });
});

test.each([
  [{ title: ' talk' }, true],
  [{ status: 'planned' }, true],
  [{ title: 'Walk' }, false],
  [{ kind: 'mandate' }, false],
])('%j is the same activity: %s', (draft, same) => {
  expect(sameActivity(activity(), activity(draft))).toBe(same);
});

test('a third record does not settle what two state differently, in whatever order they come', () => {
  const statuses = ['completed', 'planned', 'planned'] as const;
  for (const order of [
    [0, 1, 2],
    [1, 2, 0],
    [1, 0, 2],
  ]) {
    const [first, ...others] = order.map((index) =>
      activity({ status: statuses[index] as string }),
    );
    const merged = others.reduce(
      (whole, other) => mergeActivities(whole, other, at).activity,
      first as ReturnType<typeof activity>,
    );
    expect(merged.status).toBeNull();
    expect(new Set(merged.unread.map(({ found }) => found))).toEqual(new Set(statuses));
  }
});
