import { daysOf } from '../activity/period.ts';
import { misuse } from '../diagnostic/spectrum-error.ts';
import type { Moment, Revision } from './revision.ts';

/**
 * The number of the revision that stood at a moment; 0 before the first.
 * @throws SpectrumError `core/moment-unknown` for a revision that is not there yet, or for what is no time
 */
export function revisionAt(
  moment: Moment,
  revisions: readonly Pick<Revision, 'number' | 'at'>[],
): number {
  if ('revision' in moment) {
    const { revision } = moment;
    const there = Number.isInteger(revision) && revision >= 0 && revision <= revisions.length;
    return there ? revision : misuse('core/moment-unknown', { found: String(revision) });
  }
  const until = endOf(moment.time);
  return revisions.findLast(({ at }) => Date.parse(at) <= until)?.number ?? 0;
}

/**
 * A time in milliseconds since 1970; the last of its day for a date.
 * @throws SpectrumError `core/moment-unknown`
 */
export function endOf(time: string): number {
  const [, day, hours] =
    /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/.exec(time) ??
    [];
  const there = day !== undefined && daysOf(day) !== null;
  const read = there ? Date.parse(`${day}${hours ?? 'T23:59:59.999Z'}`) : Number.NaN;
  return Number.isNaN(read) ? misuse('core/moment-unknown', { found: time }) : read;
}
