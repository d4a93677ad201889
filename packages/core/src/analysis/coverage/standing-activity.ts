import type { Activity } from '../../activity/activity.ts';
import type { ActivityId } from '../../activity/id.ts';
import type { Expectation } from '../../dataset/expectation.ts';
import { type Counting, counting } from './counting.ts';
import type { Stance } from './stance.ts';

/** An activity with what the question makes of it, worked out once. */
export interface StandingActivity {
  readonly activity: Activity;
  readonly counting: Readonly<Record<Stance['mandates'], Counting>>;
  /** How many activities it stands for, one by one. */
  readonly weight: number;
  /** The topmost records that these are part of; itself for one that has parts. */
  readonly umbrellas: readonly ActivityId[];
  /** How many more of these there are that are part of nothing and have no parts. */
  readonly alone: number;
}

/** What activities stand for that were chosen out of many which a question cannot tell apart. */
export type Weights = ReadonlyMap<
  ActivityId,
  Pick<StandingActivity, 'weight' | 'umbrellas' | 'alone'>
>;

export function standingActivities(
  activities: readonly Activity[],
  asked: Pick<Expectation, 'meaning' | 'organisations' | 'roles'>,
  weights?: Weights,
): readonly StandingActivity[] {
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  const parents = new Set([
    ...activities.flatMap(({ partOf }) => partOf ?? []),
    ...[...(weights?.values() ?? [])].flatMap(({ umbrellas }) => umbrellas),
  ]);
  const ownWeight = (one: Activity) => {
    const isAlone = one.partOf === null && !parents.has(one.id);
    return isAlone
      ? { weight: 1, umbrellas: [], alone: 1 }
      : { weight: 1, umbrellas: [umbrellaOf(one, byId)], alone: 0 };
  };
  return activities.map((activity) => ({
    activity,
    counting: { out: counting(activity, asked, 'out'), in: counting(activity, asked, 'in') },
    ...(weights?.get(activity.id) ?? ownWeight(activity)),
  }));
}

/** Follows `partOf` to the top. A record that is part of itself stays where it was found. */
export function umbrellaOf(
  activity: Pick<Activity, 'id' | 'partOf'>,
  byId: { get(id: ActivityId): Pick<Activity, 'partOf'> | undefined },
): ActivityId {
  const seen = new Set<ActivityId>();
  let top = activity.id;
  for (let next = activity.partOf; next && !seen.has(next); next = byId.get(next)?.partOf ?? null) {
    seen.add(next);
    top = next;
  }
  return top;
}
