import { type BareQuestion, finished, type Group, part } from '../bare-questions.ts';
import { columns } from '../bare-rows.ts';
import type { Contestant } from '../contestant.ts';
import { installed } from '../native.ts';

/** What is used of Arquero. */
interface Arquero {
  table(columns: object): ColumnTable;
  readonly op: { count(): unknown; sum(column: string): unknown };
}
interface ColumnTable {
  filter(condition: string): ColumnTable;
  groupby(...columns: readonly string[]): ColumnTable;
  rollup(values: object): ColumnTable;
  objects(): readonly Readonly<Record<string, number>>[];
}

const keys: Readonly<Record<BareQuestion, readonly string[]>> = {
  A: ['levels', 'pillars'],
  B: ['levels', 'pillars'],
  C: ['regency', 'levels', 'pillars'],
  D: ['month', 'levels'],
  E: ['levels'],
};
const [[first, last], [from, to]] = [part.villages, part.months];
const inPart = `d => d.village >= ${first} && d.village <= ${last} && d.month >= ${from} && d.month <= ${to} && d.audience === ${part.audience}`;

export const arquero: Contestant<{ readonly of: Arquero; readonly rows: ColumnTable }> = {
  name: 'Arquero',
  async load(rows) {
    const of = await installed<Arquero>('arquero');
    const named = Object.fromEntries(columns.map((column) => [column, rows[column]]));
    return { of, rows: of.table(named) };
  },
  ask({ of, rows }, question) {
    const asked = question === 'B' ? rows.filter(inPart) : rows;
    const sums = question === 'A' || question === 'B' ? { reach: of.op.sum('reach') } : {};
    const found = asked.groupby(...keys[question]).rollup({ count: of.op.count(), ...sums });
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
