import type { Numbers } from './column.ts';
import { listed, placeOf } from './rows.ts';

/** A column as one question reads it. */
export interface ReadColumn {
  /** By row: its value. */
  readonly values: Numbers;
  /** By value: the same number for values that the question cannot tell apart. */
  readonly alike: Uint32Array;
  /** How many such numbers there are. */
  readonly kinds: number;
}

/** Rows that a question cannot tell apart, numbered in the order of their first. */
export interface Classes {
  /** The rows that are looked at, in order: all, those that are left, or the first of each class of `base`. */
  readonly rows: Uint32Array;
  /** For each of these its class. */
  readonly of: Uint32Array;
  /** By class: its first row, and how many rows it has. */
  readonly firsts: Uint32Array;
  readonly sizes: Uint32Array;
  /** Classes that were found before, of which one row each is looked at. */
  readonly base: Classes | null;
}

/** One class of all rows. */
export function oneClass(count: number): Classes {
  return classOfRows(listed({ from: 0, end: count }));
}

/** One class of some rows, in order. */
export function classOfRows(rows: Uint32Array): Classes {
  return counted(rows, new Uint32Array(rows.length), Math.min(rows.length, 1), null);
}

/** One class again, of the classes that were found before. */
export function oneOf(base: Classes): Classes {
  const { firsts } = base;
  return counted(firsts, new Uint32Array(firsts.length), Math.min(firsts.length, 1), base);
}

/** Splits classes by one column after the other. One pass over the rows for each that tells any apart, and one at the end. */
export function splitBy(
  { rows, of, firsts, base }: Classes,
  columns: readonly ReadColumn[],
): Classes {
  const telling = columns.filter(({ kinds }) => kinds > 1);
  const split = of.slice();
  let count = firsts.length;
  for (const column of telling) count = splitOnce(rows, split, count, column);
  return counted(rows, split, count, base);
}

/** Leaves out the rows of some classes. */
export function only({ rows, of, firsts, base }: Classes, kept: (one: number) => boolean): Classes {
  const numbers = new Int32Array(firsts.length).fill(-1);
  let count = 0;
  for (const one of firsts.keys()) if (kept(one)) numbers[one] = count++;
  const [fewer, classes] = [new Uint32Array(rows.length), new Uint32Array(rows.length)];
  let next = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const number = numbers[of[at] as number] as number;
    if (number < 0) continue;
    fewer[next] = rows[at] as number;
    classes[next] = number;
    next += 1;
  }
  return counted(fewer.subarray(0, next), classes.subarray(0, next), count, base);
}

/** The class of any row; -1 for one that is left out. */
export function classOf({ rows, of, base }: Classes, row: number): number {
  const first = base ? (base.firsts[base.of[row] as number] as number) : row;
  const at = placeOf(first, rows);
  return at < 0 ? -1 : (of[at] as number);
}

function counted(rows: Uint32Array, of: Uint32Array, count: number, base: Classes | null): Classes {
  const firsts = new Uint32Array(count);
  const sizes = new Uint32Array(count);
  for (let at = 0; at < rows.length; at += 1) {
    const one = of[at] as number;
    const row = rows[at] as number;
    if (sizes[one] === 0) firsts[one] = row;
    (sizes[one] as number) += base ? (base.sizes[base.of[row] as number] as number) : 1;
  }
  return { rows, of, firsts, sizes, base };
}

/**
 * Entries of a table that is looked up by its place, or so many for each row, whichever is more; where more could be
 * needed, a map takes its place.
 */
const mostEntries = 1 << 22;
const mostEach = 4;

/** Makes a class of each pair of a class and a kind that some row has. Returns how many there are. */
function splitOnce(
  rows: Uint32Array,
  of: Uint32Array,
  count: number,
  { values, alike, kinds }: ReadColumn,
): number {
  let next = 0;
  if (count * kinds > Math.max(mostEntries, mostEach * rows.length)) {
    const numbers = new Map<number, number>();
    for (let at = 0; at < rows.length; at += 1) {
      const kind = alike[values[rows[at] as number] as number] as number;
      const pair = (of[at] as number) * kinds + kind;
      let number = numbers.get(pair);
      if (number === undefined) {
        number = next++;
        numbers.set(pair, number);
      }
      of[at] = number;
    }
    return next;
  }
  const numbers = new Uint32Array(count * kinds);
  for (let at = 0; at < rows.length; at += 1) {
    const kind = alike[values[rows[at] as number] as number] as number;
    const pair = (of[at] as number) * kinds + kind;
    if (numbers[pair] === 0) numbers[pair] = ++next;
    of[at] = (numbers[pair] as number) - 1;
  }
  return next;
}
