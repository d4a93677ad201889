import type { Activity } from '../activity/activity.ts';
import type { ActivityId } from '../activity/id.ts';
import type { Coding } from '../coding/coding.ts';
import type { CodedDataset } from '../dataset/dataset.ts';
import type { Store } from './store.ts';

/** A store in memory, begun with a dataset. What it hands out is never changed afterwards. */
export function memoryStore(begin: CodedDataset): Store {
  const activities = new Map(begin.activities.map((activity) => [activity.id, activity]));
  let codings: readonly Coding[] = begin.codings;
  let current: CodedDataset | null = begin;

  return {
    async dataset() {
      current ??= { ...begin, activities: [...activities.values()], codings };
      return current;
    },
    async activity(id) {
      return activities.get(id) ?? null;
    },
    async putActivities(added: readonly Activity[]) {
      for (const activity of added) activities.set(activity.id, activity);
      current = null;
    },
    async putCodings(added: readonly Coding[]) {
      codings = added.reduce<readonly Coding[]>(
        (kept, coding) => [...superseded(kept, coding), coding],
        codings,
      );
      current = null;
    },
    async codings(activity: ActivityId) {
      return codings.filter((coding) => coding.activity === activity);
    },
  };
}

function superseded(codings: readonly Coding[], by: Coding): readonly Coding[] {
  if (by.status !== 'accepted') return codings;
  return codings.map((coding) =>
    coding.activity === by.activity &&
    coding.framework === by.framework &&
    coding.status === 'accepted'
      ? { ...coding, status: 'rejected' as const }
      : coding,
  );
}
