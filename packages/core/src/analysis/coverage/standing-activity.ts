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
  /** The topmost records that these are part of; itself when it is part of nothing. */
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
  return activities.map((activity) => {
    const weight = weights?.get(activity.id);
    return {
      activity,
      counting: { out: counting(activity, asked, 'out'), in: counting(activity, asked, 'in') },
      weight: weight?.weight ?? 1,
      umbrellas: weight?.umbrellas ?? [umbrellaOf(activity, byId)],
      alone: weight?.alone ?? 0,
    };
  });
}

/** Follows `partOf` to the top. A record that is part of itself stays where it was found. */
export function umbrellaOf(
  activity: Pick<Activity, 'id' | 'partOf'>,
  byId: ReadonlyMap<ActivityId, Pick<Activity, 'partOf'>>,
): ActivityId {
  const seen = new Set<ActivityId>();
  let top = activity.id;
  for (let next = activity.partOf; next && !seen.has(next); next = byId.get(next)?.partOf ?? null) {
    seen.add(next);
    top = next;
  }
  return top;
}
