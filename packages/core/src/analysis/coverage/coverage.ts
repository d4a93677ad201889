import type { CodedDataset } from '../../dataset/dataset.ts';
import { columnarCoverage } from '../columns/columnar-coverage.ts';
import { columnsOf } from '../columns/columns-of.ts';
import type { Coverage } from './answer.ts';
import type { CoverageQuestion } from './question.ts';
import { weightedCoverage } from './weighted-coverage.ts';

/** Activities beyond which columns pay. */
const many = 2_000;

/**
 * Which cells are covered, which are gaps and which nobody can tell, with reasons, against a declared denominator
 * (docs/method). Many activities are looked at in columns, which are kept for the next question about the same dataset.
 * @throws SpectrumError when the question names something that does not exist, or asks for more than `mostCells` cells.
 */
export function coverage(dataset: CodedDataset, question: CoverageQuestion): Coverage {
  return dataset.activities.length > many
    ? columnarCoverage(columnsOf(dataset), question)
    : weightedCoverage(dataset, question);
}
