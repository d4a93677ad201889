import type { Numbers } from './column.ts';
import { Pairs } from './pairs.ts';
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

/**
 * Splits classes by one column after the other: one pass over the rows for each that tells any apart, and one or two at
 * the end. Class and kind become one number, class times kinds and kind, as long as a table can have a place for each
 * that there could be; only then are those that occur numbered anew.
 */
export function splitBy(classes: Classes, columns: readonly ReadColumn[]): Classes {
  return splitUpTo(classes, columns, Number.POSITIVE_INFINITY) as Classes;
}

/** The same, and `null` as soon as there are more than so many classes. */
export function splitUpTo(
  { rows, of, firsts, base }: Classes,
  columns: readonly ReadColumn[],
  most: number,
): Classes | null {
  const split = of.slice();
  const entries = Math.max(mostEntries, mostEach * rows.length);
  let count = firsts.length;
  let renumber = false;
  for (const column of columns.filter(({ kinds }) => kinds > 1)) {
    if (renumber && count * column.kinds > entries) {
      count = renumbered(split, count);
      renumber = false;
    }
    if (count * column.kinds > entries) {
      count = paired(rows, split, column, most);
      if (count > most) return null;
      continue;
    }
    multiplied(rows, split, column);
    count *= column.kinds;
    renumber = true;
  }
  if (renumber) count = renumbered(split, count);
  return count > most ? null : counted(rows, split, count, base);
}

/** Leaves out the rows of some classes, of which each row was looked at. */
export function only({ rows, of, firsts }: Classes, kept: (one: number) => boolean): Classes {
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
  return counted(fewer.subarray(0, next), classes.subarray(0, next), count, null);
}

/** The class of any row; -1 for one that is left out. */
export function classOf({ rows, of, base }: Classes, row: number): number {
  // Where one row of each class of `base` is looked at, their numbers are those of the classes.
  const at = base ? (base.of[row] as number) : placeOf(row, rows);
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

/** Entries of a table that has a place for all that there could be, or so many for each row, whichever is more. */
const mostEntries = 1 << 22;
const mostEach = 4;

/** Makes of each class and the kind of its row one number. */
function multiplied(
  rows: Uint32Array,
  of: Uint32Array,
  { values, alike, kinds }: ReadColumn,
): void {
  for (let at = 0; at < rows.length; at += 1) {
    const kind = alike[values[rows[at] as number] as number] as number;
    of[at] = (of[at] as number) * kinds + kind;
  }
}

/** Numbers below a count that occur get others, in the order of their first row. Returns how many there are. */
function renumbered(of: Uint32Array, count: number): number {
  const numbers = new Uint32Array(count);
  let next = 0;
  for (let at = 0; at < of.length; at += 1) {
    const one = of[at] as number;
    if (numbers[one] === 0) numbers[one] = ++next;
    of[at] = (numbers[one] as number) - 1;
  }
  return next;
}

/** Numbers each pair of a class and a kind that some row has. Returns how many there are; it ends when there are more than `most`. */
function paired(
  rows: Uint32Array,
  of: Uint32Array,
  { values, alike }: ReadColumn,
  most: number,
): number {
  const pairs = new Pairs();
  for (let at = 0; at < rows.length && pairs.size <= most; at += 1) {
    const kind = alike[values[rows[at] as number] as number] as number;
    of[at] = pairs.numberOf(of[at] as number, kind);
  }
  return pairs.size;
}
