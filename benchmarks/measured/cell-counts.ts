import { createHash } from 'node:crypto';
import type { Coverage } from '@prevention-spectrum/core';

/** How many activities count in each cell, by the members of the cell: all that a table of sums can say of an answer. */
export type CellCounts = ReadonlyMap<string, number>;

export function cellCounts({ cells }: Coverage): CellCounts {
  return new Map(cells.map(({ at, count }) => [Object.values(at).join(' '), count]));
}

/** The same for the same counts; a cell that is left out counts nothing. */
export function countsSum(counts: CellCounts): string {
  const lines = [...counts].flatMap(([cell, count]) => (count > 0 ? [`${cell} ${count}`] : []));
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}
