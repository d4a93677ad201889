import type { CodedDataset } from '../../dataset/dataset.ts';
import { countedCoverage, placingAxes } from '../counts/counted-coverage.ts';
import { looksOf } from '../counts/looks.ts';
import { touchedOf } from '../counts/touched.ts';
import type { Coverage } from './answer.ts';
import { type CoverageQuestion, resolveQuestion } from './question.ts';
import { standingActivities, type Weights } from './standing-activity.ts';
import { crosses, datasetSums } from './sums.ts';

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
  const asked = resolveQuestion(dataset, question);
  const activities = standingActivities(dataset.activities, asked.expectation, weights);
  const { stances } = looksOf(asked.count);
  const axes = placingAxes(asked);
  const touched = axes.map((axis) => touchedOf(axis, stances));
  const placed = activities
    .filter((one) => one.counting.out.counts !== 'never')
    .map(({ activity, ...standing }) => ({
      ...standing,
      id: activity.id,
      touched: touched.map((find) => find(activity)),
      crosses: crosses(activity, axes),
    }));
  const sums = datasetSums(dataset, activities);
  return countedCoverage(placed, { dataset, asked, sums, all: (lists) => lists });
}
