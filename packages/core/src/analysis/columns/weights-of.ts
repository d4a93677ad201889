import type { Placed } from '../counts/placed.ts';
import type { Classes } from './classes.ts';
import type { Umbrellas } from './umbrellas.ts';

/** What each class stands for: all of its rows, with the umbrellas that they are part of. One look at each part. */
export function weightsOf(
  { rows, of, sizes }: Classes,
  { rows: partRows, tops }: Umbrellas,
): (one: number) => Pick<Placed, 'weight' | 'umbrellas' | 'alone'> {
  const parts = new Map<number, { count: number; readonly tops: Set<number> }>();
  for (const [part, row] of partRows.entries()) {
    const at = placeOf(row, rows);
    if (at < 0) continue;
    const one = of[at] as number;
    const known = parts.get(one) ?? { count: 0, tops: new Set<number>() };
    known.count += 1;
    known.tops.add(tops[part] as number);
    parts.set(one, known);
  }
  const none: readonly number[] = [];
  return (one) => {
    const weight = sizes[one] as number;
    const part = parts.get(one);
    if (!part) return { weight, umbrellas: none, alone: weight };
    return { weight, umbrellas: [...part.tops], alone: weight - part.count };
  };
}

/** Where a row is in a list in order; -1 when it is not there. */
function placeOf(row: number, rows: Uint32Array): number {
  if (rows[row] === row) return row;
  let [low, high] = [0, Math.min(row, rows.length) - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = rows[middle] as number;
    if (found === row) return middle;
    if (found < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
