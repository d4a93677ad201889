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

const measures: readonly (readonly [string, (counts: readonly number[]) => Figure])[] = [
  ['shannon', shannon],
  ['giniSimpson', giniSimpson],
  ['evenness', evenness],
  ['equality', equality],
  ['hillNumber 1', (counts) => hillNumber(counts, 1)],
  ['hillNumber 2', (counts) => hillNumber(counts, 2)],
];
const counts = fc
  .array(fc.nat({ max: 40 }), { minLength: 2, maxLength: 8 })
  .filter((some) => some.some((count) => count > 0));
const valued = ({ value, because }: Figure): number => {
  if (value === null) throw new Error(because);
  return value;
};
const seeded = { numRuns: 300, seed: 19660101 };

describe.each(measures)('%s', (_, measure) => {
  test.each<[string, readonly number[]]>([
    ['all categories are empty', [0, 0, 0]],
    ['there are no categories', []],
  ])('is not defined where %s, and says why', (_, none) => {
    expect(measure(none)).toEqual({ value: null, because: 'nothing-counted' });
  });

  test.each([[[3, -1]], [[3, Number.NaN]], [[3, Number.POSITIVE_INFINITY]]])(
    'refuses %j, and says why',
    (odd) => {
      expect(measure(odd)).toEqual({ value: null, because: 'not-counts' });
    },
  );

  test('does not depend on the order of the categories', () => {
    fc.assert(
      fc.property(
        counts.chain((some) =>
          fc.tuple(
            fc.constant(some),
            fc.shuffledSubarray(some, { minLength: some.length, maxLength: some.length }),
          ),
        ),
        ([some, shuffled]) => {
          expect(valued(measure(shuffled))).toBeCloseTo(valued(measure(some)), 10);
        },
      ),
      seeded,
    );
  });

  test('looks at shares alone: ten times as many of each is the same', () => {
    fc.assert(
      fc.property(counts, (some) => {
        const tenfold = some.map((count) => 10 * count);
        expect(valued(measure(tenfold))).toBeCloseTo(valued(measure(some)), 10);
      }),
      seeded,
    );
  });

  test('never falls when one moves from a larger category to a smaller one', () => {
    fc.assert(
      fc.property(counts, (some) => {
        const [most, least] = [some.indexOf(Math.max(...some)), some.indexOf(Math.min(...some))];
        fc.pre((some[most] as number) - (some[least] as number) > 1);
        const moved = some.map(
          (count, index) => count + Number(index === least) - Number(index === most),
        );
        expect(valued(measure(moved))).toBeGreaterThanOrEqual(valued(measure(some)) - 1e-12);
      }),
      seeded,
    );
  });
});

test('the effective number of order 1 is exp of the entropy, and that of order 2 is 1 / (1 - Gini-Simpson)', () => {
  fc.assert(
    fc.property(counts, (some) => {
      const [one, two] = [valued(hillNumber(some, 1)), valued(hillNumber(some, 2))];
      expect(one).toBeCloseTo(Math.exp(valued(shannon(some))), 10);
      expect(two).toBeCloseTo(1 / (1 - valued(giniSimpson(some))), 8);
      expect(two).toBeLessThanOrEqual(one + 1e-12);
      expect(one).toBeLessThanOrEqual(some.filter((count) => count > 0).length + 1e-9);
    }),
    seeded,
  );
});

test('evenness and equality lie from 0 to 1', () => {
  fc.assert(
    fc.property(counts, (some) => {
      for (const value of [valued(evenness(some)), valued(equality(some))]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
    }),
    seeded,
  );
});

test('an empty category makes a programme less even, because evenness is over all of them', () => {
  expect(valued(evenness([5, 5]))).toBe(1);
  expect(valued(evenness([5, 5, 0]))).toBeCloseTo(Math.log(2) / Math.log(3), 12);
  expect(valued(equality([5, 5, 0]))).toBeCloseTo(2 / 3, 12);
});

test('more even is not better: five things alike are more even than six touched unlike', () => {
  const [five, six] = [evenness([5, 5, 5, 5, 5, 0]), evenness([1, 11, 4, 14, 2, 5])];
  expect(valued(five)).toBeCloseTo(0.898, 3);
  expect(valued(six)).toBeCloseTo(0.834, 3);
});

test('one category has nothing to spread over', () => {
  expect(evenness([7])).toEqual({ value: null, because: 'one-category' });
  expect(shannon([7])).toEqual({ value: 0, because: null });
});
