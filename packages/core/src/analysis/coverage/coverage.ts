import type { CodedDataset } from '../../dataset/dataset.ts';
import { countedCoverage } from '../counts/counted-coverage.ts';
import { looksOf } from '../counts/looks.ts';
import type { Coverage } from './answer.ts';
import { placed } from './placed.ts';
import { type CoverageQuestion, countOf } from './question.ts';

/**
 * Which cells are covered, which are gaps and which nobody can tell, with reasons, against a declared denominator
 * (docs/method). Many activities are looked at in columns, which are kept for the next question about the same dataset.
 * @throws SpectrumError when the question names something that does not exist, or asks for more than `mostCells` cells.
 */
export function coverage(dataset: CodedDataset, question: CoverageQuestion): Coverage {
  const looks = looksOf(countOf(question));
  return countedCoverage(placed(dataset, question, looks.counted), looks);
}
