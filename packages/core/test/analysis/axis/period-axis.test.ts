import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActivityDraft } from '../../../src/activity/activity-draft.ts';
import type { PeriodUnit } from '../../../src/activity/period.ts';
import type { Touch } from '../../../src/analysis/axis/axis.ts';
import { periodAxis, unitOf } from '../../../src/analysis/axis/period-axis.ts';
import { activity } from '../../riverbend.ts';

const plainly = { contested: 'accepted', significance: 'any' } as const;
type Dates = ActivityDraft['period'];

/** How an activity of these dates stands to each member, in one word. */
function touches(unit: PeriodUnit, members: readonly string[], period: Dates) {
  const axis = periodAxis(unit, members);
  const one = activity({ period: period ?? null });
  const word = (touch: Touch) => (typeof touch === 'string' ? touch : touch.missing);
  return members.map((member) => word(axis.touch(one, member, plainly)));
}

describe('on an axis of years', () => {
  const years = ['2015', '2016', '2017', '2018', '2019'];

  test.each<[string, Dates, readonly string[]]>([
    [
      'both ends: the years between, and it has ended after them',
      { start: '2016', end: '2018' },
      ['absent', 'sure', 'sure', 'sure', 'ended'],
    ],
    [
      'both ends in days: every year that they touch',
      { start: '2016-12-31', end: '2017-01-01' },
      ['absent', 'sure', 'sure', 'ended', 'ended'],
    ],
    ['one year', { start: '2016', end: '2016' }, ['absent', 'sure', 'ended', 'ended', 'ended']],
    [
      'begun and no end: the year of the start, then open',
      { start: '2016-04' },
      ['absent', 'sure', 'end-unknown', 'end-unknown', 'end-unknown'],
    ],
    [
      'begun and confirmed: sure up to the confirmation, then open',
      { start: '2016', confirmed: '2018-05' },
      ['absent', 'sure', 'sure', 'sure', 'end-unknown'],
    ],
    [
      'confirmed before it began: a confirmation of something else',
      { start: '2017', confirmed: '2015' },
      ['absent', 'absent', 'sure', 'end-unknown', 'end-unknown'],
    ],
    [
      'both ends: a later confirmation adds nothing',
      { start: '2016', end: '2016', confirmed: '2018' },
      ['absent', 'sure', 'ended', 'ended', 'ended'],
    ],
    [
      'only an end: the year of the end, and everything before it is open',
      { end: '2017-02' },
      ['start-unknown', 'start-unknown', 'sure', 'ended', 'ended'],
    ],
    ['no date', null, Array(5).fill('period-missing')],
    [
      'only seen running: sure when it was seen, and open before and after',
      { confirmed: '2017' },
      ['start-unknown', 'start-unknown', 'sure', 'end-unknown', 'end-unknown'],
    ],
  ])('%s', (_, period, expected) => {
    expect(touches('year', years, period)).toEqual(expected);
  });
});

describe('on an axis of months', () => {
  const months = ['2017-12', '2018-01', '2018-06', '2018-12', '2019-01'];

  test('a year is possible throughout and sure nowhere inside', () => {
    expect(touches('month', months, { start: '2018', end: '2018' })).toEqual([
      'absent',
      'period-coarse',
      'period-coarse',
      'period-coarse',
      'ended',
    ]);
  });

  test('a start in a year and no end is coarse in that year, then open', () => {
    expect(touches('month', months, { start: '2018' })).toEqual([
      'absent',
      'period-coarse',
      'period-coarse',
      'period-coarse',
      'end-unknown',
    ]);
  });

  test('an end in a year and no start is open before that year, and coarse in it', () => {
    expect(touches('month', months, { end: '2018' })).toEqual([
      'start-unknown',
      'period-coarse',
      'period-coarse',
      'period-coarse',
      'ended',
    ]);
  });

  test('two years apart: what lies between them is sure, and they themselves are coarse', () => {
    expect(touches('month', months, { start: '2017', end: '2019' })).toEqual([
      'period-coarse',
      'sure',
      'sure',
      'sure',
      'period-coarse',
    ]);
  });

  test('a month and a year: sure in the month, coarse for the rest of the year', () => {
    expect(
      touches('month', ['2018-02', '2018-03', '2018-04', '2018-12', '2019-01'], {
        start: '2018-03',
        end: '2018',
      }),
    ).toEqual(['absent', 'sure', 'period-coarse', 'period-coarse', 'ended']);
  });

  test('only seen running in a year: coarse in that year, open before and after', () => {
    expect(touches('month', months, { confirmed: '2018' })).toEqual([
      'start-unknown',
      'period-coarse',
      'period-coarse',
      'period-coarse',
      'end-unknown',
    ]);
  });

  test('a confirmation in a year is sure up to that year and coarse nowhere', () => {
    expect(touches('month', months, { start: '2017-12', confirmed: '2018' })).toEqual([
      'sure',
      'end-unknown',
      'end-unknown',
      'end-unknown',
      'end-unknown',
    ]);
  });
});

