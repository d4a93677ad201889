import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  equality,
  evenness,
  type Figure,
  giniSimpson,
  hillNumber,
  shannon,
} from '../../../src/analysis/portfolio/diversity.ts';
import { rangeOfFillings } from '../../../src/analysis/portfolio/filling.ts';

const measures: readonly (readonly [string, (counts: readonly number[]) => Figure])[] = [
  ['shannon', shannon],
  ['giniSimpson', giniSimpson],
  ['evenness', evenness],
  ['equality', equality],
  ['hillNumber 1', (counts) => hillNumber(counts, 1)],
  ['hillNumber 2', (counts) => hillNumber(counts, 2)],
];

/** Every filling there is. */
function all(least: readonly number[], most: readonly number[]): readonly (readonly number[])[] {
  return least.reduce<readonly (readonly number[])[]>(
    (made, low, index) =>
      made.flatMap((counts) =>
        Array.from({ length: (most[index] as number) - low + 1 }, (_, more) => [
          ...counts,
          low + more,
        ]),
      ),
    [[]],
  );
}

const open = fc
  .array(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 4 })), { minLength: 2, maxLength: 4 })
  .map((some) => ({
    least: some.map(([low]) => low),
    most: some.map(([low, more]) => low + more),
  }));

describe.each(measures)('the range of %s', (_, measure) => {
  test('is the lowest and the highest of every filling there is', () => {
    fc.assert(
      fc.property(open, ({ least, most }) => {
        const values = all(least, most).flatMap((counts) => measure(counts).value ?? []);
        const range = rangeOfFillings(measure, least, most);
        if (values.length === 0) {
          expect(range).toBeNull();
          return;
        }
        expect(range?.low).toBeCloseTo(Math.min(...values), 10);
        expect(range?.high).toBeCloseTo(Math.max(...values), 10);
      }),
      { numRuns: 250, seed: 1979 },
    );
  });
});

test('is one value where nothing is open', () => {
  expect(rangeOfFillings(giniSimpson, [2, 2], [2, 2])).toEqual({ low: 0.5, high: 0.5 });
});

test('is not searched for with more than 14 open counts, and is with 14', () => {
  const of = (open: number) =>
    rangeOfFillings(shannon, Array(20).fill(0), [
      ...Array(open).fill(1),
      ...Array(20 - open).fill(0),
    ]);
  expect(of(15)).toBeNull();
  expect(of(14)).toEqual({ low: 0, high: expect.closeTo(Math.log(14), 10) });
});

test('looks through as many fillings as a question may have cells', () => {
  const range = rangeOfFillings(evenness, [0, 0], [60_000, 40_000]);
  expect(range).toEqual({ low: 0, high: 1 });
});
