import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { averageInstrumentDiversity } from '../../../src/analysis/portfolio/aid.ts';

const matrix = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.boolean(), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
const seeded = { numRuns: 300, seed: 20210101 };

/** The definition word by word: each filled cell against every filled cell of another column. */
function plainly(filled: readonly (readonly boolean[])[]): number {
  const cells = filled.flatMap((row, i) => row.flatMap((full, t) => (full ? [{ i, t }] : [])));
  if (new Set(cells.map(({ t }) => t)).size < 2) return 0;
  const each = cells.map((one) => {
    const elsewhere = cells.filter(({ t }) => t !== one.t);
    return elsewhere.filter(({ i }) => i !== one.i).length / elsewhere.length;
  });
  return each.reduce((sum, share) => sum + share, 0) / each.length;
}

test('is what its definition says', () => {
  fc.assert(
    fc.property(matrix, (filled) => {
      expect(averageInstrumentDiversity(filled)).toBeCloseTo(plainly(filled), 10);
    }),
    seeded,
  );
});

test('lies from 0 to 1 and does not depend on the order of rows or columns', () => {
  fc.assert(
    fc.property(matrix, (filled) => {
      const value = averageInstrumentDiversity(filled);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
      const turned = [...filled].reverse().map((row) => [...row].reverse());
      expect(averageInstrumentDiversity(turned)).toBeCloseTo(value, 10);
    }),
    seeded,
  );
});

test('does not see rows and columns that hold nothing', () => {
  fc.assert(
    fc.property(matrix, (filled) => {
      const wider = filled.map((row) => [...row, false]);
      const taller = [...wider, (wider[0] ?? []).map(() => false)];
      expect(averageInstrumentDiversity(taller)).toBe(averageInstrumentDiversity(filled));
    }),
    seeded,
  );
});

test('is 0 where fewer than two columns hold anything, as its source says', () => {
  expect(averageInstrumentDiversity([])).toBe(0);
  expect(averageInstrumentDiversity([[], []])).toBe(0);
  expect(averageInstrumentDiversity([[true], [true]])).toBe(0);
});
