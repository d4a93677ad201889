import { expect, test } from 'vitest';
import * as z from 'zod';
import { defineAnalysis } from '../../src/analysis/analysis.ts';
import { SpectrumError } from '../../src/diagnostic/spectrum-error.ts';
import { both, inFull, riverbend } from '../riverbend.ts';

const counted = defineAnalysis({
  id: 'counted',
  label: both('Counted'),
  description: both('How many activities have a title of some length'),
  params: z.strictObject({ longer: z.number().default(0) }),
  run: ({ activities, asOf }, { longer }) => ({
    columns: [{ id: 'activities', label: both('Activities'), type: 'number' }],
    rows: [
      { activities: activities.filter(({ title }) => (title.und ?? '').length > longer).length },
    ],
    caveats: [],
    dataDate: asOf,
  }),
});
const dataset = riverbend({ activities: [inFull(), inFull({ id: 'walk', title: 'A long walk' })] });

test('parameters arrive checked and with their defaults', () => {
  expect(counted.run(dataset, {}).rows).toEqual([{ activities: 2 }]);
  expect(counted.run(dataset, { longer: 4 }).rows).toEqual([{ activities: 1 }]);
});

test('everything that does not fit is said, each in words that need no translation', () => {
  expect.assertions(1);
  try {
    counted.run(dataset, { longer: null, colour: 'red' });
  } catch (error) {
    expect((error as SpectrumError).diagnostic.params.expected).toEqual([
      'longer: number',
      '- colour',
    ]);
  }
});

test('parameters that do not fit are misuse: the analysis does not run', () => {
  expect.assertions(2);
  try {
    counted.run(dataset, { longer: 'much' });
  } catch (error) {
    expect(error).toBeInstanceOf(SpectrumError);
    expect((error as SpectrumError).diagnostic).toMatchObject({
      code: 'core/analysis-params',
      params: { analysis: 'counted', expected: ['longer: number'] },
    });
  }
});
