import type { PlaceTree } from '../../activity/place-tree.ts';
import type { CodedDataset } from '../../dataset/dataset.ts';
import type { Expectation } from '../../dataset/expectation.ts';
import { choices, type State } from '../../locales/answer-codes.ts';
import { displayed } from '../../table/displayed.ts';
import type { Axis } from '../axis/axis.ts';
import { kindOf, liesIn } from '../axis/region.ts';
import type { Cell, Coverage, Totals } from './answer.ts';
import { caveatsOf } from './caveats.ts';
import type { Tally, Verdict } from './cell.ts';
import { inAll, reasonsOf, size, stateOf, tally } from './cell.ts';
import { matrixTable } from './matrix-table.ts';
import {
  type CoverageQuestion,
  type ResolvedQuestion,
  remembered,
  resolveQuestion,
} from './question.ts';
import { type Coordinates, contains } from './screened.ts';
import type { Stance } from './stance.ts';
import { baseline, extremes, highest, lowest } from './stance.ts';
import { type StandingActivity, standingActivities, type Weights } from './standing-activity.ts';
import { coverageTable } from './tables.ts';

/**
 * Coverage from activities each of which may stand for others: for all that the question cannot tell from it
 * (`likeness`), with their number as its weight. Every figure is that of `coverage` over all of them; the lists of
 * activities (`activities`, `possibleActivities`, `nearMisses`) name those that stand for the others.
 *
 * It does what docs/method says, in that order, and is the oracle of every faster way to the same answer.
 * It costs one look at each activity that may touch a cell, for each cell and choice.
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
  // What is looked at once is not remembered: it would fill the memory with what an activity has nothing to do with.
  const candidates = candidatesOf(activities, asked);
  const looked = remembered(asked);
  const cells = coordinatesOf(asked.by).map((at) =>
    cellAt(at, looked, candidates(at), dataset.screenings),
  );
  const used = new Set(cells.flatMap((cell) => cell.activities));
  const counted = activities.filter(({ activity }) => used.has(activity.id));
  const answer: Coverage = {
    dimensions: asked.by.map(({ id, label, members }) => ({ id, label, members })),
    expectation: asked.expectation,
    count: asked.count,
    where: Object.fromEntries(asked.where.map(({ axis, member }) => [axis.id, member])),
    cells,
    totals: totalsOf(cells, counted),
    caveats: caveatsOf(dataset, asked, activities, cells, counted),
    dataDate: dataset.asOf,
  };
  return displayed(answer, () => matrixTable(coverageTable(answer), question.by));
}

/** Every combination of one member from each axis, the last axis running fastest. */
function coordinatesOf(axes: readonly Axis[]): readonly Coordinates[] {
  return axes.reduce<readonly Coordinates[]>(
    (cells, axis) => cells.flatMap((cell) => axis.members.map(({ id }) => [...cell, id])),
    [[]],
  );
}

function cellAt(
  at: Coordinates,
  { by, where, expectation, count, tree }: ResolvedQuestion,
  activities: readonly StandingActivity[],
  screenings: CodedDataset['screenings'],
): Cell {
  const axes = [...by, ...where.map(({ axis }) => axis)];
  const cell = [...at, ...where.map(({ member }) => member)];
  const verdict: Verdict = {
    applicable: !isNotApplicable(expectation, axes, cell, tree),
    screened: screenings.some((one) => contains(one, axes, cell, expectation, tree)),
    atLeast: expectation.atLeast,
  };
  const stance = baseline(count);
  const looks = new Map<string, Tally>();
  const look = (change: Partial<Stance>): Tally => {
    const taken = { ...stance, ...change };
    const key = `${taken.contested} ${taken.significance} ${taken.mandates}`;
    const seen = looks.get(key) ?? tally(activities, axes, cell, taken);
    looks.set(key, seen);
    return seen;
  };

  const found = look({});
  const state = stateOf(found, verdict, count.units);
  const flippedBy = choices.filter((choice) =>
    extremes[choice].some(
      (extreme) => stateOf(look(extreme), verdict, extreme.units ?? count.units) !== state,
    ),
  );
  return {
    at,
    state,
    reasons: reasonsOf(found, state, verdict, count.units),
    count: size(found.sure, count.units),
    possible: size(inAll(found), count.units) - size(found.sure, count.units),
    low: size(look(lowest).sure, 'umbrella'),
    high: size(look(highest).sure, 'each'),
    screened: verdict.screened,
    robust: verdict.applicable ? flippedBy.length === 0 : null,
    flippedBy: verdict.applicable ? flippedBy : [],
    activities: found.sure.map(({ activity }) => activity.id),
    possibleActivities: found.possible.map(({ of, missing }) => ({
      activity: of.activity.id,
      missing,
    })),
    nearMisses: [...found.near].map(([kind, near]) => ({ kind, activities: near })),
  };
}

/**
 * A cell is not applicable when it lies in one of the declared regions: of each dimension that a region names,
 * the cell's member lies in it.
 */
function isNotApplicable(
  { notApplicable }: Expectation,
  axes: readonly Axis[],
  cell: Coordinates,
  tree: PlaceTree,
): boolean {
  return notApplicable.some((region) =>
    Object.entries(region).every(([dimension, members]) =>
      axes.some(
        (axis, index) =>
          kindOf(axis.id) === kindOf(dimension) &&
          liesIn(axis.id, cell[index] as string, members, tree),
      ),
    ),
  );
}

/**
 * The activities that may touch a cell under some choice, looked for among those that touch its rarest member.
 * It only leaves out activities that the cell would leave out itself.
 */
function candidatesOf(
  activities: readonly StandingActivity[],
  { by, where }: ResolvedQuestion,
): (at: Coordinates) => readonly StandingActivity[] {
  const touching = (axis: Axis, member: string, of: readonly StandingActivity[]) =>
    of.filter(({ activity }) => axis.touch(activity, member, highest) !== 'absent');
  const counting = activities.filter((one) => one.counting.out.counts !== 'never');
  const inside = where.reduce((kept, { axis, member }) => touching(axis, member, kept), counting);
  const byMember = by.map(
    (axis) => new Map(axis.members.map(({ id }) => [id, touching(axis, id, inside)])),
  );
  return (at) => {
    const rarest = at
      .map((member, index) => byMember[index]?.get(member) ?? [])
      .reduce((fewest, next) => (next.length < fewest.length ? next : fewest), inside);
    return by.reduce((kept, axis, index) => touching(axis, at[index] as string, kept), rarest);
  };
}

function totalsOf(cells: readonly Cell[], counted: readonly StandingActivity[]): Totals {
  const of = (state: State) => cells.filter((cell) => cell.state === state).length;
  const [covered, gap, unknown] = [of('covered'), of('gap'), of('unknown')];
  return {
    eligible: covered + gap + unknown,
    covered,
    gap,
    unknown,
    notApplicable: of('not-applicable'),
    distinctActivities: size(counted, 'each'),
  };
}
