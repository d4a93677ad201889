import type { CodedDataset } from '../../dataset/dataset.ts';
import type { Coverage } from '../coverage/answer.ts';
import type { CellLists } from '../coverage/cell.ts';
import type { CoverageQuestion } from '../coverage/question.ts';
import { weightedCoverage } from '../coverage/weighted-coverage.ts';
import { fewOf } from './few.ts';
import type { Members } from './members.ts';

/**
 * The answer of `coverage` from columns: the activities that the question cannot tell apart are counted, and the rules
 * judge one of each.
 * @throws SpectrumError as `coverage` does
 */
export function columnarCoverage(dataset: CodedDataset, question: CoverageQuestion): Coverage {
  const few = fewOf(dataset, question);
  return weightedCoverage(few.dataset, question, few.weights, (lists) =>
    everybody(lists, few.members),
  );
}

/** The same lists with every activity. */
function everybody({ activities, possibleActivities, nearMisses }: CellLists, members: Members) {
  const all = (firsts: CellLists['activities']) =>
    members
      .all(firsts.map((activity) => ({ activity, said: null })))
      .map(({ activity }) => activity);
  return {
    activities: all(activities),
    possibleActivities: members
      .all(possibleActivities.map(({ activity, missing }) => ({ activity, said: missing })))
      .map(({ activity, said }) => ({ activity, missing: said })),
    nearMisses: nearMisses.map(({ kind, activities: firsts }) => ({
      kind,
      activities: all(firsts),
    })),
  };
}
