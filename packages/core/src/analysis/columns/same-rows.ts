import { type Classes, oneClass, type ReadColumn, splitUpTo } from './classes.ts';
import type { Numbers } from './column.ts';
import type { Columns } from './columns.ts';

/** How many rows a class must stand for, on average, for it to be worth looking at classes instead; and a value. */
const worth = 8;
const worthOfValue = 64;

/** Sets of columns whose classes are kept: the ones that were asked for last. */
const most = 8;

const known = new WeakMap<Columns, Map<string, Classes | null>>();
const names = new WeakMap<Numbers, number>();
let named = 0;

/**
 * Rows that are the same in some columns, whatever is asked about them; `null` where hardly any are. They are found
 * once, and kept: a question that reads these columns then costs a look at each class.
 */
export function sameRows(columns: Columns, read: readonly ReadColumn[]): Classes | null {
  const distinct = [...new Map(read.map((column) => [column.values, column])).values()];
  const kept = known.get(columns) ?? new Map<string, Classes | null>();
  known.set(columns, kept);
  const key = distinct.map(({ values }) => nameOf(values)).join();
  const found = kept.get(key);
  const classes = found === undefined ? classesOf(columns.rows, distinct) : found;
  kept.delete(key);
  kept.set(key, classes);
  for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest);
  return classes;
}

function classesOf(rows: number, read: readonly ReadColumn[]): Classes | null {
  // A column with so many values leaves hardly any rows the same, and so does every set that it is in.
  if (read.some(({ alike }) => alike.length * worthOfValue > rows)) return null;
  const telling = read.map(({ values, alike }) => ({
    values,
    alike: oneClass(alike.length).rows,
    kinds: alike.length,
  }));
  return splitUpTo(oneClass(rows), telling, rows / worth);
}

function nameOf(values: Numbers): number {
  const name = names.get(values) ?? named++;
  names.set(values, name);
  return name;
}
