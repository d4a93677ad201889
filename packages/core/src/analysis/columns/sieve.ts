import { type Classes, classOfRows, only, splitBy } from './classes.ts';
import type { Columns } from './columns.ts';
import type { Cut } from './cut.ts';
import { sameRows } from './same-rows.ts';

/** By row the number of a class, and by class whether the filter leaves it in. */
interface Sieve {
  readonly of: Uint32Array;
  readonly left: Uint8Array;
}

/**
 * Leaves out the rows that a filter rules out: one look at each class of rows that are the same to it, and one pass over
 * the rows that are left. Where hardly any rows are the same, the filter splits them first.
 */
export function sieved(rows: Uint32Array, columns: Columns, filters: readonly Cut[]): Classes {
  const sieves: Sieve[] = [];
  const others: Cut[] = [];
  for (const cut of filters) {
    const same = sameRows(columns, cut.columns);
    if (!same) {
      others.push(cut);
      continue;
    }
    const left = Uint8Array.from(same.firsts, (row) => (touchesAny(cut, row) ? 1 : 0));
    sieves.push({ of: same.of, left });
  }
  return others.reduce(
    (found, cut) => {
      const split = splitBy(found, cut.columns);
      return only(split, (one) => touchesAny(cut, split.firsts[one] as number));
    },
    classOfRows(sieves.reduce(passing, rows)),
  );
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

function touchesAny(cut: Cut, row: number): boolean {
  return cut.kindAt(row).touched.length > 0;
}
