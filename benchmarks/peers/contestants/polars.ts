import { type BareQuestion, finished, type Group, part } from '../bare-questions.ts';
import { columns } from '../bare-rows.ts';
import type { Contestant } from '../contestant.ts';
import { installed } from '../native.ts';

/** What is used of Polars. */
interface Polars {
  DataFrame(columns: object): Frame;
  col(name: string): Column;
}
interface Column {
  sum(): Column;
  count(): Column;
  alias(name: string): Column;
  eq(value: number): Column;
  gtEq(value: number): Column;
  ltEq(value: number): Column;
  and(other: Column): Column;
}
interface Frame {
  filter(condition: Column): Frame;
  groupBy(...columns: readonly string[]): { agg(...columns: readonly Column[]): Frame };
  toRecords(): readonly Readonly<Record<string, number | bigint>>[];
}

const keys: Readonly<Record<BareQuestion, readonly string[]>> = {
  A: ['levels', 'pillars'],
  B: ['levels', 'pillars'],
  C: ['regency', 'levels', 'pillars'],
  D: ['month', 'levels'],
  E: ['levels'],
};

export const polars: Contestant<{ readonly of: Polars; readonly rows: Frame }> = {
  name: 'Polars',
  async load(rows) {
    const { default: of } = await installed<{ readonly default: Polars }>('nodejs-polars');
    const named = Object.fromEntries(columns.map((column) => [column, rows[column]]));
    return { of, rows: of.DataFrame(named) };
  },
  ask({ of, rows }, question) {
    const { col } = of;
    const [[first, last], [from, to]] = [part.villages, part.months];
    const inPart = () =>
      col('village')
        .gtEq(first)
        .and(col('village').ltEq(last))
        .and(col('month').gtEq(from))
        .and(col('month').ltEq(to))
        .and(col('audience').eq(part.audience));
    const asked = question === 'B' ? rows.filter(inPart()) : rows;
    const sums = question === 'A' || question === 'B' ? [col('reach').sum().alias('reached')] : [];
    const found = asked
      .groupBy(...keys[question])
      .agg(col('village').count().alias('count'), ...sums);
    const groups = found
      .toRecords()
      .map(
        ({ regency, month, levels, pillars = 0, count, reached = 0 }): Group => [
          Number(regency ?? month ?? 0),
          Number(levels),
          Number(pillars),
          Number(count),
          Number(reached),
        ],
      );
    return finished(question, groups);
  },
};
