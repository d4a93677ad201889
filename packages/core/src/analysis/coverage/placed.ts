import type { CodedDataset } from '../../dataset/dataset.ts';
import { columnsOf } from '../columns/columns-of.ts';
import { placedRows } from '../columns/placed-rows.ts';
import type { Counted } from '../counts/looks.ts';
import type { Placing } from '../counts/placing.ts';
import { placedActivities } from './placed-activities.ts';
import type { CoverageQuestion } from './question.ts';

/** Activities beyond which columns pay. */
const many = 2_000;

/** Places the activities of a dataset on the axes of a question: one by one, or in columns where there are many. */
export function placed(
  dataset: CodedDataset,
  question: CoverageQuestion,
  counted: Counted,
): Placing {
  return dataset.activities.length > many
    ? placedRows(columnsOf(dataset), question, counted)
    : placedActivities(dataset, question, counted);
}
