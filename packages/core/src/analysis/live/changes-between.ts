import type { Activity } from '../../activity/activity.ts';
import type { ActivityId } from '../../activity/id.ts';
import type { Coding } from '../../coding/coding.ts';
import type { CodedDataset } from '../../dataset/dataset.ts';
import type { ActivityChange } from './live-coverage.ts';

type Records = Pick<CodedDataset, 'activities' | 'codings'>;

/**
 * What became of activities between two states of a dataset. A record that is the same object is taken to be as it was,
 * and one that is another object to have changed: it costs a look at where the lists differ.
 */
export function changesBetween(before: Records, after: Records): readonly ActivityChange[] {
  const activities = differing(before.activities, after.activities);
  const codings = differing(before.codings, after.codings);
  const changed = new Set([
    ...activities.flatMap((one) => one.id),
    ...codings.map(({ activity }) => activity),
  ]);
  if (changed.size === 0) return [];
  const there = new Map<ActivityId, Activity>();
  for (const one of after.activities) if (changed.has(one.id)) there.set(one.id, one);
  const coded = new Map<ActivityId, Coding[]>();
  for (const coding of after.codings) {
    if (!changed.has(coding.activity)) continue;
    const list = coded.get(coding.activity);
    if (list) list.push(coding);
    else coded.set(coding.activity, [coding]);
  }
  return [...changed].map((id) => ({
    id,
    activity: there.get(id) ?? null,
    codings: coded.get(id) ?? [],
  }));
}

/** The items that only one of two lists has. Most lists begin and end alike. */
function differing<Item>(before: readonly Item[], after: readonly Item[]): readonly Item[] {
  let first = 0;
  while (first < before.length && first < after.length && before[first] === after[first]) {
    first += 1;
  }
  let [beforeEnd, afterEnd] = [before.length, after.length];
  while (beforeEnd > first && afterEnd > first && before[beforeEnd - 1] === after[afterEnd - 1]) {
    beforeEnd -= 1;
    afterEnd -= 1;
  }
  const [were, are] = [before.slice(first, beforeEnd), after.slice(first, afterEnd)];
  const [old, now] = [new Set(were), new Set(are)];
  return [...were.filter((one) => !now.has(one)), ...are.filter((one) => !old.has(one))];
}
