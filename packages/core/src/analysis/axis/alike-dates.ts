import { type Days, daysOf, type PartialDate } from '../../activity/period.ts';

/**
 * A text for each date that is the same for dates which no member can tell apart; `null` for what is no date.
 *
 * The first and last days of the members cut time into spans. A date that lies wholly in one span stands to each
 * member as every other date of that span does, and how two dates of one span stand to each other changes nothing.
 * A date that a cut goes through (a year, asked about by month) is like no other, and its own ends are cuts too, so
 * that no other date can stand to it in two ways.
 */
export function alikeDates(
  members: readonly Days[],
  dates: readonly PartialDate[],
): (date: PartialDate) => string | null {
  const asked = cutsOf(members);
  const cut = dates.flatMap((date) => {
    const days = daysOf(date);
    return days && spanOf(days, asked) === null ? [days] : [];
  });
  const cuts = [...new Set([...asked, ...cutsOf(cut)])].sort((one, other) => one - other);
  return (date) => {
    const days = daysOf(date);
    if (!days) return null;
    const span = spanOf(days, cuts);
    return span === null ? date : `span ${span}`;
  };
}

/** The days on which a span begins. */
function cutsOf(runs: readonly Days[]): readonly number[] {
  const days = new Set(runs.flatMap(({ first, last }) => [first, last + 1]));
  return [...days].sort((one, other) => one - other);
}

/** The span that holds a run of days, by how many cuts come before it; `null` when a cut goes through the run. */
function spanOf({ first, last }: Days, cuts: readonly number[]): number | null {
  const span = cutsUpTo(first, cuts);
  return span === cuts.length || (cuts[span] as number) > last ? span : null;
}

/** How many cuts, which are in order, are no later than a day. */
function cutsUpTo(day: number, cuts: readonly number[]): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] as number) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
