import type { CodedDataset } from '../../dataset/dataset.ts';
import { displayed } from '../../table/displayed.ts';
import type { Cell, Coverage } from './answer.ts';
import { caveatsOf, type Sums } from './caveats.ts';
import { matrixTable } from './matrix-table.ts';
import type { ResolvedQuestion } from './question.ts';
import { coverageTable } from './tables.ts';
import { totalsOf } from './totals.ts';

/** The answer to a question from its cells: with what was asked, the totals, and what must be printed beside it. */
export function answerOf(
  dataset: CodedDataset,
  asked: ResolvedQuestion,
  cells: readonly Cell[],
  sums: Sums,
): Coverage {
  const answer: Coverage = {
    dimensions: asked.by.map(({ id, label, members }) => ({ id, label, members })),
    expectation: asked.expectation,
    count: asked.count,
    where: Object.fromEntries(asked.where.map(({ axis, member }) => [axis.id, member])),
    cells,
    totals: totalsOf(cells, sums.distinct),
    caveats: caveatsOf(dataset, asked, cells, sums),
    dataDate: dataset.asOf,
  };
  const by = asked.by.map(({ id }) => id);
  return displayed(answer, () => matrixTable(coverageTable(answer), by));
}
