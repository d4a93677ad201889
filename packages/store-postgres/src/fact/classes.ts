import { type ActivityId, umbrellaOf } from '@prevention-spectrum/core';
import { type RawBuilder, sql } from 'kysely';
import type { ReadFact } from './read-facts.ts';
import { type RecordsAt, valid } from './records-at.ts';

/** Activities that a question cannot tell apart. */
export interface ActivityClass {
  /** The position of the first of them. */
  readonly first: number;
  readonly weight: number;
  /** The topmost records that some of them are part of, or are. */
  readonly umbrellas: readonly ActivityId[];
  /** How many are part of nothing and have no parts. */
  readonly alone: number;
}

/** Groups the activities of a moment by the facts that are read. */
export async function classesOf(
  at: RecordsAt,
  facts: readonly ReadFact[],
): Promise<readonly ActivityClass[]> {
  const tops = await topsOf(at);
  const numbers = sql.join(facts.map((_, index) => sql.ref(`f${index}.number`)));
  const found = await sql<ActivityClass>`
    select min(a.position) as first, count(*) as weight,
      coalesce(array_agg(umbrella.id) filter (where umbrella.id is not null), '{}') as umbrellas,
      count(*) filter (where umbrella.id is null) as alone
    from activity_facts a
    ${sql.join(
      facts.map((fact, index) => joined(fact, index, at)),
      sql` `,
    )}
    left join unnest(${tops.map(({ id }) => id)}::text[], ${tops.map(({ top }) => top)}::text[])
      as higher (id, top) on higher.id = a.part_of
    left join (select distinct p.part_of as id from activity_facts p where ${valid('p', at)}) as parent on parent.id = a.id
    cross join lateral (select coalesce(higher.top, a.part_of, parent.id) as id) as umbrella
    where ${valid('a', at)}
    group by ${numbers} order by first
  `.execute(at.rows);
  return found.rows;
}

/** Joins the number of a fact. Without one for its standing, an activity never counts; any other need not be there. */
function joined(fact: ReadFact, index: number, at: RecordsAt): RawBuilder<unknown> {
  const [name, coding] = [`f${index}`, `c${index}`];
  const numbers = sql`unnest(${fact.texts}::text[], ${fact.numbers}::integer[])
    as ${sql.ref(name)} (text, number) on ${sql.ref(`${name}.text`)}`;
  if ('column' in fact) {
    const how = fact.column === 'standing' ? sql`join` : sql`left join`;
    return sql`${how} ${numbers} = ${sql.ref(`a.${fact.column}`)}`;
  }
  const of = (column: string) => sql.ref(`${coding}.${column}`);
  return sql`left join coding_facts ${sql.ref(coding)} on ${valid(coding, at)} and ${of('custodian_id')} = a.custodian_id
    and ${of('activity')} = a.id and ${of('framework')} = ${fact.framework}
    left join ${numbers} = ${of('reading')}`;
}

/** Where parts of something belong that is itself a part. */
async function topsOf(at: RecordsAt) {
  const { rows } = await sql<{ readonly id: ActivityId; readonly partOf: ActivityId }>`
    select a.id, a.part_of as "partOf" from activity_facts a
    where ${valid('a', at)} and a.part_of is not null and exists (
      select from activity_facts p where ${valid('p', at)} and p.custodian_id = a.custodian_id and p.part_of = a.id
    )
  `.execute(at.rows);
  const byId = new Map(rows.map((one) => [one.id, one]));
  return rows.map(({ id }) => ({ id, top: umbrellaOf({ id, partOf: id }, byId) }));
}
