import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ruzicka, ruzickaRange, type Span } from '../../../src/analysis/similarity/ruzicka.ts';

test.each([
  [[2, 1], [1, 1], 2 / 3],
  [[3, 0, 1], [3, 0, 1], 1],
  [[3, 0], [0, 5], 0],
  [[1, 1, 0], [1, 0, 1], 1 / 3],
])('of %j and %j is %f', (one, other, value) => {
  expect(ruzicka(one, other)).toBeCloseTo(value, 12);
  expect(ruzicka(other, one)).toBeCloseTo(value, 12);
});

test('of two profiles of nothing there is none', () => {
  expect(ruzicka([0, 0], [0, 0])).toBeNull();
  expect(ruzickaRange([{ low: 0, high: 0 }], [{ low: 0, high: 0 }])).toBeNull();
});

test('orders pairs as the index of Bray and Curtis does: 2J / (1 + J)', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(counts, counts, (one, other) => {
      const all = [...one, ...other].reduce((sum, count) => sum + count, 0);
      fc.pre(all > 0);
      const shared = one.reduce((sum, count, at) => sum + Math.min(count, other[at] as number), 0);
      const j = ruzicka(one, other) as number;
      expect((2 * j) / (1 + j)).toBeCloseTo((2 * shared) / all, 12);
    }),
    { numRuns: 300, seed: 1958 },
  );
});

const span = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 3 }))
  .map(([low, more]): Span => ({ low, high: low + more }));
const spans = fc.array(fc.tuple(span, span), { minLength: 1, maxLength: 3 });

/** Every profile in whole numbers that lies in the spans. */
function every(within: readonly Span[]): readonly (readonly number[])[] {
  return within.reduce<readonly (readonly number[])[]>(
    (made, { low, high }) =>
      made.flatMap((counts) =>
        Array.from({ length: high - low + 1 }, (_, step) => counts.concat(low + step)),
      ),
    [[]],
  );
}

test('the range is that of trying every profile, and each end is reached', () => {
  fc.assert(
    fc.property(spans, (both) => {
      const [one, other] = [both.map(([first]) => first), both.map(([, second]) => second)];
      const others = every(other);
      const values = every(one).flatMap((first) =>
        others.flatMap((second) => ruzicka(first, second) ?? []),
      );
      const range = ruzickaRange(one, other);
      if (values.length === 0) {
        expect(range).toBeNull();
        return;
      }
      expect(range?.low).toBeCloseTo(Math.min(...values), 12);
      expect(range?.high).toBeCloseTo(Math.max(...values), 12);
    }),
    { numRuns: 600, seed: 1967 },
  );
});

test('no profile between whole numbers lies outside', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const at = (within: Span, part: number) => within.low + part * (within.high - within.low);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(span, span, share, share), { minLength: 1, maxLength: 7 }),
      (all) => {
        const range = ruzickaRange(
          all.map(([one]) => one),
          all.map(([, other]) => other),
        );
        const value = ruzicka(
          all.map(([one, , part]) => at(one, part)),
          all.map(([, other, , part]) => at(other, part)),
        );
        if (value === null) return;
        expect(value).toBeGreaterThanOrEqual((range?.low ?? 2) - 1e-12);
        expect(value).toBeLessThanOrEqual((range?.high ?? -1) + 1e-12);
      },
    ),
    { numRuns: 1_000, seed: 13 },
  );
});
