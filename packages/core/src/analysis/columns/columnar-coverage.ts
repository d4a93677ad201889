import type { CodedDataset } from '../../dataset/dataset.ts';
import { displayed } from '../../table/displayed.ts';
import type { Cell, Coverage } from '../coverage/answer.ts';
import { matrixTable } from '../coverage/matrix-table.ts';
import type { CoverageQuestion } from '../coverage/question.ts';
import { coverageTable } from '../coverage/tables.ts';
import { weightedCoverage } from '../coverage/weighted-coverage.ts';
import { fewOf } from './few.ts';
import type { Members } from './members.ts';

/**
 * The answer of `coverage` from columns: the activities that the question cannot tell apart are counted, and the rules
 * judge one of each. The lists of activities are made when somebody reads them.
 * @throws SpectrumError as `coverage` does
 */
export function columnarCoverage(dataset: CodedDataset, question: CoverageQuestion): Coverage {
  const few = fewOf(dataset, question);
  const counted = weightedCoverage(few.dataset, question, few.weights);
  const answer = { ...counted, cells: counted.cells.map((cell) => listing(cell, few.members)) };
  return displayed(answer, () => matrixTable(coverageTable(answer), question.by));
}

/** The cell with every activity in its lists. */
function listing(cell: Cell, members: Members): Cell {
  const activities = once(() =>
    members
      .all(cell.activities.map((activity) => ({ activity, said: null })))
      .map(({ activity }) => activity),
  );
  const possible = once(() =>
    members
      .all(cell.possibleActivities.map(({ activity, missing }) => ({ activity, said: missing })))
      .map(({ activity, said }) => ({ activity, missing: said })),
  );
  const near = once(() =>
    cell.nearMisses.map(({ kind, activities: firsts }) => ({
      kind,
      activities: members
        .all(firsts.map((activity) => ({ activity, said: null })))
        .map(({ activity }) => activity),
    })),
  );
  return {
    ...cell,
    get activities() {
      return activities();
    },
    get possibleActivities() {
      return possible();
    },
    get nearMisses() {
      return near();
    },
  };
}

function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
