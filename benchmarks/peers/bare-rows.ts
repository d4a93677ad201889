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
}

export const columns = [
  'levels',
  'pillars',
  'audience',
  'month',
  'regency',
  'village',
  'reach',
] as const;

/** The same rows for the same count. */
export function bareRows(count: number): BareRows {
  const by = chance(20_261_124);
  const rows: BareRows = {
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
    rows.regency[row] = Math.floor((village * regencies) / villages);
    rows.reach[row] = by.below(500);
  }
  return rows;
}

function masked(one: number, other: number, both: boolean): number {
  return both ? (1 << one) | (1 << other) : 1 << one;
}
