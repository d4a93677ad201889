import type { ActivityId } from '../activity/id.ts';
import type { RecordList } from '../dataset/record-names.ts';

/** One record of a store: the list it is in, and its id there. */
export interface RecordRef {
  readonly list: RecordList;
  readonly id: string;
}

/**
 * A coding is known by its activity and its number among the codings of that activity, from 1 in the order in which
 * they came: `village-talks#2`.
 */
export function codingRef(activity: ActivityId, number: number): RecordRef {
  return { list: 'codings', id: `${activity}#${number}` };
}

/** The activity and the number that the id of a coding names; `null` when it names none. */
export function codingNamed(
  id: string,
): { readonly activity: ActivityId; readonly number: number } | null {
  const [, activity, number] = /^(.*)#([1-9]\d{0,8})$/s.exec(id) ?? [];
  return activity === undefined
    ? null
    : { activity: activity as ActivityId, number: Number(number) };
}
