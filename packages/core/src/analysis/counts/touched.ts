import type { Activity } from '../../activity/activity.ts';
import { facts } from '../../locales/answer-codes.ts';
import type { Axis } from '../axis/axis.ts';
import type { Stance } from '../coverage/stance.ts';

/** A member of an axis that an activity touches. */
export interface Touched {
  /** Its place among the members of the axis. */
  readonly member: number;
  /** A bit for each look under which it is touched. */
  readonly looks: number;
  /** A bit for each fact that is missing. */
  readonly missing: number;
  readonly ended: boolean;
}

/**
 * What an activity touches of an axis, under each of some stances: all else is absent.
 * It costs one look at each member that the axis cannot rule out.
 */
export function touchedOf(
  axis: Axis,
  stances: readonly Stance[],
): (activity: Activity) => readonly Touched[] {
  const places = new Map<string, number[]>();
  for (const [place, { id }] of axis.members.entries()) {
    places.set(id, [...(places.get(id) ?? []), place]);
  }
  const all = [...places.keys()];
  const asked = axis.isCoded ? stances : stances.slice(0, 1);
  const every = (1 << stances.length) - 1;

  return (activity) => {
    const touched: Touched[] = [];
    for (const id of axis.among(activity) ?? all) {
      const members = places.get(id);
      if (!members) continue;
      let [looks, missing, ended] = [0, 0, false];
      for (const [look, stance] of asked.entries()) {
        const touch = axis.touch(activity, id, stance);
        if (touch === 'absent') continue;
        looks |= axis.isCoded ? 1 << look : every;
        if (touch === 'ended') ended = true;
        else if (touch !== 'sure') missing = bitOf[touch.missing];
      }
      if (looks !== 0) {
        for (const member of members) touched.push({ member, looks, missing, ended });
      }
    }
    return touched;
  };
}

/** What becomes of an activity in one cell that it touches on every axis. */
export type Visit = (cell: number, looks: number, missing: number, ended: boolean) => void;

/**
 * Follows what an activity touches, one axis after the other, to each cell: the looks under which it is touched there
 * on every axis, and all that is missing. Cells are numbered with the last axis running fastest.
 * @param sizes how many members each axis has
 */
export function follow(
  touched: readonly (readonly Touched[])[],
  sizes: readonly number[],
  visit: Visit,
  axis = 0,
  at = 0,
  looks = -1,
  missing = 0,
  ended = false,
): void {
  const size = sizes[axis];
  if (size === undefined) {
    visit(at, looks, missing, ended);
    return;
  }
  for (const one of touched[axis] as readonly Touched[]) {
    const both = looks & one.looks;
    if (both === 0) continue;
    const next = at * size + one.member;
    const open = missing | one.missing;
    follow(touched, sizes, visit, axis + 1, next, both, open, ended || one.ended);
  }
}

/** Whether the question's own look is among some. */
export function isBase(looks: number): boolean {
  return (looks & 1) !== 0;
}

/** A bit for each fact, in the order of their codes. */
export const bitOf = Object.fromEntries(facts.map((fact, index) => [fact, 1 << index])) as Readonly<
  Record<(typeof facts)[number], number>
>;
