import { describe, expect, test } from 'vitest';
import type { ActivityDraft } from '../../../src/activity/activity-draft.ts';
import type { Where } from '../../../src/analysis/axis/where.ts';
import { coverage } from '../../../src/analysis/coverage/coverage.ts';
import { matching } from '../../../src/analysis/coverage/matching.ts';
import { SpectrumError } from '../../../src/diagnostic/spectrum-error.ts';
import { coded, inFull, riverbend } from '../../riverbend.ts';

const dataset = riverbend({
  activities: [
    inFull({ id: 'full' }),
    inFull({ id: 'vague', places: ['riverbend'], audiences: null }),
    inFull({ id: 'elsewhere', places: ['hill'] }),
    inFull({ id: 'lent', kind: 'resource' }),
    inFull({ id: 'off', status: 'cancelled' }),
    inFull({
      id: 'funded',
      organisations: [{ organisation: 'council', role: 'funding' }],
    }),
  ],
  codings: [
    coded('full', { principal: ['talks'], significant: ['rules'] }),
    coded('elsewhere', ['talks'], { alternatives: [{ principal: ['training'] }] }),
  ],
});
const left = (where: Where) => {
  const { sure, possible } = matching(dataset, where);
  return [sure, possible.map(({ activity }) => activity)];
};
const all = dataset.activities.map(({ id }) => id);

describe('the activities that a filter leaves', () => {
  test('are all of them, of every kind and status, when nothing is filtered', () => {
    expect(left({})).toEqual([all, []]);
  });

  test('are sure, or possible with what is not known', () => {
    expect(matching(dataset, { place: 'mill', audience: 'youth' })).toEqual({
      sure: ['full', 'lent', 'off', 'funded'],
      possible: [{ activity: 'vague', missing: ['place-within', 'audience-missing'] }],
    });
  });

  test('by a category are those coded so, significant ones too, and those that nobody coded', () => {
    const uncoded = ['vague', 'lent', 'off', 'funded'];
    expect(left({ categories: { steps: 'talks' } })).toEqual([['full', 'elsewhere'], uncoded]);
    expect(left({ categories: { steps: 'rules' } })).toEqual([['full'], uncoded]);
    expect(left({ categories: { steps: 'training' } })).toEqual([[], uncoded]);
  });

  test('by an organisation are those it has any part in, or a part that was asked for', () => {
    expect(left({ organisation: 'council' })).toEqual([['funded'], []]);
    expect(matching(dataset, { organisation: 'council' }, ['implementing']).sure).toEqual([]);
  });

  test('by a period are not those that ended before it', () => {
    expect(left({ period: '2018' })).toEqual([all, []]);
    expect(left({ period: '2019' })).toEqual([[], []]);
  });

  test('are refused where the filter names nothing', () => {
    expect(() => matching(dataset, { place: 'east' })).toThrow(SpectrumError);
  });
});

test('a list and a matrix never disagree: what is sure in a cell is sure in its list', () => {
  const list: readonly Partial<ActivityDraft>[] = [
    {},
    { places: ['north'] },
    { places: [] },
    { audiences: null },
    { audiences: ['teachers', 'youth'] },
    { places: [{ place: 'riverbend', extent: 'throughout' }] },
  ];
  const given = riverbend({ activities: list.map((more, id) => inFull({ ...more, id: `${id}` })) });
  const { cells } = coverage(given, { by: ['place:village', 'audience'] });
  for (const { at, activities, possibleActivities } of cells) {
    const [place, audience] = at as [string, string];
    expect(matching(given, { place, audience })).toEqual({
      sure: activities,
      possible: possibleActivities,
    });
  }
});
