import type { CodedDataset } from '../../dataset/dataset.ts';
import { choices } from '../../locales/answer-codes.ts';
import type { Axis } from '../axis/axis.ts';
import type { Cell, Coverage } from './answer.ts';
import { answerOf } from './answer-of.ts';
import type { Tally } from './cell.ts';
import { inAll, namesOf, reasonsOf, size, stateOf, tally } from './cell.ts';
import { type Coordinates, coordinatesOf } from './coordinates.ts';
import {
  type CoverageQuestion,
  type ResolvedQuestion,
  remembered,
  resolveQuestion,
} from './question.ts';
import type { Stance } from './stance.ts';
import { baseline, extremes, highest, lowest } from './stance.ts';
import { type StandingActivity, standingActivities } from './standing-activity.ts';
import { crosses, datasetSums } from './sums.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/**
 * The answer of `coverage`, found as plainly as docs/method says it, in that order: the oracle of every faster way.
 * It costs one look at each activity that may touch a cell, for each cell and choice.
 * @throws SpectrumError as `coverage` does
 */
export function plainCoverage(dataset: CodedDataset, question: CoverageQuestion): Coverage {
  const asked = resolveQuestion(dataset, question);
  const activities = standingActivities(dataset.activities, asked.expectation);
  // What is looked at once is not remembered: it would fill the memory with what an activity has nothing to do with.
  const candidates = candidatesOf(activities, asked);
  const looked = remembered(asked);
  const cells = coordinatesOf(asked.by).map((at) =>
    cellAt(at, looked, candidates(at), verdictOf(at, asked, dataset.screenings)),
  );
  const filling = cells.flatMap((cell) => cell.activities);
  const used = new Set(filling);
  const counted = activities.filter(({ activity }) => used.has(activity.id));
  const axes = [...asked.by, ...asked.where.map(({ axis }) => axis)];
  return answerOf(dataset, asked, cells, {
    ...datasetSums(dataset, activities),
    distinct: counted.length,
    filled: filling.length,
    crossed: counted.filter(({ activity }) => crosses(activity, axes)).length,
  });
}

function cellAt(
  at: Coordinates,
  { by, where, count }: ResolvedQuestion,
  activities: readonly StandingActivity[],
  verdict: Verdict,
): Cell {
  const axes = [...by, ...where.map(({ axis }) => axis)];
  const cell = [...at, ...where.map(({ member }) => member)];
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
    ...namesOf(found),
  };
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
