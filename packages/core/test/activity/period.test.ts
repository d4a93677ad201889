import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysOf, daysOfMember, inside, overlap, periodUnits } from '../../src/activity/period.ts';

const lengthOf = (date: string) => {
  const days = daysOf(date);
  return days && days.last - days.first + 1;
};

describe('the days that a date may mean', () => {
  test.each([
    ['2018-02-31', 'a day that February never has'],
    ['2018-02-29', 'a leap day in a common year'],
    ['1900-02-29', 'a leap day in a century that skips it'],
    ['2018-04-31', 'a thirty-first of April'],
    ['2018-02-00', 'a day before the first'],
    ['2018-13', 'a thirteenth month'],
    ['2018-00', 'a month before the first'],
    ['2018-13-01', 'a day in no month'],
    ['31/02', 'another way of writing'],
    ['31/02/2018', 'another way of writing'],
    ['2018-2-3', 'digits left out'],
    ['18-02-03', 'a century left out'],
    ['2018-W05', 'a week'],
    ['2018-02-03T10:00:00Z', 'a time of day'],
    [' 2018', 'a blank before'],
    ['2018\n', 'a line end after'],
    ['', 'nothing'],
    ['soon', 'a word'],
  ])('%j is no date: %s', (date) => {
    expect(daysOf(date)).toBeNull();
  });

  test.each([
    ['2018', 365],
    ['2016', 366],
    ['1900', 365],
    ['2000', 366],
    ['2018-02', 28],
    ['2016-02', 29],
    ['2018-04', 30],
    ['2018-12', 31],
    ['2018-12-31', 1],
    ['2016-02-29', 1],
    ['2000-02-29', 1],
  ])('%s is a run of %i days: it stays as precise as it was written', (date, days) => {
    expect(lengthOf(date)).toBe(days);
  });

  test('are counted from 1970, whatever the time zone', () => {
    expect(daysOf('1970-01-01')).toEqual({ first: 0, last: 0 });
    expect(daysOf('1969-12-31')).toEqual({ first: -1, last: -1 });
    expect(daysOf('1970')).toEqual({ first: 0, last: 364 });
  });

  test('of a year before 100 lie in that year and not in the twentieth century', () => {
    expect(daysOf('0018')?.first).toBeLessThan(daysOf('1018')?.first as number);
  });

  test('follow each other without a hole, month by month and year by year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9998 }), (number) => {
        const year = String(number).padStart(4, '0');
        const next = String(number + 1).padStart(4, '0');
        const months = Array.from({ length: 12 }, (_, month) =>
          daysOf(`${year}-${String(month + 1).padStart(2, '0')}`),
        );
        expect(months[0]?.first).toBe(daysOf(year)?.first);
        expect(months[11]?.last).toBe(daysOf(year)?.last);
        for (const [index, month] of months.slice(1).entries()) {
          expect(month?.first).toBe((months[index]?.last as number) + 1);
        }
        expect(daysOf(next)?.first).toBe((daysOf(year)?.last as number) + 1);
      }),
      { numRuns: 200 },
    );
  });

  test('are never made up: any text gives a run of days or nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const days = daysOf(text);
        expect(days === null || days.first <= days.last).toBe(true);
      }),
    );
  });
});

describe('the days of a member', () => {
  const run = (from: string, to: string) => ({
    first: daysOf(from)?.first,
    last: daysOf(to)?.last,
  });

  test.each([
    ['2018', run('2018-01-01', '2018-12-31')],
    ['2018-04', run('2018-04-01', '2018-04-30')],
    ['2018-04-13', run('2018-04-13', '2018-04-13')],
    ['2018-Q1', run('2018-01', '2018-03')],
    ['2018-Q4', run('2018-10', '2018-12')],
    ['2015/2018-06', run('2015', '2018-06')],
    ['2018-Q1/2018-Q2', run('2018-01', '2018-06')],
    ['2018/2018', run('2018', '2018')],
  ])('%s', (member, days) => {
    expect(daysOfMember(member)).toEqual(days);
  });

  test.each(['2018-Q0', '2018-Q5', '2018-Q', '2018/', '/2018', '2019/2018', 'all', '', '/'])(
    '%j has none',
    (member) => {
      expect(daysOfMember(member)).toBeNull();
    },
  );

  test('a range of three dates has none', () => {
    expect(daysOfMember('2015/2016/2018')).toBeNull();
  });

  test('of any two members are a range, unless it ends before it begins', () => {
    const year = fc.integer({ min: 1990, max: 2030 }).map(String);
    const member = fc.oneof(
      year,
      fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([one, quarter]) => `${one}-Q${quarter}`),
      fc
        .tuple(year, fc.integer({ min: 1, max: 12 }))
        .map(([one, month]) => `${one}-${String(month).padStart(2, '0')}`),
    );
    fc.assert(
      fc.property(member, member, (from, to) => {
        const first = daysOfMember(from)?.first as number;
        const last = daysOfMember(to)?.last as number;
        expect(daysOfMember(`${from}/${to}`)).toEqual(first <= last ? { first, last } : null);
      }),
      { numRuns: 200 },
    );
  });
});

test('time is asked about in years, quarters and months', () => {
  expect(periodUnits).toEqual(['year', 'quarter', 'month']);
});

describe('runs of days', () => {
  const run = (first: number, last: number) => ({ first, last });

  test('lie inside another with both ends, and inside themselves', () => {
    expect(inside(run(2, 3), run(1, 4))).toBe(true);
    expect(inside(run(1, 4), run(1, 4))).toBe(true);
    expect(inside(run(1, 5), run(1, 4))).toBe(false);
    expect(inside(run(0, 4), run(1, 4))).toBe(false);
  });

  test('overlap when they share one day', () => {
    expect(overlap(run(1, 4), run(4, 9))).toBe(true);
    expect(overlap(run(4, 9), run(1, 4))).toBe(true);
    expect(overlap(run(1, 3), run(4, 9))).toBe(false);
  });

  test('share no day when one of them is empty', () => {
    expect(overlap(run(4, 3), run(1, 9))).toBe(false);
  });
});
