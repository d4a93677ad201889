import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysOfMember } from '../../../src/activity/period.ts';
import { alikeDates } from '../../../src/analysis/axis/alike-dates.ts';
import { periodAxis } from '../../../src/analysis/axis/period-axis.ts';
import { activity } from '../../riverbend.ts';

const two = (number: number) => String(number).padStart(2, '0');
const year = fc.integer({ min: 2016, max: 2018 }).map(String);
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${two(d)}`);
const quarter = fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`);
const date = fc.oneof(year, month, day);
const range = fc.tuple(date, date).map(([from, to]) => `${from}/${to}`);
const member = fc
  .oneof(year, quarter, month, day, range)
  .filter((one) => daysOfMember(one) !== null);
const maybe = fc.option(date);
const period = fc.record({ start: maybe, end: maybe, confirmed: maybe });

test('periods whose dates are alike stand to each member in the same way', () => {
  const property = fc.property(
    fc.array(member, { minLength: 1, maxLength: 4 }),
    fc.array(period, { minLength: 1, maxLength: 30 }),
    (members, periods) => {
      const dates = periods.flatMap((one) => Object.values(one).filter((each) => each !== null));
      const days = members.flatMap((one) => daysOfMember(one) ?? []);
      const alike = alikeDates(days, dates);
      const first = new Map<string, string>();
      for (const one of dates)
        first.set(alike(one) as string, first.get(alike(one) as string) ?? one);
      const firstOf = (one: string | null) => one && (first.get(alike(one) as string) ?? null);

      const axis = periodAxis('year', members);
      for (const { start, end, confirmed } of periods) {
        const touches = (stated: object) =>
          members.map((one) =>
            axis.touch({ ...activity(), period: stated } as ReturnType<typeof activity>, one, {
              contested: 'accepted',
              significance: 'any',
            }),
          );
        expect(
          touches({ start: firstOf(start), end: firstOf(end), confirmed: firstOf(confirmed) }),
        ).toEqual(touches({ start, end, confirmed }));
      }
    },
  );
  fc.assert(property, { numRuns: 1000, seed: 7 });
});

test('days of one year are alike to years, and a year is like no other to months', () => {
  const days = (...members: readonly string[]) => members.flatMap((one) => daysOfMember(one) ?? []);
  const byYear = alikeDates(days('2017', '2018'), ['2017', '2018-05-01']);
  expect(byYear('2018-05-01')).toBe(byYear('2018'));
  expect(byYear('2018-05-01')).not.toBe(byYear('2017-05-01'));
  expect(byYear('1999')).toBe(byYear('2016-12-31'));

  const byMonth = alikeDates(days('2018-04', '2018-05'), ['2018']);
  expect(byMonth('2018')).toBe('2018');
  expect(byMonth('2018-04-02')).toBe(byMonth('2018-04'));
  expect(byMonth('2018-02-31')).toBeNull();
});

test('a year that a range cuts tells what was seen before it from what was seen in it', () => {
  const days = [daysOfMember('2017/2018-03') ?? { first: 0, last: 0 }];
  expect(alikeDates(days, [])('2017-12')).toBe(alikeDates(days, [])('2018-02'));
  const beside = alikeDates(days, ['2018']);
  expect(beside('2017-12')).not.toBe(beside('2018-02'));
});
