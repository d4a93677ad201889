import { type Activity, hasUnread } from '../../activity/activity.ts';
import type { Expectation } from '../../dataset/expectation.ts';
import type { Fact, Meaning, NearMiss } from '../../locales/answer-codes.ts';
import { inRoles } from '../axis/stated-axis.ts';

/** Whether an activity counts as coverage under an expectation. */
export type Counting =
  | { readonly counts: 'yes' }
  | { readonly counts: 'maybe'; readonly missing: readonly Fact[] }
  | { readonly counts: 'no'; readonly near: NearMiss }
  | { readonly counts: 'never' };

const yes: Counting = { counts: 'yes' };
const never: Counting = { counts: 'never' };
const no = (near: NearMiss): Counting => ({ counts: 'no', near });
const maybe = (...missing: readonly Fact[]): Counting => ({ counts: 'maybe', missing });

const neverCounted: ReadonlySet<string> = new Set(['resource', 'claim', 'context', 'umbrella']);

/**
 * Does it count? (docs/method, section 3.) With `mandates` in, what a body is charged with
 * counts like what it did; a question about what is mandated always counts it.
 */
export function counting(
  activity: Activity,
  asked: Pick<Expectation, 'meaning' | 'organisations' | 'roles'>,
  mandates: 'out' | 'in',
): Counting {
  if (activity.status === 'cancelled' || neverCounted.has(activity.kind)) return never;
  const reported = countingOfRecord(activity, asked.meaning, mandates);
  if (isTheirs(activity, asked)) return reported;
  if (!hasUnread(activity, 'organisations')) return no('other-actor');
  // It may be theirs: that is one more open fact of whatever may count.
  if (reported.counts === 'yes') return maybe('organisation-missing');
  if (reported.counts === 'maybe') return maybe('organisation-missing', ...reported.missing);
  return reported;
}

/** The table: what the kind, the status and the reach of a record make of it. */
function countingOfRecord(activity: Activity, meaning: Meaning, mandates: 'out' | 'in'): Counting {
  if (activity.status === null) return maybe('status-missing');
  if (activity.kind === 'mandate') {
    return meaning === 'mandated' || mandates === 'in' ? yes : no('mandated-only');
  }
  if (activity.status === 'planned') {
    return meaning === 'mandated' || meaning === 'planned' ? yes : no('planned-only');
  }
  if (meaning !== 'reached') return yes;
  if (activity.reach === null) return maybe('reach-missing');
  return activity.reach > 0 ? yes : no('nobody-reached');
}

function isTheirs(
  activity: Activity,
  { organisations, roles }: Pick<Expectation, 'organisations' | 'roles'>,
): boolean {
  if (organisations === null) return true;
  const own = inRoles(activity, roles);
  return organisations.some((one) => own.has(one));
}
