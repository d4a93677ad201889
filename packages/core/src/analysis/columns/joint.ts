import { type Classes, oneClass, oneOf, splitBy } from './classes.ts';
import type { Numbers } from './column.ts';
import type { Columns } from './columns.ts';

/** Values of a column beyond which few rows are alike in it and in others. */
const mostValues = 1 << 13;

/** How many rows a class must stand for, on average, for it to be worth looking at classes instead. */
const worth = 8;

/** Sets of columns whose classes are kept: the ones that were asked for last. */
const most = 8;

const known = new WeakMap<Columns, Map<string, Classes | null>>();
const numbers = new WeakMap<Numbers, number>();
let numbered = 0;

/**
 * What to begin with, for a question that reads some columns: the rows; or the classes of those that are the same in all
 * of these columns, whatever is asked, where that leaves few. They are found once, and then a question costs a pass over
 * the classes.
 */
export function jointRows(columns: Columns, read: readonly Numbers[]): Classes {
  const distinct = [...new Set(read)];
  const kept = known.get(columns) ?? new Map<string, Classes | null>();
  known.set(columns, kept);
  const key = distinct.map(numberOf).join();
  const found = kept.has(key) ? kept.get(key) : joined(columns.rows, distinct);
  kept.delete(key);
  kept.set(key, found ?? null);
  for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest);
  return found ? oneOf(found) : oneClass(columns.rows);
}

function joined(rows: number, read: readonly Numbers[]): Classes | null {
  const columns = read.map((values) => ({ values, kinds: largest(values) + 1 }));
  if (columns.some(({ kinds }) => kinds > mostValues)) return null;
  const classes = splitBy(
    oneClass(rows),
    columns.map(({ values, kinds }) => ({ values, kinds, alike: everyValue(kinds) })),
  );
  return classes.firsts.length * worth <= rows ? classes : null;
}

function everyValue(kinds: number): Uint32Array {
  return oneClass(kinds).rows;
}

function largest(values: Numbers): number {
  let most = 0;
  for (let row = 0; row < values.length; row += 1) {
    if ((values[row] as number) > most) most = values[row] as number;
  }
  return most;
}

function numberOf(values: Numbers): number {
  const number = numbers.get(values) ?? numbered++;
  numbers.set(values, number);
  return number;
}
