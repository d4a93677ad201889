import { chance } from '../programme/chance.ts';

/** How many there are of what rows are counted by. */
export const levels = 6;
export const pillars = 4;
export const regencies = 514;
export const months = 120;
const villages = 80_000;
const audiences = 8;

/** Activities of an invented programme, with just enough of each for bare counts: a column each, one entry a row. */
export interface BareRows {
  readonly count: number;
  /** Bit b is set for level b: 1.7 of them in the mean. */
  readonly levels: Uint8Array;
  readonly pillars: Uint8Array;
  readonly audience: Uint8Array;
  readonly month: Uint8Array;
  readonly regency: Uint16Array;
  /** Numbered so that what lies in one place stands together. */
  readonly village: Int32Array;
  /** People reached. */
  readonly reach: Int32Array;
  readonly links: BareLinks;
}

/** Every place of every activity, in the order of the activities: 1.7 of them in the mean, the first that of the row. */
interface BareLinks {
  /** The number of its row. */
  readonly activity: Int32Array;
  /** In which regency the place is: more than one of an activity may be in the same. */
  readonly regency: Uint16Array;
}

/** Columns of numbers by their names, all of one length. */
export type BareTable = Readonly<Record<string, Uint8Array | Uint16Array | Int32Array>>;

/** The rows and their places, as engines have them that know tables. */
export function tablesOf({ count, links, ...columns }: BareRows): {
  readonly bare: BareTable;
  readonly link: BareTable;
} {
  const activity = Int32Array.from({ length: count }, (_, row) => row);
  return { bare: { activity, ...columns }, link: { ...links } };
}

/** The same rows for the same count. */
export function bareRows(count: number): BareRows {
  const by = chance(20_261_124);
  const rows = {
    count,
    levels: new Uint8Array(count),
    pillars: new Uint8Array(count),
    audience: new Uint8Array(count),
    month: new Uint8Array(count),
    regency: new Uint16Array(count),
    village: new Int32Array(count),
    reach: new Int32Array(count),
  };
  for (let row = 0; row < count; row += 1) {
    const village = by.below(villages);
    rows.levels[row] = masked(by.below(levels), by.below(levels), by.percent(84));
    rows.pillars[row] = masked(by.below(pillars), by.below(pillars), by.percent(40));
    rows.audience[row] = by.below(audiences);
    rows.month[row] = by.below(months);
    rows.village[row] = village;
    rows.regency[row] = regencyOf(village);
    rows.reach[row] = by.below(500);
  }
  return { ...rows, links: linksOf(rows.village) };
}

function regencyOf(village: number): number {
  return Math.floor((village * regencies) / villages);
}

/** Half of the activities have one place, and the others two or three: a village nearby, or one anywhere. */
function linksOf(first: Int32Array): BareLinks {
  const by = chance(20_261_125);
  const activity = new Int32Array(3 * first.length);
  const regency = new Uint16Array(3 * first.length);
  let links = 0;
  for (const [row, village] of first.entries()) {
    const places = by.percent(50) ? 1 : by.percent(60) ? 2 : 3;
    for (let place = 0; place < places; place += 1) {
      const near = Math.min(villages - 1, village + place);
      activity[links] = row;
      regency[links] = regencyOf(place === 0 || by.percent(50) ? near : by.below(villages));
      links += 1;
    }
  }
  return { activity: activity.slice(0, links), regency: regency.slice(0, links) };
}

function masked(one: number, other: number, both: boolean): number {
  return both ? (1 << one) | (1 << other) : 1 << one;
}
