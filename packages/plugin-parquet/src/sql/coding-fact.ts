import type { Framework } from '@prevention-spectrum/core';
import { bitsOf, maskOf } from '../tables/masks.ts';
import { type Fact, named, type TableAt, text, texts } from './written.ts';

/**
 * Readings in a framework that the question cannot tell apart: the same of the categories asked about, as principal and
 * as significant, accepted and in what else could be said.
 * @param part what the parts of the query for this framework are told apart by
 */
export function codingFact(
  framework: Framework,
  asked: readonly string[],
  part: number,
  at: TableAt,
): Fact {
  const [classes, class_, reading] = [
    `coding_classes_${part}`,
    `coding_class_${part}`,
    `reading_${part}`,
  ];
  const column = `a.${named(`reading_${framework.id}`)}`;
  const mask = maskOf(asked, bitsOf(framework));
  const of = (kind: 'principal' | 'significant') =>
    mask === null
      ? `list_sort(list_filter(${kind}, lambda code: code in ${texts(asked)}))`
      : `${kind}_mask & ${mask}`;
  return {
    parts: [
      {
        name: classes,
        says: `Readings in ${framework.id} get the same number when the question cannot tell them apart${mask === null ? '' : `: the bits of ${mask} are the categories asked about`}.`,
        sql: `select reading, dense_rank() over (order by says, several) as ${class_}
from (
  select reading, bool_or(number = 0 and len(principal) + len(significant) > 1) as several,
    list_sort(list(distinct {'other': number > 0, 'principal': ${of('principal')}, 'significant': ${of('significant')}})) as says
  from ${at('readings')}
  where framework = ${text(framework.id)}
  group by reading
)`,
      },
    ],
    joins: [`left join ${classes} on ${classes}.reading = ${column}`],
    keys: [class_],
    kept: [`min(${column}) as ${reading}`],
    told: [
      `(select to_json(list({'verdict': r.verdict, 'principal': r.principal, 'significant': r.significant} order by r.number))::varchar
    from ${at('readings')} r where r.reading = c.${reading}) as ${named(`reading_${framework.id}`)}`,
    ],
  };
}
