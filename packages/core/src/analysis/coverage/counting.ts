import type { Activity } from '../../activity/activity.ts';
import type { Expectation } from '../../dataset/expectation.ts';
import type { Fact } from '../axis/axis.ts';

/** Something that is surely there and does not count: it says what kind of gap this is. */
export const nearMisses = [
  'below-threshold',
  'lapsed',
  'nobody-reached',
  'planned-only',
  'mandated-only',
  'other-actor',
] as const;
export type NearMiss = (typeof nearMisses)[number];

/** Whether an activity counts as coverage under an expectation. */
export type Counting =
  | { readonly counts: 'yes' }
  | { readonly counts: 'maybe'; readonly missing: Fact }
  | { readonly counts: 'no'; readonly near: NearMiss }
  | { readonly counts: 'never' };

const yes: Counting = { counts: 'yes' };
const never: Counting = { counts: 'never' };
const no = (near: NearMiss): Counting => ({ counts: 'no', near });
const maybe = (missing: Fact): Counting => ({ counts: 'maybe', missing });

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
  if (!isTheirs(activity, asked)) return no('other-actor');
  if (activity.status === null) return maybe('status-missing');
  if (activity.kind === 'mandate') {
    return asked.meaning === 'mandated' || mandates === 'in' ? yes : no('mandated-only');
  }
  if (activity.status === 'planned') {
    return asked.meaning === 'mandated' || asked.meaning === 'planned' ? yes : no('planned-only');
  }
  if (asked.meaning !== 'reached') return yes;
  if (activity.reach === null) return maybe('reach-missing');
  return activity.reach > 0 ? yes : no('nobody-reached');
}

function isTheirs(
  activity: Activity,
  { organisations, roles }: Pick<Expectation, 'organisations' | 'roles'>,
): boolean {
  if (organisations === null) return true;
  return activity.organisations.some(
    ({ organisation, role }) => organisations.includes(organisation) && roles.includes(role),
  );
}
