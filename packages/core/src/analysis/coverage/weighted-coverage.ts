import type { CodedDataset } from '../../dataset/dataset.ts';
import { displayed } from '../../table/displayed.ts';
import { CellCounts } from '../counts/cell-counts.ts';
import { countedCell } from '../counts/counted-cell.ts';
import { looksOf } from '../counts/looks.ts';
import { touchedOf } from '../counts/touched.ts';
import type { Cell, Coverage } from './answer.ts';
import { caveatsOf } from './caveats.ts';
import type { CellLists } from './cell.ts';
import { coordinatesOf } from './coordinates.ts';
import { listsIn, once } from './lists.ts';
import { matrixTable } from './matrix-table.ts';
import { type CoverageQuestion, resolveQuestion } from './question.ts';
import { baseline } from './stance.ts';
import { standingActivities, type Weights } from './standing-activity.ts';
import { coverageTable } from './tables.ts';
import { totalsOf } from './totals.ts';
import { verdictOf } from './verdict.ts';

/**
 * Coverage from activities each of which may stand for others: for all that the question cannot tell from it
 * (`likeness`), with their number as its weight. Every figure is that of `coverage` over all of them; the lists of
 * activities (`activities`, `possibleActivities`, `nearMisses`) name those that stand for the others.
 *
 * Each activity is counted in the cells that it touches, and each cell is read from its sums: one step for each of
 * these. The lists are made when somebody reads one.
 * @param weights an activity that is left out stands for itself
 * @param all what the lists name instead
 * @throws SpectrumError as `coverage` does
 */
export function weightedCoverage(
  dataset: CodedDataset,
  question: CoverageQuestion,
  weights?: Weights,
  all: (lists: CellLists) => CellLists = (lists) => lists,
): Coverage {
  const asked = resolveQuestion(dataset, question);
  const activities = standingActivities(dataset.activities, asked.expectation, weights);
  const axes = [
    ...asked.by,
    ...asked.where.map(({ axis, member }) => ({
      ...axis,
      members: axis.members.filter(({ id }) => id === member).slice(0, 1),
    })),
  ];
  const looks = looksOf(asked.count);
  const counts = new CellCounts(
    axes.map(({ members }) => members.length),
    looks,
  );
  const touched = axes.map((axis) => touchedOf(axis, looks.stances));
  const placed = activities
    .filter((one) => one.counting.out.counts !== 'never')
    .map((of) => ({ of, touched: touched.map((find) => find(of.activity)) }));
  const counted = placed.flatMap(({ of, touched }) => (counts.add({ ...of, touched }) ? [of] : []));

  const listed = listsIn(placed, axes, baseline(asked.count));
  const filter = asked.where.map(({ member }) => member);
  const cells = coordinatesOf(asked.by).map((at, index): Cell => {
    const verdict = verdictOf(at, asked, dataset.screenings);
    const lists = once(() => all(listed(index, [...at, ...filter])));
    return {
      at,
      ...countedCell(counts, index, verdict, looks),
      get activities() {
        return lists().activities;
      },
      get possibleActivities() {
        return lists().possibleActivities;
      },
      get nearMisses() {
        return lists().nearMisses;
      },
    };
  });
  const each = { ...looks.base, units: 'each' } as const;
  const filled = cells.reduce((sum, _, index) => sum + counts.sure(index, each), 0);
  const answer: Coverage = {
    dimensions: asked.by.map(({ id, label, members }) => ({ id, label, members })),
    expectation: asked.expectation,
    count: asked.count,
    where: Object.fromEntries(asked.where.map(({ axis, member }) => [axis.id, member])),
    cells,
    totals: totalsOf(cells, counted),
    caveats: caveatsOf(dataset, asked, activities, cells, counted, filled),
    dataDate: dataset.asOf,
  };
  return displayed(answer, () => matrixTable(coverageTable(answer), question.by));
}
