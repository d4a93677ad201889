import { type ActivityId, umbrellaOf } from '@prevention-spectrum/core';
import { type RawBuilder, sql } from 'kysely';
import type { ReadFact } from './read-facts.ts';
import { type Standing, valid } from './valid.ts';

/** Activities that a question cannot tell apart, alone or as parts of umbrellas that it cannot tell apart. */
export interface ActivityClass {
  /** The position of the first of them. */
  readonly first: number;
  readonly activities: number;
  /** One of their umbrellas, the same for all classes in umbrellas of the same kind; `null` when they stand alone. */
  readonly umbrella: ActivityId | null;
  readonly umbrellas: number;
}

/**
 * Groups the activities of a moment by the facts that are read.
 *
 * Two umbrellas are of the same kind when the same classes have parts in them: whatever a cell holds of one, it holds
 * of the other, so that it holds both or none of them.
 */
export async function classesOf(
  at: Standing,
  facts: readonly ReadFact[],
): Promise<readonly ActivityClass[]> {
  const tops = await topsOf(at);
  const names = facts.map((_, index) => `f${index}`);
  const keys = sql.join(names.map((name) => sql.ref(name)));
  const query = sql<ActivityClass>`
    with stated as (
      select a.position, coalesce(top.umbrella, a.part_of, parent.id) as umbrella, ${sql.join(
        names.map((name) => sql`${sql.ref(`${name}.number`)} as ${sql.ref(name)}`),
      )}
      from activity_facts a
      ${sql.join(
        facts.map((fact, index) => joined(fact, index, at)),
        sql` `,
      )}
      left join unnest(${tops.map(({ id }) => id)}::text[], ${tops.map(({ umbrella }) => umbrella)}::text[])
        as top (id, umbrella) on top.id = a.part_of
      left join (select distinct p.part_of as id from activity_facts p where ${valid('p', at)})
        as parent on parent.id = a.id
      where ${valid('a', at)}
    ), grouped as (
      select umbrella, ${keys}, count(*) as activities, min(position) as first
      from stated group by umbrella, ${keys}
    ), kinds as (
      select umbrella, min(umbrella) over (partition by classes) as kind from (
        select umbrella, string_agg(row(${keys})::text, ' ' order by row(${keys})::text) as classes
        from grouped where umbrella is not null group by umbrella
      ) as one
    )
    select min(g.first) as first, sum(g.activities)::bigint as activities, k.kind as umbrella,
      (case when k.kind is null then sum(g.activities) else count(*) end)::bigint as umbrellas
    from grouped g left join kinds k on k.umbrella = g.umbrella
    group by k.kind, ${keys} order by 1
  `;
  return (await query.execute(at.rows)).rows;
}

/** Joins the number of a fact. Without one, an activity never counts; any other fact need not be there. */
function joined(fact: ReadFact, index: number, at: Standing): RawBuilder<unknown> {
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

/** Where parts of something that is itself a part belong. */
async function topsOf(at: Standing) {
  const { rows } = await sql<{ readonly id: ActivityId; readonly partOf: ActivityId }>`
    select a.id, a.part_of as "partOf" from activity_facts a
    where ${valid('a', at)} and a.part_of is not null
      and exists (select from activity_facts p where ${valid('p', at)} and p.custodian_id = a.custodian_id and p.part_of = a.id)
  `.execute(at.rows);
  const byId = new Map(rows.map((one) => [one.id, one]));
  return rows.map(({ id }) => ({ id, umbrella: umbrellaOf({ id, partOf: id }, byId) }));
}
