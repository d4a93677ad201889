import { type Classes, classOfRows, only, type ReadColumn, splitBy } from './classes.ts';
import type { Numbers } from './column.ts';
import type { Columns } from './columns.ts';
import type { Cut } from './cut.ts';
import { listed, type Rows } from './rows.ts';
import { sameRows } from './same-rows.ts';

/** By row a number, and by number whether the filter leaves it in. */
interface Sieve {
  readonly of: Numbers;
  readonly left: Uint8Array;
}

/**
 * Leaves out the rows that a filter rules out: one look at each value of a column, or at each class of rows that are the
 * same to it, and one pass over the rows that are left. Where hardly any rows are the same, the filter splits them first.
 */
export function sieved(within: Rows, columns: Columns, filters: readonly Cut[]): Classes {
  const sieves: Sieve[] = [];
  const others: Cut[] = [];
  for (const cut of filters) {
    const sieve = sieveOf(cut, columns);
    if (sieve) sieves.push(sieve);
    else others.push(cut);
  }
  const [first, ...more] = sieves;
  const rows = first ? firstPassing(within, first) : listed(within);
  return others.reduce(
    (found, cut) => {
      const split = splitBy(found, cut.columns);
      return only(split, (one) => touchesAny(cut.kindAt(split.firsts[one] as number)));
    },
    classOfRows(more.reduce(passing, rows)),
  );
}

function sieveOf(cut: Cut, columns: Columns): Sieve | null {
  const [column] = cut.columns;
  if (cut.kindOf && column) return { of: column.values, left: leftBy(column, cut.kindOf) };
  const same = sameRows(columns, cut.columns);
  if (!same) return null;
  const left = Uint8Array.from(same.firsts, (row) => (touchesAny(cut.kindAt(row)) ? 1 : 0));
  return { of: same.of, left };
}

/** By value whether it is left in: one look at each kind of values. */
function leftBy({ alike, kinds }: ReadColumn, kindOf: NonNullable<Cut['kindOf']>): Uint8Array {
  const [out, within] = [1, 2];
  const known = new Uint8Array(kinds);
  const left = new Uint8Array(alike.length);
  for (let value = 0; value < alike.length; value += 1) {
    const kind = alike[value] as number;
    if (known[kind] === 0) known[kind] = touchesAny(kindOf(value)) ? within : out;
    if (known[kind] === within) left[value] = 1;
  }
  return left;
}

function firstPassing({ from, end }: Rows, { of, left }: Sieve): Uint32Array {
  const kept = new Uint32Array(end - from);
  let next = 0;
  for (let row = from; row < end; row += 1) {
    if (left[of[row] as number] === 1) kept[next++] = row;
  }
  return kept.subarray(0, next);
}

function passing(rows: Uint32Array, { of, left }: Sieve): Uint32Array {
  const kept = new Uint32Array(rows.length);
  let next = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as number;
    if (left[of[row] as number] === 1) kept[next++] = row;
  }
  return kept.subarray(0, next);
}

function touchesAny({ touched }: ReturnType<Cut['kindAt']>): boolean {
  return touched.length > 0;
}
