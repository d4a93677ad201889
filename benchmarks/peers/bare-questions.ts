import { levels, months, pillars, regencies } from './bare-rows.ts';

/** What is asked, by what stands in the results. */
export const questions = {
  A: 'level × 4P: counts and reach',
  B: 'A of some regencies, one year and one audience',
  C: 'level × 4P by 514 regencies',
  D: 'level by month',
  E: 'level × level',
} as const;
export type BareQuestion = keyof typeof questions;

/** The part of the rows that B asks about: both ends included. */
export const part = { villages: [20_000, 27_999], months: [36, 47], audience: 3 } as const;

/** How many rows, and what they reached, that share a key (a regency or a month), the levels and the pillars. */
export type Group = readonly [
  key: number,
  levels: number,
  pillars: number,
  count: number,
  reach: number,
];

/** Adds groups up to cells: one of several levels counts in each of them. */
export function finished(question: BareQuestion, groups: Iterable<Group>): Float64Array {
  const cells = new Float64Array(sizes[question]);
  for (const [key, levelMask, pillarMask, count, reach] of groups) {
    for (let level = 0; level < levels; level += 1) {
      if (!((levelMask >> level) & 1)) continue;
      if (question === 'D') (cells[key * levels + level] as number) += count;
      else if (question === 'E') {
        for (let other = 0; other < levels; other += 1) {
          if ((levelMask >> other) & 1) (cells[level * levels + other] as number) += count;
        }
      } else addPillars(cells, question, key * levels + level, pillarMask, count, reach);
    }
  }
  return cells;
}

function addPillars(
  cells: Float64Array,
  question: BareQuestion,
  at: number,
  mask: number,
  count: number,
  reach: number,
): void {
  for (let pillar = 0; pillar < pillars; pillar += 1) {
    if (!((mask >> pillar) & 1)) continue;
    (cells[at * pillars + pillar] as number) += count;
    if (question !== 'C') (cells[(levels + at) * pillars + pillar] as number) += reach;
  }
}

/** Counts of A and B are followed by what was reached. */
export const sizes: Readonly<Record<BareQuestion, number>> = {
  A: 2 * levels * pillars,
  B: 2 * levels * pillars,
  C: regencies * levels * pillars,
  D: months * levels,
  E: levels * levels,
};

const inPart = `village between ${part.villages.join(' and ')} and month between ${part.months.join(' and ')} and audience = ${part.audience}`;

/** The groups as SQL over a table `bare`: one pass, by masks. */
export const sql: Readonly<Record<BareQuestion, string>> = {
  A: grouped('0', 'levels, pillars', 'sum(reach)'),
  B: grouped('0', 'levels, pillars', 'sum(reach)', inPart),
  C: grouped('regency', 'levels, pillars', '0'),
  D: grouped('month', 'levels', '0'),
  E: grouped('0', 'levels', '0'),
};

function grouped(key: string, masks: string, reach: string, where = 'true'): string {
  const shown = masks.includes('pillars') ? 'levels, pillars' : 'levels, 0 as pillars';
  const by = key === '0' ? masks : `${key}, ${masks}`;
  return `select ${key} as key, ${shown}, count(*)::integer as count, (${reach})::double precision as reach
from bare where ${where} group by ${by}`;
}
