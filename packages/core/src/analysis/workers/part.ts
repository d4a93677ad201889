import type { Columns } from '../columns/columns.ts';
import { placedRows } from '../columns/placed-rows.ts';
import type { Rows } from '../columns/rows.ts';
import { CellCounts } from '../counts/cell-counts.ts';
import { sizesOf } from '../counts/counted-coverage.ts';
import { looksOf } from '../counts/looks.ts';
import { placingSizes } from '../counts/placing.ts';
import { type CoverageQuestion, countOf } from '../coverage/question.ts';

/** What some of the rows add to an answer: plain numbers, that go from one thread to another. */
export interface Part {
  readonly sums: Float64Array;
  /** Umbrellas that have a part among these rows, and the sums that it is in: one pair after the other. */
  readonly met: Uint32Array;
  readonly distinct: number;
  readonly crossed: number;
}

/**
 * Counts some of the rows.
 * @throws SpectrumError as `coverage` does
 */
export function partOf(columns: Columns, question: CoverageQuestion, within: Rows): Part {
  const { counted } = looksOf(countOf(question));
  const { asked, placed, together } = placedRows(columns, question, counted, within);
  const counts = new CellCounts(placingSizes(asked), counted);
  const added = counts.addApart(placed);
  const pairs: number[] = [];
  for (let umbrella = 0; umbrella + 1 < together.starts.length; umbrella += 1) {
    const [from, to] = [together.starts[umbrella], together.starts[umbrella + 1]];
    const met = new Set<number>();
    for (const part of together.placed.subarray(from, to)) {
      for (const at of added.sums[part] ?? []) met.add(at);
    }
    for (const at of met) pairs.push(umbrella, at);
  }
  return { sums: counts.all, met: Uint32Array.from(pairs), ...sizesOf(added.counted) };
}
