import type { ActivityId } from '../../activity/id.ts';
import {
  type Fact,
  type NearMiss,
  nearMisses,
  type Reason,
  type State,
} from '../../locales/answer-codes.ts';
import type { Axis } from '../axis/axis.ts';
import type { Cell } from './answer.ts';
import type { Coordinates } from './coordinates.ts';
import type { Stance } from './stance.ts';
import type { StandingActivity } from './standing-activity.ts';
import type { Verdict } from './verdict.ts';

/** An activity that may be in a cell, and the facts that would tell. */
export interface Possible {
  readonly activity: ActivityId;
  readonly missing: readonly Fact[];
}

/** Who is in a cell when the open choices are settled one way. */
export interface Tally {
  readonly sure: readonly StandingActivity[];
  readonly possible: readonly {
    readonly of: StandingActivity;
    readonly missing: readonly Fact[];
  }[];
  readonly near: ReadonlyMap<NearMiss, readonly ActivityId[]>;
}

/**
 * Sorts the activities of a cell (docs/method, section 2): sure on every axis and counting; possible on every axis;
 * or surely there and not counting, which is a near miss.
 */
export function tally(
  activities: readonly StandingActivity[],
  axes: readonly Axis[],
  cell: Coordinates,
  stance: Stance,
): Tally {
  const sure: StandingActivity[] = [];
  const possible: { of: StandingActivity; missing: readonly Fact[] }[] = [];
  const near = new Map<NearMiss, ActivityId[]>();
  const miss = (kind: NearMiss, activity: ActivityId) => {
    const found = near.get(kind);
    if (found) found.push(activity);
    else near.set(kind, [activity]);
  };

  for (const one of activities) {
    const counting = one.counting[stance.mandates];
    if (counting.counts === 'never') continue;

    const place = standing(one, axes, cell, stance);
    if (place === 'absent') continue;
    if (place.ended) {
      if (place.missing.length === 0 && counting.counts === 'yes') miss('lapsed', one.activity.id);
      continue;
    }
    if (counting.counts === 'no') {
      if (place.missing.length === 0) miss(counting.near, one.activity.id);
      continue;
    }
    const open = counting.counts === 'maybe' ? counting.missing : [];
    const missing = [...place.missing, ...open.filter((fact) => !place.missing.includes(fact))];
    if (missing.length === 0) sure.push(one);
    else possible.push({ of: one, missing });
  }
  const inOrder = nearMisses.flatMap((kind) => {
    const found = near.get(kind);
    return found ? [[kind, found] as const] : [];
  });
  return { sure, possible, near: new Map(inOrder) };
}

function standing(
  one: StandingActivity,
  axes: readonly Axis[],
  cell: Coordinates,
  stance: Stance,
): 'absent' | { readonly ended: boolean; readonly missing: Fact[] } {
  const missing = new Map<string, Fact>();
  let ended = false;
  for (const [index, axis] of axes.entries()) {
    const touch = axis.touch(one.activity, cell[index] as string, stance);
    if (touch === 'absent') return 'absent';
    if (touch === 'ended') ended = true;
    else if (touch !== 'sure') missing.set(questionOf(touch.missing, axis), touch.missing);
  }
  return { ended, missing: [...missing.values()] };
}

/** One question about a fact, however many axes wait for it; but each framework has to be coded for itself. */
function questionOf(fact: Fact, axis: Axis): string {
  return fact === 'uncoded' ? `${fact} ${axis.id}` : fact;
}

/** Who is in a cell, by name. */
export type CellLists = Pick<Cell, 'activities' | 'possibleActivities' | 'nearMisses'>;

export function namesOf({ sure, possible, near }: Tally): CellLists {
  return {
    activities: sure.map(({ activity }) => activity.id),
    possibleActivities: possible.map(({ of, missing }) => ({ activity: of.activity.id, missing })),
    nearMisses: [...near].map(([kind, activities]) => ({ kind, activities })),
  };
}

/** How many activities, one by one or each umbrella once. */
export function size(activities: readonly StandingActivity[], units: Stance['units']): number {
  if (units === 'each') return activities.reduce((sum, { weight }) => sum + weight, 0);
  const umbrellas = new Set(activities.flatMap((one) => one.umbrellas));
  return activities.reduce((sum, { alone }) => sum + alone, umbrellas.size);
}

/** Whether there are so many. A few activities mostly tell, and the others are not looked at. */
function reaches(
  atLeast: number,
  activities: readonly StandingActivity[],
  units: Stance['units'],
): boolean {
  const few = activities.slice(0, atLeast);
  return size(few, units) >= atLeast || size(activities, units) >= atLeast;
}

/** Everybody who is in a cell, surely or possibly. */
export function inAll({
  sure,
  possible,
}: Pick<Tally, 'sure' | 'possible'>): readonly StandingActivity[] {
  return [...sure, ...possible.map(({ of }) => of)];
}

/** The state of a cell, in the order of docs/method, section 4. */
export function stateOf(
  { sure, possible }: Tally,
  { applicable, screened, atLeast }: Verdict,
  units: Stance['units'],
): State {
  if (!applicable) return 'not-applicable';
  if (reaches(atLeast, sure, units)) return 'covered';
  if (reaches(atLeast, inAll({ sure, possible }), units)) return 'unknown';
  return screened ? 'gap' : 'unknown';
}

/** The reasons of a state, in a fixed order: they never depend on the order of the activities. */
export function reasonsOf(
  { sure, possible, near }: Tally,
  state: State,
  { atLeast }: Verdict,
  units: Stance['units'],
): readonly Reason[] {
  if (state === 'covered' || state === 'not-applicable') return [];
  if (state === 'unknown') {
    const enough = reaches(atLeast, inAll({ sure, possible }), units);
    if (!enough) return ['not-screened'];
    return [...new Set(possible.flatMap(({ missing }) => missing))].sort();
  }
  const found = nearMisses.filter(
    (kind) => near.has(kind) || (kind === 'below-threshold' && sure.length > 0),
  );
  return found.length > 0 ? found : ['nothing-reported'];
}
