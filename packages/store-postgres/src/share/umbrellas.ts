import type { Activity, ActivityId } from '@prevention-spectrum/core';

/**
 * What an activity is part of, as far as it is shown: the nearest record above it that is shown as well, or else a name
 * that says nothing of the topmost one. So parts of a programme that stays hidden still count as parts of one programme.
 */
export function umbrellas(
  all: readonly Activity[],
  shown: ReadonlySet<ActivityId>,
): (activity: ActivityId) => ActivityId | null {
  const parents = new Map(all.map(({ id, partOf }) => [id, partOf]));
  const unnamed = new Map<ActivityId, ActivityId>();
  let number = 0;

  return (activity) => {
    const above = way(activity, parents);
    const nearest = above.find((one) => shown.has(one));
    const top = above.at(-1);
    if (nearest !== undefined || top === undefined) return nearest ?? null;
    const name = unnamed.get(top) ?? nextName();
    unnamed.set(top, name);
    return name;
  };

  /** A record that is shown may be called so itself. */
  function nextName(): ActivityId {
    do number += 1;
    while (shown.has(`unnamed-${number}` as ActivityId));
    return `unnamed-${number}` as ActivityId;
  }
}

/** Every record above an activity, the nearest first; a circle ends where it closes. */
function way(
  activity: ActivityId,
  parents: ReadonlyMap<ActivityId, ActivityId | null>,
): readonly ActivityId[] {
  const seen = new Set([activity]);
  for (let next = parents.get(activity); next && !seen.has(next); next = parents.get(next)) {
    seen.add(next);
  }
  return [...seen].slice(1);
}
