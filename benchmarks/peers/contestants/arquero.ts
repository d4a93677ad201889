import { finished, type Group, groupedBy, hasReach, part } from '../bare-questions.ts';
import { tablesOf } from '../bare-rows.ts';
import type { Contestant } from '../contestant.ts';
import { installed } from '../native.ts';

/** What is used of Arquero. */
interface Arquero {
  table(columns: object): ColumnTable;
  readonly op: { count(): unknown; sum(column: string): unknown };
}
interface ColumnTable {
  filter(condition: string): ColumnTable;
  dedupe(...columns: readonly string[]): ColumnTable;
  select(...columns: readonly string[]): ColumnTable;
  join(other: ColumnTable, on: string): ColumnTable;
  groupby(...columns: readonly string[]): ColumnTable;
  rollup(values: object): ColumnTable;
  objects(): readonly Readonly<Record<string, number>>[];
}

const [[first, last], [from, to]] = [part.villages, part.months];
const inPart = `d => d.village >= ${first} && d.village <= ${last} && d.month >= ${from} && d.month <= ${to} && d.audience === ${part.audience}`;

interface Tables {
  readonly of: Arquero;
  readonly rows: ColumnTable;
  readonly links: ColumnTable;
}

export const arquero: Contestant<Tables> = {
  name: 'Arquero',
  // It looks for what is twice by a `Map`, which holds no more than 16 million keys.
  mostOf: { F: 5_000_000 },
  async load(all) {
    const of = await installed<Arquero>('arquero');
    const { bare, link } = tablesOf(all);
    return { of, rows: of.table(bare), links: of.table(link) };
  },
  ask({ of, rows, links }, question) {
    const from =
      question === 'F' ? placed(rows, links) : question === 'B' ? rows.filter(inPart) : rows;
    const sums = hasReach(question) ? { reach: of.op.sum('reach') } : {};
    const found = from.groupby(...groupedBy[question]).rollup({ count: of.op.count(), ...sums });
    const groups = found
      .objects()
      .map(
        ({ regency, month, levels = 0, pillars = 0, count = 0, reach = 0 }): Group => [
          regency ?? month ?? 0,
          levels,
          pillars,
          count,
          reach,
        ],
      );
    return finished(question, groups);
  },
};

/** Each activity once in each regency. */
function placed(rows: ColumnTable, links: ColumnTable): ColumnTable {
  const masks = rows.select('activity', 'levels', 'pillars');
  return links.dedupe('activity', 'regency').join(masks, 'activity');
}
