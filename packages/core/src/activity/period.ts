/**
 * A date as precise as its source: `2015`, `2018-04` or `2003-02-13`.
 * Nothing is padded: a year stays a year.
 */
export type PartialDate = string;

/**
 * When an activity ran. Either end may be missing: an activity that begun and has no end is sure
 * only until it was last confirmed.
 */
export interface Period {
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  /** The last date at which somebody saw it still running. */
  readonly confirmed: PartialDate | null;
}

/** A run of whole days, both ends included, counted from 1970-01-01. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The days that a partial date may mean, or `null` when no such date exists (`2018-02-31`, `31/02`). */
export function daysOf(date: PartialDate): Days | null {
  const parts = shape.exec(date);
  if (!parts) return null;
  const [, year, month, day] = parts;
  if (day !== undefined) return exactDay(Number(year), Number(month), Number(day));
  if (month !== undefined) return wholeMonth(Number(year), Number(month));
  return { first: dayNumber(Number(year), 1, 1), last: dayNumber(Number(year) + 1, 1, 1) - 1 };
}

function wholeMonth(year: number, month: number): Days | null {
  if (month < 1 || month > 12) return null;
  return { first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 1) - 1 };
}

function exactDay(year: number, month: number, day: number): Days | null {
  const within = wholeMonth(year, month);
  if (!within || day < 1 || day > within.last - within.first + 1) return null;
  return { first: within.first + day - 1, last: within.first + day - 1 };
}

function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / 86_400_000);
}

/** Whether every day of `inner` lies in `outer`. */
export function inside(inner: Days, outer: Days): boolean {
  return inner.first >= outer.first && inner.last <= outer.last;
}

/** Whether two runs of days share a day. An empty run (`last` before `first`) shares none. */
export function overlap(one: Days, other: Days): boolean {
  return Math.max(one.first, other.first) <= Math.min(one.last, other.last);
}

/** The units in which time can be asked about. */
export const periodUnits = ['year', 'quarter', 'month'] as const;
export type PeriodUnit = (typeof periodUnits)[number];

/** The days of `2018`, `2018-Q2`, `2018-04`, `2018-04-13` or a range of two dates `2015/2018-06`; `null` if unreadable. */
export function daysOfMember(member: string): Days | null {
  const [from, to, ...more] = member.split('/');
  if (more.length > 0) return null;
  if (from !== undefined && to !== undefined) {
    const start = daysOfMember(from);
    const end = daysOfMember(to);
    return start && end && start.first <= end.last ? { first: start.first, last: end.last } : null;
  }
  const quarter = /^(\d{4})-Q([1-4])$/.exec(member);
  if (!quarter) return daysOf(member);
  const firstMonth = (Number(quarter[2]) - 1) * 3 + 1;
  const month = (number: number) => daysOf(`${quarter[1]}-${String(number).padStart(2, '0')}`);
  const [start, end] = [month(firstMonth), month(firstMonth + 2)];
  return start && end ? { first: start.first, last: end.last } : null;
}
