import { countedCoverage } from '../counts/counted-coverage.ts';
import { looksOf } from '../counts/looks.ts';
import type { Coverage } from '../coverage/answer.ts';
import { type CoverageQuestion, countOf } from '../coverage/question.ts';
import type { Columns } from './columns.ts';
import { placedRows } from './placed-rows.ts';

/**
 * The answer of `coverage` from columns alone: for whoever has no dataset in memory, but a snapshot of its columns.
 * @throws SpectrumError as `coverage` does
 */
export function columnarCoverage(columns: Columns, question: CoverageQuestion): Coverage {
  const looks = looksOf(countOf(question));
  return countedCoverage(placedRows(columns, question, looks.counted), looks);
}
