import type { Numbers } from './column.ts';

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
  /** The rows that are looked at, in order. */
  readonly rows: Uint32Array;
  /** For each of these its class. */
  readonly of: Uint32Array;
  /** By class: its first row, and how many rows it has. */
  readonly firsts: Uint32Array;
  readonly sizes: Uint32Array;
}

/** One class of all rows. */
export function oneClass(count: number): Classes {
  const rows = new Uint32Array(count);
  for (let row = 0; row < count; row += 1) rows[row] = row;
  return counted(rows, new Uint32Array(count), Math.min(count, 1));
}

/** Splits classes by one column after the other. One pass over the rows for each that tells any apart, and one at the end. */
export function splitBy({ rows, of, firsts }: Classes, columns: readonly ReadColumn[]): Classes {
  const telling = columns.filter(({ kinds }) => kinds > 1);
  const split = of.slice();
  let count = firsts.length;
  for (const column of telling) count = splitOnce(rows, split, count, column);
  return counted(rows, split, count);
}

/** Leaves out the rows of some classes. */
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
  return counted(fewer.subarray(0, next), classes.subarray(0, next), count);
}

function counted(rows: Uint32Array, of: Uint32Array, count: number): Classes {
  const firsts = new Uint32Array(count);
  const sizes = new Uint32Array(count);
  for (let at = 0; at < rows.length; at += 1) {
    const one = of[at] as number;
    if (sizes[one] === 0) firsts[one] = rows[at] as number;
    (sizes[one] as number) += 1;
  }
  return { rows, of, firsts, sizes };
}

/** Entries of a table that is looked up by its place; where more could be needed, a map takes its place. */
const mostEntries = 1 << 22;

/** Makes a class of each pair of a class and a kind that some row has. Returns how many there are. */
function splitOnce(
  rows: Uint32Array,
  of: Uint32Array,
  count: number,
  { values, alike, kinds }: ReadColumn,
): number {
  let next = 0;
  if (count * kinds > mostEntries) {
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
