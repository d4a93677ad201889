import type { Activity, CodedDataset, Where } from '@prevention-spectrum/core';
import { matching } from '@prevention-spectrum/core';

/** Which activities a list has. */
export interface ListAsked {
  readonly where: Where;
  /** Those that surely fit, or those that only may. */
  readonly certainty: 'sure' | 'possible';
  readonly kinds: readonly Activity['kind'][] | null;
  readonly statuses: readonly Activity['status'][] | null;
}

/** How many lists are kept: their pages are asked for one after the other. */
const most = 8;

/**
 * Lists of the activities of one dataset, in its order. It costs a look at each activity the first time.
 * @throws SpectrumError as `matching` does
 */
export function activityLists(dataset: CodedDataset): (asked: ListAsked) => readonly Activity[] {
  const kept = new Map<string, readonly Activity[]>();
  return (asked) => {
    const key = JSON.stringify(asked);
    const list = kept.get(key) ?? listOf(dataset, asked);
    kept.delete(key);
    kept.set(key, list);
    for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest);
    return list;
  };
}

function listOf(
  dataset: CodedDataset,
  { where, certainty, kinds, statuses }: ListAsked,
): readonly Activity[] {
  const { sure, possible } = matching(dataset, where);
  const fitting = new Set(certainty === 'sure' ? sure : possible.map(({ activity }) => activity));
  return dataset.activities.filter(
    ({ id, kind, status }) =>
      fitting.has(id) &&
      (kinds === null || kinds.includes(kind)) &&
      (statuses === null || (status !== null && statuses.includes(status))),
  );
}
