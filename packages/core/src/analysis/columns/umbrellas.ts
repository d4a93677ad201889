import type { Activity } from '../../activity/activity.ts';
import type { ActivityId } from '../../activity/id.ts';
import { umbrellaOf } from '../coverage/standing-activity.ts';

/** The records that are part of something or have parts, and what each of them belongs to in the end. */
export interface Umbrellas {
  /** Their rows, in order; every other record stands alone. */
  readonly rows: Uint32Array;
  /** For each of these rows, the number of its topmost record. */
  readonly tops: Uint32Array;
}

/** Follows every part to the top. One look at each activity, and one at each step up. */
export function umbrellasOf(activities: readonly Activity[]): Umbrellas {
  const parents = new Set(activities.flatMap(({ partOf }) => partOf ?? []));
  const rows = activities.flatMap(({ id, partOf }, row) =>
    partOf !== null || parents.has(id) ? [row] : [],
  );
  const parts = rows.map((row) => activities[row] as Activity);
  const byId = new Map(parts.map((one) => [one.id, one]));
  const numbers = new Map<ActivityId, number>();
  const tops = parts.map((part) => {
    const top = umbrellaOf(part, byId);
    const number = numbers.get(top) ?? numbers.size;
    numbers.set(top, number);
    return number;
  });
  return { rows: Uint32Array.from(rows), tops: Uint32Array.from(tops) };
}
