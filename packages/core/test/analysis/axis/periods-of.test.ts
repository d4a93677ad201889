import { describe, expect, test } from 'vitest';
import type { ActivityDraft } from '../../../src/activity/activity-draft.ts';
import { periodsOf } from '../../../src/analysis/axis/periods-of.ts';
import { inFull, riverbend } from '../../riverbend.ts';

const dated = (asOf: string, ...periods: readonly ActivityDraft['period'][]) =>
  riverbend({
    asOf,
    activities: periods.map((period, index) => inFull({ id: `${index}`, period: period ?? null })),
  });

describe('the units of time of a dataset', () => {
  test('run from the first date that an activity states to the date of the data', () => {
    expect(
      periodsOf(dated('2019-12-31', { start: '2017-03' }, { end: '2016-05' }), 'year'),
    ).toEqual(['2016', '2017', '2018', '2019']);
  });

  test('run to the last date that an activity states, where that is later: a plan', () => {
    expect(periodsOf(dated('2018', { start: '2018', end: '2020' }), 'year')).toEqual([
      '2018',
      '2019',
      '2020',
    ]);
  });

  test('begin and end within a year, in quarters and in months', () => {
    const dataset = dated('2018-05', { start: '2017-11-20' });
    expect(periodsOf(dataset, 'quarter')).toEqual(['2017-Q4', '2018-Q1', '2018-Q2']);
    expect(periodsOf(dataset, 'month')).toEqual([
      '2017-11',
      '2017-12',
      '2018-01',
      '2018-02',
      '2018-03',
      '2018-04',
      '2018-05',
    ]);
  });

  test('are all of a year that is stated no more precisely', () => {
    expect(periodsOf(dated('2018', { start: '2018' }), 'quarter')).toEqual([
      '2018-Q1',
      '2018-Q2',
      '2018-Q3',
      '2018-Q4',
    ]);
  });

  test('run to the latest day that is stated, however it is written', () => {
    const months = (asOf: string, end: string) =>
      periodsOf(dated(asOf, { start: '2018-11', end }), 'month');
    expect(months('2019-01-31', '2019-01')).toEqual(['2018-11', '2018-12', '2019-01']);
    expect(months('2019-01', '2019-02-01')).toHaveLength(4);
    expect(months('2019', '2019-01')).toHaveLength(14);
    expect(months('2019-01', '2019')).toHaveLength(14);
    expect(months('2019', '2019')).toHaveLength(14);
  });

  test('are none where nothing is dated, or the date of the data is impossible', () => {
    expect(periodsOf(dated('2018', null), 'year')).toEqual([]);
    expect(periodsOf(dated('soon', { start: '2018' }), 'year')).toEqual([]);
  });

  test('reach the end of a year that the data speak up to', () => {
    expect(periodsOf(dated('2018', { start: '2018-02', end: '2018-03' }), 'quarter')).toEqual([
      '2018-Q1',
      '2018-Q2',
      '2018-Q3',
      '2018-Q4',
    ]);
  });
});
