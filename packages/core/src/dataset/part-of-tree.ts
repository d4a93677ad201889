import type { Activity } from '../activity/activity.ts';
import type { ActivityId } from '../activity/id.ts';
import { diagnostic } from '../diagnostic/catalogue.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';

/** Cuts every `partOf` that leads nowhere or back to itself, and says so. Activities that are `stored` already may be named too. */
export function partOfTree(
  list: readonly Activity[],
  stored: ReadonlySet<string> = new Set(),
): {
  readonly activities: readonly Activity[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const parents = new Map(list.map(({ id, partOf }) => [id, partOf]));
  const diagnostics: Diagnostic[] = [];
  const activities = list.map((activity) => {
    const { id, partOf } = activity;
    if (partOf === null) return activity;
    const at = { record: id, path: ['partOf'] };
    const unread = [...activity.unread, { field: 'partOf', found: partOf }];
    if (!parents.has(partOf) && !stored.has(partOf)) {
      diagnostics.push(diagnostic('core/part-of-unknown', { found: partOf }, at));
      return { ...activity, partOf: null, unread };
    }
    const circle = circleFrom(id, parents);
    if (!circle) return activity;
    diagnostics.push(diagnostic('core/part-of-cycle', { activities: circle }, at));
    return { ...activity, partOf: null, unread };
  });
  return { activities, diagnostics };
}

/** The way from an activity back to itself, if there is one. */
function circleFrom(
  start: ActivityId,
  parents: ReadonlyMap<ActivityId, ActivityId | null>,
): readonly ActivityId[] | null {
  const path: ActivityId[] = [start];
  for (let next = parents.get(start); next; next = parents.get(next)) {
    if (next === start) return path;
    if (path.includes(next)) return null;
    path.push(next);
  }
  return null;
}
