import { finished, type Group, groupedBy, hasReach, part } from '../bare-questions.ts';
import { tablesOf } from '../bare-rows.ts';
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
  unique(options: { readonly subset: readonly string[] }): Frame;
  select(...columns: readonly string[]): Frame;
  join(other: Frame, options: { readonly on: string }): Frame;
  groupBy(...columns: readonly string[]): { agg(...columns: readonly Column[]): Frame };
  toRecords(): readonly Readonly<Record<string, number | bigint>>[];
}

interface Tables {
  readonly of: Polars;
  readonly rows: Frame;
  readonly links: Frame;
}

export const polars: Contestant<Tables> = {
  name: 'Polars',
  async load(all) {
    const { default: of } = await installed<{ readonly default: Polars }>('nodejs-polars');
    const { bare, link } = tablesOf(all);
    return { of, rows: of.DataFrame(bare), links: of.DataFrame(link) };
  },
  ask({ of, rows, links }, question) {
    const { col } = of;
    const [[first, last], [from, to]] = [part.villages, part.months];
    const inPart = () =>
      col('village')
        .gtEq(first)
        .and(col('village').ltEq(last))
        .and(col('month').gtEq(from))
        .and(col('month').ltEq(to))
        .and(col('audience').eq(part.audience));
    const asked =
      question === 'F' ? placed(rows, links) : question === 'B' ? rows.filter(inPart()) : rows;
    const sums = hasReach(question) ? [col('reach').sum().alias('reached')] : [];
    const found = asked
      .groupBy(...groupedBy[question])
      .agg(col('activity').count().alias('count'), ...sums);
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

/** Each activity once in each regency. */
function placed(rows: Frame, links: Frame): Frame {
  const masks = rows.select('activity', 'levels', 'pillars');
  return links.unique({ subset: ['activity', 'regency'] }).join(masks, { on: 'activity' });
}
