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

type Part = Pick<Activity, 'id' | 'partOf'>;

/** Follows every part to the top. Two looks at each activity, and one at each step up. */
export function umbrellasOf(activities: readonly Part[]): Umbrellas {
  const parents = new Map<number, ActivityId>();
  for (const [row, { partOf }] of activities.entries()) if (partOf) parents.set(row, partOf);
  return umbrellasAmong(activities.length, parents, (row) => (activities[row] as Part).id);
}

/** @param parents by row what it is part of */
export function umbrellasAmong(
  count: number,
  parents: ReadonlyMap<number, ActivityId>,
  idOf: (row: number) => ActivityId,
): Umbrellas {
  const named = new Set(parents.values());
  const parts: (Part & { readonly row: number })[] = [];
  for (let row = 0; row < count && named.size > 0; row += 1) {
    const [id, partOf] = [idOf(row), parents.get(row) ?? null];
    if (partOf !== null || named.has(id)) parts.push({ row, id, partOf });
  }
  const byId = new Map(parts.map((part) => [part.id, part]));
  const numbers = new Map<ActivityId, number>();
  const tops = parts.map((part) => {
    const top = umbrellaOf(part, byId);
    const number = numbers.get(top) ?? numbers.size;
    numbers.set(top, number);
    return number;
  });
  return { rows: Uint32Array.from(parts, ({ row }) => row), tops: Uint32Array.from(tops) };
}
