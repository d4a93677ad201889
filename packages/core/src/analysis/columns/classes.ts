import type { Column } from './column.ts';

/** A column as one question reads it. */
export interface ReadColumn {
  readonly column: Column;
  /** By value of the column: the same number for values that the question cannot tell apart. */
  readonly alike: Uint32Array;
  /** How many such numbers there are. */
  readonly kinds: number;
}

/** Rows that a question cannot tell apart, numbered in the order of their first. */
export interface Classes {
  /** By row: its class. */
  readonly of: Uint32Array;
  /** By class: its first row, and how many rows it has. */
  readonly firsts: Uint32Array;
  readonly sizes: Uint32Array;
}

/** Reads a column: one look at each of its values, however many rows have them. */
export function readColumn(column: Column, alikeAt: (row: number) => string | null): ReadColumn {
  const numbers = new Map<string | null, number>();
  const alike = Uint32Array.from(column.firsts, (row) => {
    const text = alikeAt(row);
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  });
  return { column, alike, kinds: numbers.size };
}

/** Splits all rows by one column after the other. One pass over the rows for each that tells any apart, and one at the end. */
export function classesOf(rows: number, columns: readonly ReadColumn[]): Classes {
  const of = new Uint32Array(rows);
  let count = 1;
  for (const one of columns) {
    if (one.kinds > 1) count = split(of, count, one);
  }
  const firsts = new Uint32Array(count);
  const sizes = new Uint32Array(count);
  for (let row = 0; row < rows; row += 1) {
    const one = of[row] as number;
    if (sizes[one] === 0) firsts[one] = row;
    (sizes[one] as number) += 1;
  }
  return rows === 0
    ? { of, firsts: new Uint32Array(), sizes: new Uint32Array() }
    : { of, firsts, sizes };
}

/** Entries of a table that is looked up by its place; where more could be needed, a map takes its place. */
const mostEntries = 1 << 24;

/** Makes a class of each pair of a class and a kind that some row has. Returns how many there are. */
function split(of: Uint32Array, count: number, { column, alike, kinds }: ReadColumn): number {
  const { values } = column;
  let next = 0;
  if (count * kinds > mostEntries) {
    const numbers = new Map<number, number>();
    for (let row = 0; row < of.length; row += 1) {
      const pair = (of[row] as number) * kinds + (alike[values[row] as number] as number);
      let number = numbers.get(pair);
      if (number === undefined) {
        number = next++;
        numbers.set(pair, number);
      }
      of[row] = number;
    }
    return next;
  }
  const numbers = new Uint32Array(count * kinds);
  for (let row = 0; row < of.length; row += 1) {
    const pair = (of[row] as number) * kinds + (alike[values[row] as number] as number);
    if (numbers[pair] === 0) numbers[pair] = ++next;
    of[row] = (numbers[pair] as number) - 1;
  }
  return next;
}
