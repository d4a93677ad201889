import { describe, expect, test } from 'vitest';
import { reasonsOf, size, stateOf, type Tally } from '../../../src/analysis/coverage/cell.ts';
import {
  type StandingActivity,
  standingActivities,
} from '../../../src/analysis/coverage/standing-activity.ts';
import { everybody } from '../../../src/dataset/everybody.ts';
import type { NearMiss } from '../../../src/locales/answer-codes.ts';
import { activity } from '../../riverbend.ts';

const [first, second, third] = standingActivities(
  [
    activity({ id: 'a', partOf: 'programme' }),
    activity({ id: 'b', partOf: 'programme' }),
    activity({ id: 'c' }),
    activity({ id: 'programme', kind: 'umbrella', partOf: 'plan' }),
    activity({ id: 'plan', kind: 'umbrella' }),
  ],
  everybody,
) as [StandingActivity, StandingActivity, StandingActivity];

const found = (
  sure: readonly StandingActivity[],
  possible: readonly StandingActivity[] = [],
  near: readonly NearMiss[] = [],
): Tally => ({
  sure,
  possible: possible.map((of) => ({ of, missing: ['status-missing', 'place-missing'] })),
  near: new Map(near.map((kind) => [kind, [first.activity.id]])),
});
const verdict = { applicable: true, screened: true, atLeast: 2 };

describe('the size of a cell', () => {
  test('is its activities, or each topmost umbrella once', () => {
    expect([first, second, third].map(({ umbrellas }) => umbrellas)).toEqual([
      ['plan'],
      ['plan'],
      [],
    ]);
    expect(size([first, second, third], 'each')).toBe(3);
    expect(size([first, second, third], 'umbrella')).toBe(2);
    expect(size([], 'umbrella')).toBe(0);
  });

  test('counts parts of each other, which no check has cut, and does not end in their circle', () => {
    const circle = standingActivities(
      [activity({ id: 'a', partOf: 'b' }), activity({ id: 'b', partOf: 'a' })],
      everybody,
    );
    expect(size(circle, 'each')).toBe(2);
    expect(size(circle, 'umbrella')).toBeGreaterThan(0);
  });
});

describe('the state of a cell, in this order', () => {
  test('not applicable, whatever is there', () => {
    const tally = found([first, second, third]);
    expect(stateOf(tally, { ...verdict, applicable: false }, 'each')).toBe('not-applicable');
    expect(reasonsOf(tally, 'not-applicable', verdict, 'each')).toEqual([]);
  });

  test('covered, when sure activities reach the threshold, looked or not', () => {
    for (const screened of [true, false]) {
      expect(stateOf(found([first, second]), { ...verdict, screened }, 'each')).toBe('covered');
    }
    expect(reasonsOf(found([first, second], [third]), 'covered', verdict, 'each')).toEqual([]);
  });

  test('unknown, when sure and possible ones together would reach it', () => {
    const tally = found([first], [second]);
    expect(stateOf(tally, verdict, 'each')).toBe('unknown');
    expect(reasonsOf(tally, 'unknown', verdict, 'each')).toEqual([
      'place-missing',
      'status-missing',
    ]);
  });

  test('unknown for want of a screening, when even together they would not', () => {
    const tally = found([], [second]);
    expect(stateOf(tally, { ...verdict, screened: false }, 'each')).toBe('unknown');
    expect(reasonsOf(tally, 'unknown', verdict, 'each')).toEqual(['not-screened']);
  });

  test('gap, when somebody looked', () => {
    expect(stateOf(found([first]), verdict, 'each')).toBe('gap');
    expect(reasonsOf(found([]), 'gap', verdict, 'each')).toEqual(['nothing-reported']);
  });

  test('counts in the units asked for', () => {
    expect(stateOf(found([first, second]), verdict, 'umbrella')).toBe('gap');
    expect(stateOf(found([first], [second]), verdict, 'umbrella')).toBe('gap');
    expect(stateOf(found([first], [third]), verdict, 'umbrella')).toBe('unknown');
  });
});

test('near misses are the reasons of a gap in the order of the method', () => {
  const tally = found(
    [first],
    [],
    ['other-actor', 'mandated-only', 'planned-only', 'nobody-reached', 'lapsed'],
  );
  expect(reasonsOf(tally, 'gap', verdict, 'each')).toEqual([
    'below-threshold',
    'lapsed',
    'nobody-reached',
    'planned-only',
    'mandated-only',
    'other-actor',
  ]);
});
