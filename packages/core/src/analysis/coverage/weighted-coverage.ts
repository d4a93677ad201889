import type { CodedDataset } from '../../dataset/dataset.ts';
import { countedCoverage } from '../counts/counted-coverage.ts';
import { looksOf } from '../counts/looks.ts';
import type { Coverage } from './answer.ts';
import { placedActivities } from './placed-activities.ts';
import { type CoverageQuestion, countOf } from './question.ts';
import type { Weights } from './standing-activity.ts';

/**
 * Coverage from activities each of which may stand for others: for all that the question cannot tell from it
 * (`likeness`), with their number as its weight. Every figure is that of `coverage` over all of them; the lists of
 * activities (`activities`, `possibleActivities`, `nearMisses`) name those that stand for the others.
 * It costs one step for each cell that an activity touches.
 * @param weights an activity that is left out stands for itself
 * @throws SpectrumError as `coverage` does
 */
export function weightedCoverage(
  dataset: CodedDataset,
  question: CoverageQuestion,
  weights?: Weights,
): Coverage {
  const looks = looksOf(countOf(question));
  return countedCoverage(placedActivities(dataset, question, looks.counted, weights), looks);
}
