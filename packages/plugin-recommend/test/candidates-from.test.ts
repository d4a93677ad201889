import { coverage } from '@prevention-spectrum/core';
import { riverbend } from '@prevention-spectrum/testing';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidatesFrom, whatIf } from '../src/index.ts';
import { arbitraryProgramme } from './arbitrary-programme.ts';

test.each(['each', 'places', 'throughout'] as const)(
  'what is invented (%s) closes every gap that it is invented for, thresholds and other actors or not',
  (spread) => {
    fc.assert(
      fc.property(arbitraryProgramme, ({ dataset, question }) => {
        const before = coverage(dataset, { ...question, count: {} });
        const invented = candidatesFrom(dataset, before, spread);
        const { after } = whatIf(dataset, { ...question, count: {} }, invented);
        expect(after.totals.gap).toBe(0);
        expect(invented.every((one) => one.invented && one.cost === null)).toBe(true);
        expect(new Set(invented.map(({ activity }) => activity.id)).size).toBe(invented.length);
      }),
      { numRuns: 60, seed: 55 },
    );
  },
);

test.each([
  { by: ['spectrum-of-prevention', 'period:quarter'], expectation: 'lantern' },
  { by: ['spectrum-of-prevention', 'audience'], expectation: 'lantern' },
  {
    by: ['spectrum-of-prevention', 'channel'],
    where: { period: '2021/2023' },
    expectation: 'lantern',
  },
  {
    by: ['un-4p', 'place:district'],
    where: { categories: { 'spectrum-of-prevention': 'policy' } },
  },
  {
    by: ['un-4p', 'place:district'],
    expectation: 'lantern',
    where: { audience: 'parents', period: '2022' },
  },
])('closes the gaps of a question by $by', ({ where, ...rest }) => {
  const question = where ? { ...rest, where: where as never } : rest;
  const before = coverage(riverbend, question);
  for (const spread of ['each', 'places', 'throughout'] as const) {
    const { closed } = whatIf(riverbend, question, candidatesFrom(riverbend, before, spread));
    expect(closed).toHaveLength(before.totals.gap);
  }
});

test('an outline says by its name that it is invented, in both languages', () => {
  const before = coverage(riverbend, {
    by: ['spectrum-of-prevention', 'place:district'],
    expectation: 'lantern',
  });
  const [first] = candidatesFrom(riverbend, before);
  expect(first?.activity.title).toMatchObject({
    en: expect.stringMatching(/^Invented: /),
    id: expect.stringMatching(/^Rekaan: /),
  });
});
