import type { CodedDataset, CoverageQuestion } from '@prevention-spectrum/core';
import { type Asked, askedOf } from './asked.ts';
import { codingFact } from './coding-fact.ts';
import { dateFact } from './date-fact.ts';
import { listedFact, organisationFact } from './list-facts.ts';
import { placeFact } from './place-fact.ts';
import { standingFact } from './standing-fact.ts';
import { type Fact, inFolder, type Part, type TableAt, withParts } from './written.ts';

/**
 * SQL for DuckDB that counts, over the tables of the export, the activities that a question about coverage cannot tell
 * apart: one row for each class of them, with what the question reads of it. One pass over the activities; lists of
 * places, audiences, organisations and readings are looked at once each, however many activities state them.
 * `coverageFrom` makes the answer from the rows.
 * @param dataset what is declared (frameworks, places, expectations, screenings, …); its activities and codings are not read
 * @param at where a table stands; a file of the folder that the query is run in, when left out
 * @throws SpectrumError as `coverage` does
 */
export function coverageSql(
  dataset: CodedDataset,
  question: CoverageQuestion,
  at: TableAt = inFolder,
): string {
  const asked = askedOf(dataset, question);
  const { unit } = asked;
  const facts = factsOf(dataset, asked, at);
  const of = (part: 'joins' | 'keys' | 'kept' | 'told') => facts.flatMap((fact) => fact[part]);
  const classes: Part = {
    name: 'classes',
    says: 'One pass over what can count: how many activities there are of each class, of which programmes they are part, and how many stand alone.',
    sql: `select
  ${[
    'min(a.position) as position',
    'arg_min(a.id, a.position) as id',
    'count(*)::integer as weight',
    'list(distinct a.umbrella) filter (where a.part_of is not null or a.has_parts) as umbrellas',
    '(count(*) filter (where a.part_of is null and not a.has_parts))::integer as alone',
    ...of('keys'),
    ...of('kept'),
  ].join(',\n  ')}
from ${at('activities')} a
${of('joins').join('\n')}
where a.kind in ('activity', 'component', 'mandate') and a.status is distinct from 'cancelled'
group by all`,
  };
  const parts = [...facts.flatMap((fact) => fact.parts), classes, ...(unit ? [datesPart(at)] : [])];
  return `${withParts(parts)}
-- What the question reads of each class.
select c.position, c.id, c.weight, to_json(c.umbrellas)::varchar as umbrellas, c.alone,
  ${of('told').join(',\n  ')}
from classes c
${unit ? `${withDates}\n` : ''}order by position nulls last`;
}

/** A row that stands for no activity, for the ends of a dimension of time. */
const withDates = `union all by name
select null as position, null as id, 0 as weight, 0 as alone, 'context' as kind, dates.* from dates`;

/** The first and the last date that anything states, whether or not it counts. */
function datesPart(at: TableAt): Part {
  return {
    name: 'dates',
    says: 'The first date that anything states and the last: a dimension of time goes from one to the other.',
    sql: `select min(date) as period_start, arg_max(date, last) as period_end
from (
  select period_start as date, period_start_last as last from ${at('activities')}
  union all
  select period_end, period_end_last from ${at('activities')}
)
where last is not null`,
  };
}

/** The facts that a question reads. */
function factsOf(
  dataset: CodedDataset,
  { expectation, members, unit }: Asked,
  at: TableAt,
): readonly Fact[] {
  const places = members.get('place');
  const organisations = members.get('organisation');
  const listed = (['audience', 'channel'] as const).flatMap((kind) => {
    const asked = members.get(kind);
    return asked ? [listedFact(kind, dataset, asked, at)] : [];
  });
  const codings = dataset.frameworks.flatMap((framework, index) => {
    const asked = members.get(framework.id);
    return asked ? [codingFact(framework, asked, index + 1, at)] : [];
  });
  const whose = [...(organisations ?? []), ...(expectation.organisations ?? [])];
  return [
    standingFact(expectation),
    ...codings,
    ...(places ? [placeFact(dataset, places, at)] : []),
    ...listed,
    ...(organisations || expectation.organisations !== null
      ? [organisationFact(dataset, whose, expectation, at)]
      : []),
    ...(unit ? [dateFact(unit)] : []),
  ];
}
