import type { Columns } from '../columns/columns.ts';
import { placedRows } from '../columns/placed-rows.ts';
import { sumsOf } from '../columns/sums-of.ts';
import { CellCounts } from '../counts/cell-counts.ts';
import { answerFrom, namedIn } from '../counts/counted-coverage.ts';
import { once } from '../counts/lists.ts';
import { looksOf } from '../counts/looks.ts';
import { placingSizes } from '../counts/placing.ts';
import { togetherOf } from '../counts/together.ts';
import type { Coverage } from '../coverage/answer.ts';
import { type CoverageQuestion, countOf } from '../coverage/question.ts';
import type { Part } from './part.ts';

/** The answer from parts that are every row once, in whatever order they come. */
export function joinedParts(
  columns: Columns,
  question: CoverageQuestion,
  parts: readonly Part[],
): Coverage {
  const looks = looksOf(countOf(question));
  const { dataset, asked } = placedRows(columns, question, looks.counted, { from: 0, end: 0 });
  const counts = new CellCounts(placingSizes(asked), looks.counted);
  const met: { readonly umbrellas: readonly number[]; readonly sums: readonly number[] }[] = [];
  let [distinct, crossed] = [0, 0];
  for (const part of parts) {
    counts.addSums(part.sums);
    distinct += part.distinct;
    crossed += part.crossed;
    for (let pair = 0; pair < part.met.length; pair += 2) {
      met.push({ umbrellas: [part.met[pair] as number], sums: [part.met[pair + 1] as number] });
    }
  }
  const sums = met.map((one) => one.sums);
  counts.meetAll(togetherOf(met), sums);
  const named = once(() => namedIn(placedRows(columns, question, looks.counted)));
  return answerFrom(counts, looks, {
    dataset,
    asked,
    sums: { ...sumsOf(columns), distinct, crossed },
    named: (cell) => named()(cell),
  });
}
