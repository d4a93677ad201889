import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  oneClass,
  type ReadColumn,
  splitBy,
  splitUpTo,
} from '../../../src/analysis/columns/classes.ts';

const most = 3_000_000;
const likeNoOther = oneClass(most).rows;

/** A column in which each value is like no other. */
function columnOf(values: readonly number[], kinds: number): ReadColumn {
  return { values: Uint32Array.from(values), alike: likeNoOther, kinds };
}

const rows = 120;
const sizes = [3, 1, 40_000, 7, most];
const values = (kinds: number) =>
  fc.array(fc.integer({ min: 0, max: kinds - 1 }), { minLength: rows, maxLength: rows });

test('rows are in one class when they are alike in every column, however many kinds there could be', () => {
  const property = fc.property(fc.tuple(...sizes.map(values)), fc.nat({ max: 5 }), (all, first) => {
    // Few values, so that some rows are alike.
    const few = all.map((column, at) => column.map((value) => (value % 3) * (at + 1)));
    const columns = few.map((column, at) =>
      columnOf(
        column.map((value) => value % (sizes[at] as number)),
        sizes[at] as number,
      ),
    );
    const chosen = columns.slice(first % columns.length);
    const { of, firsts, sizes: counts } = splitBy(oneClass(rows), chosen);
    const numbers = new Map<string, number>();
    const expected = Array.from({ length: rows }, (_, row) => {
      const key = chosen.map((column) => column.values[row]).join();
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    });
    expect([...of]).toEqual(expected);
    expect([...firsts]).toEqual([...numbers.values()].map((one) => expected.indexOf(one)));
    expect([...counts]).toEqual(
      [...numbers.values()].map((one) => expected.filter((other) => other === one).length),
    );
  });
  fc.assert(property, { numRuns: 40, seed: 8 });
});

test('no classes are made when there would be more than so many', () => {
  const every = Array.from({ length: rows }, (_, row) => row);
  const few = [columnOf(every, rows)];
  const many = [columnOf(every, most), columnOf(every, most)];
  for (const columns of [few, many]) {
    expect(splitUpTo(oneClass(rows), columns, rows - 1)).toBeNull();
    expect(splitUpTo(oneClass(rows), columns, rows)?.firsts.length).toBe(rows);
  }
});
