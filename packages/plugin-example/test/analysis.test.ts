import { caveatText } from '@prevention-spectrum/core';
import { riverbend } from '@prevention-spectrum/testing';
import { expect, test } from 'vitest';
import { activitiesByMonth } from '../src/analysis.ts';

const { rows, caveats } = activitiesByMonth.run(riverbend, { framework: 'spectrum-of-prevention' });

test('counts what began in a month, by category', () => {
  expect(rows.filter(({ month, activities }) => month === '2022-08' && activities)).toEqual([
    { month: '2022-08', category: 'individual', activities: 1, possible: 0 },
  ]);
});

test('keeps apart what nobody dated to the month, and what nobody coded or calls done', () => {
  const undated = rows.filter(({ month }) => month === null);
  expect(
    undated.map(({ category, activities, possible }) => [category, activities, possible]),
  ).toEqual([
    ['individual', 1, 2],
    ['community', 3, 3],
    ['providers', 2, 2],
    ['networks', 0, 2],
    ['organizations', 0, 2],
    ['policy', 0, 2],
  ]);
  expect(rows.indexOf(undated[0] as (typeof rows)[number])).toBe(rows.length - 6);
});

test('says what a reader must know', () => {
  expect(caveats.map((one) => caveatText(one, 'en'))).toEqual([
    'The cells overlap: 17 activities stand 20 times in the table. Rows and columns do not add up to a total.',
    '5 of 26 activities are not coded in Spectrum of Prevention.',
  ]);
});

test('refuses a framework that is not there', () => {
  expect(() => activitiesByMonth.run(riverbend, { framework: 'audience' })).toThrow(
    'core/framework-unknown',
  );
});
