import type { CodedDataset } from '../../dataset/dataset.ts';
import type { Counted } from '../counts/looks.ts';
import { type Placing, placingAxes } from '../counts/placing.ts';
import { togetherOf } from '../counts/together.ts';
import { touchedOf } from '../counts/touched.ts';
import { type CoverageQuestion, resolveQuestion } from './question.ts';
import { standingActivities, type Weights } from './standing-activity.ts';
import { crosses, datasetSums } from './sums.ts';

/**
 * Places activities one by one.
 * @param weights an activity that is left out stands for itself
 * @throws SpectrumError as `coverage` does
 */
export function placedActivities(
  dataset: CodedDataset,
  question: CoverageQuestion,
  { stances }: Counted,
  weights?: Weights,
): Placing {
  const asked = resolveQuestion(dataset, question);
  const activities = standingActivities(dataset.activities, asked.expectation, weights);
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
  return { dataset, asked, placed, together: togetherOf(placed), sums, all: (lists) => lists };
}
