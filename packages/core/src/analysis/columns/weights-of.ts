import type { Together } from '../counts/together.ts';
import { type Classes, classOf } from './classes.ts';
import { type Groups, groupsOf } from './groups.ts';
import { placeOf } from './rows.ts';
import type { Umbrellas } from './umbrellas.ts';

/** What each class stands for. */
export interface Weights {
  /** By class how many of its rows are part of something. */
  readonly parts: Uint32Array;
  readonly together: Together;
}

const known = new WeakMap<Umbrellas, Groups>();

/** What each class stands for. It costs a look at each part, and at each row that is left where these are fewer. */
export function weightsOf(classes: Classes, umbrellas: Umbrellas): Weights {
  const grouped = known.get(umbrellas) ?? groupsOf(umbrellas.tops, countOf(umbrellas.tops));
  known.set(umbrellas, grouped);
  const of = classesOf(classes, umbrellas.rows);
  const parts = new Uint32Array(classes.firsts.length);
  for (const one of of) if (one >= 0) (parts[one] as number) += 1;
  const placed = Int32Array.from(grouped.members, (part) => of[part] as number);
  return { parts, together: { starts: grouped.starts, placed } };
}

/** By part its class; -1 for one that is left out. */
function classesOf(classes: Classes, parts: Uint32Array): Int32Array {
  if (classes.base !== null || classes.rows.length >= parts.length) {
    return Int32Array.from(parts, (row) => classOf(classes, row));
  }
  const of = new Int32Array(parts.length).fill(-1);
  for (let at = 0; at < classes.rows.length; at += 1) {
    const part = placeOf(classes.rows[at] as number, parts);
    if (part >= 0) of[part] = classes.of[at] as number;
  }
  return of;
}

function countOf(tops: Uint32Array): number {
  return tops.reduce((most, top) => Math.max(most, top + 1), 0);
}
