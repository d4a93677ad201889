import { type Activity, hasUnread } from '../../activity/activity.ts';
import type { CodedDataset } from '../../dataset/dataset.ts';
import type { Axis } from '../axis/axis.ts';
import { kindOf } from '../axis/region.ts';
import type { Sums } from './caveats.ts';
import { size } from './cell.ts';
import type { StandingActivity } from './standing-activity.ts';

/** What the caveats of an answer say of all activities, whether or not they are in a cell. */
export function datasetSums(
  { codings }: Pick<CodedDataset, 'codings'>,
  activities: readonly StandingActivity[],
): Pick<Sums, 'nobodys' | 'framing'> {
  const counting = activities.filter((one) => one.counting.out.counts !== 'never');
  const many = (holds: (activity: Activity) => boolean) =>
    size(
      counting.filter(({ activity }) => holds(activity)),
      'each',
    );
  return {
    nobodys: many((one) => one.organisations.length === 0 && !hasUnread(one, 'organisations')),
    framing(framework) {
      const accepted = new Map(
        codings
          .filter((coding) => coding.framework === framework && coding.status === 'accepted')
          .map((coding) => [coding.activity, coding]),
      );
      return {
        of: size(counting, 'each'),
        uncoded: many(({ id }) => !accepted.has(id)),
        contested: many(({ id }) => (accepted.get(id)?.alternatives.length ?? 0) > 0),
      };
    },
  };
}

/** Two values on each of two kinds of axis are taken to serve every combination, which the source may not have meant. */
export function crosses(activity: Activity, axes: readonly Axis[]): boolean {
  const several = axes.filter((axis) => axis.stated(activity) > 1);
  return new Set(several.map(({ id }) => kindOf(id))).size > 1;
}
