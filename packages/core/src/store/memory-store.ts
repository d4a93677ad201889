import type { ActivityId } from '../activity/id.ts';
import type { Coding } from '../coding/coding.ts';
import type { CodedDataset } from '../dataset/dataset.ts';
import type { Additions, Store } from './store.ts';

/** A store in memory, begun with a dataset. */
export function memoryStore(begin: CodedDataset): Store {
  let current = begin;
  return {
    async dataset() {
      return current;
    },
    async activity(id) {
      return current.activities.find((activity) => activity.id === id) ?? null;
    },
    async put({ codings = [], ...lists }: Additions) {
      const replaced = Object.entries(lists).map(([list, records]) => [
        list,
        byId<{ readonly id: string }>(current[list as keyof typeof lists], records),
      ]);
      current = {
        ...current,
        ...Object.fromEntries(replaced),
        codings: withCodings(current.codings, codings),
      };
    },
    async codings(activity: ActivityId) {
      return current.codings.filter((coding) => coding.activity === activity);
    },
  };
}

function byId<Item extends { readonly id: string }>(
  there: readonly Item[],
  added: readonly Item[],
): readonly Item[] {
  return [...new Map([...there, ...added].map((one) => [one.id, one])).values()];
}

/** The codings with others added: only those of the same activity are looked at. */
function withCodings(there: readonly Coding[], added: readonly Coding[]): readonly Coding[] {
  const codings = [...there];
  const placesOf = new Map<ActivityId, number[]>();
  const stand = (activity: ActivityId, index: number) => {
    const places = placesOf.get(activity);
    if (places) places.push(index);
    else placesOf.set(activity, [index]);
  };
  for (const [index, { activity }] of there.entries()) stand(activity, index);
  for (const one of added) {
    const text = JSON.stringify(one);
    const places = placesOf.get(one.activity) ?? [];
    if (places.some((index) => JSON.stringify(codings[index]) === text)) continue;
    for (const index of one.status === 'accepted' ? places : []) {
      const other = codings[index] as Coding;
      if (other.framework === one.framework && other.status === 'accepted') {
        codings[index] = { ...other, status: 'rejected' };
      }
    }
    codings.push(one);
    stand(one.activity, codings.length - 1);
  }
  return codings;
}
