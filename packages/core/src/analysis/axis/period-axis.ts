import type { Activity } from '../../activity/activity.ts';
import type { Days, PartialDate, PeriodUnit } from '../../activity/period.ts';
import { daysOf, daysOfMember, inside, overlap } from '../../activity/period.ts';
import type { Bilingual } from '../../activity/text.ts';
import type { Axis, Touch } from './axis.ts';

const unitLabels: Readonly<Record<PeriodUnit, Bilingual>> = {
  year: { en: 'Year', id: 'Tahun' },
  quarter: { en: 'Quarter', id: 'Triwulan' },
  month: { en: 'Month', id: 'Bulan' },
};

const always: Days = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };

type DaysRead = (text: PartialDate) => Days | null;

/** Reads each date once: there are few, and each is held against every unit. */
function readOnce(read: DaysRead): DaysRead {
  const known = new Map<PartialDate, Days | null>();
  return (text) => {
    const days = known.get(text);
    if (days !== undefined) return days;
    const made = read(text);
    known.set(text, made);
    return made;
  };
}

/** Units of time: `2018`, `2018-Q2`, `2018-04`. A member may be any run of days that `daysOfMember` reads. */
export function periodAxis(unit: PeriodUnit, members: readonly string[]): Axis {
  const asked = readOnce(daysOfMember);
  const stated = readOnce(daysOf);
  return {
    id: `period:${unit}`,
    label: unitLabels[unit],
    members: members.map((id) => ({ id, label: { und: id } })),
    isCoded: false,
    among: () => null,
    touch(activity, member) {
      const days = asked(member);
      return days ? touchPeriod(activity, days, stated) : 'absent';
    },
    stated: (activity) => (activity.period ? 1 : 0),
  };
}

/** The unit that a date lies in, or `null` when the date is coarser than the unit. */
export function unitOf(date: PartialDate, unit: PeriodUnit): string | null {
  if (unit === 'year') return date.slice(0, 4);
  if (date.length < 7) return null;
  if (unit === 'month') return date.slice(0, 7);
  return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}

/**
 * An activity in a unit of time. The stated dates are runs of days (a year is 365 or 366 of them).
 * Sure: the run of a stated date lies wholly in the unit, or the unit touches the time between them.
 * A date coarser than the unit is sure nowhere inside its run. Possible: the unit lies between the earliest start
 * and the latest end; a missing end leaves everything after the last confirmation open, and a missing start
 * everything before it.
 */
function touchPeriod({ period }: Activity, asked: Days, stated: DaysRead): Touch {
  const start = period?.start ? stated(period.start) : null;
  const end = period?.end ? stated(period.end) : null;
  const seen = period?.confirmed ? stated(period.confirmed) : null;
  if (!start && !end) return seen ? touchSeen(seen, asked) : { missing: 'period-missing' };

  const last = end ?? (start && seen && seen.last >= start.first ? seen : null);
  if (start && inside(start, asked)) return 'sure';
  if (last && inside(last, asked)) return 'sure';
  if (start && last && overlap({ first: start.last + 1, last: last.first - 1 }, asked)) {
    return 'sure';
  }

  const earliest = start?.first ?? always.first;
  const latest = end?.last ?? always.last;
  if (end && latest < asked.first) return 'ended';
  if (!overlap({ first: earliest, last: latest }, asked)) return 'absent';
  if (start && overlap(start, asked)) return { missing: 'period-coarse' };
  if (end && overlap(end, asked)) return { missing: 'period-coarse' };
  return { missing: start ? 'end-unknown' : 'start-unknown' };
}

/** Somebody saw it running, and nobody said when it began or ended. */
function touchSeen(seen: Days, asked: Days): Touch {
  if (inside(seen, asked)) return 'sure';
  if (overlap(seen, asked)) return { missing: 'period-coarse' };
  return { missing: asked.last < seen.first ? 'start-unknown' : 'end-unknown' };
}
