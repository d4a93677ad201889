import type { Activity } from '../../activity/activity.ts';
import type { ActivityId } from '../../activity/id.ts';
import type { Expectation } from '../../dataset/expectation.ts';
import { type Counting, counting } from './counting.ts';
import type { Stance } from './stance.ts';

/** An activity with what the question makes of it, worked out once. */
export interface StandingActivity {
  readonly activity: Activity;
  readonly counting: Readonly<Record<Stance['mandates'], Counting>>;
  /** The topmost record that it is part of; itself when it is part of nothing. */
  readonly umbrella: ActivityId;
}

export function standingActivities(
  activities: readonly Activity[],
  asked: Pick<Expectation, 'meaning' | 'organisations' | 'roles'>,
): readonly StandingActivity[] {
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  return activities.map((activity) => ({
    activity,
    counting: { out: counting(activity, asked, 'out'), in: counting(activity, asked, 'in') },
    umbrella: umbrellaOf(activity, byId),
  }));
}

/** Follows `partOf` to the top. A record that is part of itself stays where it was found. */
function umbrellaOf(activity: Activity, byId: ReadonlyMap<ActivityId, Activity>): ActivityId {
  const seen = new Set<ActivityId>();
  let top = activity.id;
  for (let next = activity.partOf; next && !seen.has(next); next = byId.get(next)?.partOf ?? null) {
    seen.add(next);
    top = next;
  }
  return top;
}
