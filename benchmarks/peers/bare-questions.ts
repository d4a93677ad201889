import { levels, months, pillars, regencies } from './bare-rows.ts';

/** What is asked, by what stands in the results. */
export const questions = {
  A: 'level × 4P: counts and reach',
  B: 'A of some regencies, one year and one audience',
  C: 'level × 4P by 514 regencies',
  D: 'level by month',
  E: 'level × level',
  F: 'C with all places of an activity, once in each regency',
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
    if (hasReach(question)) (cells[(levels + at) * pillars + pillar] as number) += reach;
  }
}

/** Counts of A and B are followed by what was reached. */
export const sizes: Readonly<Record<BareQuestion, number>> = {
  A: 2 * levels * pillars,
  B: 2 * levels * pillars,
  C: regencies * levels * pillars,
  D: months * levels,
  E: levels * levels,
  F: regencies * levels * pillars,
};

/** Whether what was reached is added up too. */
export function hasReach(question: BareQuestion): boolean {
  return question === 'A' || question === 'B';
}

/** What groups are made by, in the columns of the rows, and for F of the links and the rows. */
export const groupedBy: Readonly<Record<BareQuestion, readonly string[]>> = {
  A: ['levels', 'pillars'],
  B: ['levels', 'pillars'],
  C: ['regency', 'levels', 'pillars'],
  D: ['month', 'levels'],
  E: ['levels'],
  F: ['regency', 'levels', 'pillars'],
};

const inPart = `village between ${part.villages.join(' and ')} and month between ${part.months.join(' and ')} and audience = ${part.audience}`;

const distinctLinks =
  '(select distinct activity, regency from link) as place join (select activity, levels, pillars from bare) as one using (activity)';

/**
 * The groups as SQL over the tables `bare` and `link`: one pass, by masks. Each place of an activity is made one of a
 * regency before anything is joined to it: of several ways to say F, DuckDB takes least time for this one.
 */
export const sql: Readonly<Record<BareQuestion, string>> = {
  A: grouped('A', 'bare'),
  B: grouped('B', `bare where ${inPart}`),
  C: grouped('C', 'bare'),
  D: grouped('D', 'bare'),
  E: grouped('E', 'bare'),
  F: grouped('F', distinctLinks),
};

function grouped(question: BareQuestion, from: string): string {
  const by = groupedBy[question];
  const key = by.find((column) => column === 'regency' || column === 'month') ?? '0';
  const pillars = by.includes('pillars') ? 'pillars' : '0 as pillars';
  const reach = hasReach(question) ? 'sum(reach)' : '0';
  return `select ${key} as key, levels, ${pillars}, cast(count(*) as integer) as count, cast(${reach} as double precision) as reach
from ${from} group by ${by.join(', ')}`;
}
