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
        codings: codings.reduce(withCoding, current.codings),
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

function withCoding(codings: readonly Coding[], added: Coding): readonly Coding[] {
  const text = JSON.stringify(added);
  if (codings.some((one) => one.activity === added.activity && JSON.stringify(one) === text)) {
    return codings;
  }
  if (added.status !== 'accepted') return [...codings, added];
  return [
    ...codings.map((coding) =>
      coding.activity === added.activity &&
      coding.framework === added.framework &&
      coding.status === 'accepted'
        ? { ...coding, status: 'rejected' as const }
        : coding,
    ),
    added,
  ];
}