describe('on an axis of quarters', () => {
  const quarters = ['2017-Q4', '2018-Q1', '2018-Q2', '2018-Q3', '2018-Q4'];

  test('months lie in their quarters', () => {
    expect(touches('quarter', quarters, { start: '2018-03', end: '2018-07' })).toEqual([
      'absent',
      'sure',
      'sure',
      'sure',
      'ended',
    ]);
  });

  test('a year is coarse in each of its quarters', () => {
    expect(touches('quarter', quarters, { start: '2018', end: '2018' })).toEqual([
      'absent',
      ...Array(4).fill('period-coarse'),
    ]);
  });
});

describe('a member that is any run of days', () => {
  test('a range of years touches whatever one of its years touches', () => {
    const ranges = ['2013/2014', '2014/2016', '2015/2016', '2016/2018', '2019/2020'];
    expect(touches('year', ranges, { start: '2015-05', end: '2017-03' })).toEqual([
      'absent',
      'sure',
      'sure',
      'sure',
      'ended',
    ]);
  });

  test('a range that begins and ends inside a year is coarse for that year', () => {
    const ranges = ['2018-02/2018-03', '2017/2018-03', '2018-01/2018-12'];
    expect(touches('year', ranges, { start: '2018', end: '2018' })).toEqual([
      'period-coarse',
      'period-coarse',
      'sure',
    ]);
  });

  test('what cannot be read as time is touched by nothing', () => {
    expect(touches('year', ['soon', '2018-02-31'], { start: '2018', end: '2018' })).toEqual([
      'absent',
      'absent',
    ]);
  });
});

describe('the unit of a date', () => {
  test.each([
    ['2018-05-17', 'year', '2018'],
    ['2018-05-17', 'quarter', '2018-Q2'],
    ['2018-05-17', 'month', '2018-05'],
    ['2018-12', 'quarter', '2018-Q4'],
    ['2018', 'year', '2018'],
    ['2018', 'quarter', null],
    ['2018', 'month', null],
  ] as const)('%s in a %s is %s', (date, unit, expected) => {
    expect(unitOf(date, unit)).toBe(expected);
  });
});

test('names its members by themselves, and itself in both languages', () => {
  const axis = periodAxis('quarter', ['2018-Q2']);
  expect(axis).toMatchObject({
    id: 'period:quarter',
    label: { en: 'Quarter', id: 'Triwulan' },
    members: [{ id: '2018-Q2', label: { und: '2018-Q2' } }],
  });
  expect(axis.stated(activity({ period: { start: '2018' } }))).toBe(1);
  expect(axis.stated(activity())).toBe(0);
});

test('stating more never moves an activity from sure to absent, on a finer axis than its dates', () => {
  const year = fc.integer({ min: 2016, max: 2019 }).map(String);
  const month = fc.integer({ min: 1, max: 12 }).map((one) => String(one).padStart(2, '0'));
  fc.assert(
    fc.property(year, month, year, month, (from, fromMonth, to, toMonth) => {
      fc.pre(`${from}-${fromMonth}` <= `${to}-${toMonth}`);
      const months = Array.from({ length: 60 }, (_, index) => {
        const number = 2015 * 12 + index;
        return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
      });
      const coarse = touches('month', months, { start: from, end: to });
      const exact = touches('month', months, {
        start: `${from}-${fromMonth}`,
        end: `${to}-${toMonth}`,
      });
      for (const [index, touch] of coarse.entries()) {
        if (touch === 'sure') expect(exact[index]).toBe('sure');
        if (touch === 'absent' || touch === 'ended') expect(exact[index]).toBe(touch);
      }
    }),
  );
});
