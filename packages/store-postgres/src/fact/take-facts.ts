import {
  type Activity,
  type Coding,
  codingNamed,
  type RecordList,
} from '@prevention-spectrum/core';
import { sql, type Transaction } from 'kysely';
import type { CustodianId } from '../custodian/within-custodian.ts';
import type { Schema } from '../schema.ts';
import { factsOf, readingsOf } from './facts-of.ts';

/** A version of a record, of which facts are kept as long as it is valid. */
export interface FactVersion {
  readonly list: RecordList;
  readonly id: string;
  readonly record: object | null;
  readonly since: number;
  readonly until: number | null;
  readonly position: number;
}

/** Ends the facts of the versions that a revision replaces, and keeps those of the new ones. */
export async function takeFacts(
  rows: Transaction<Schema>,
  custodian: CustodianId,
  revision: number,
  versions: readonly (FactVersion & { readonly version: number })[],
): Promise<void> {
  // A first version has no facts before it to end.
  const replaced = (list: RecordList) =>
    versions.filter((one) => one.list === list && one.version > 1);
  const activities = replaced('activities').map(({ id }) => id);
  if (activities.length > 0) {
    await sql`
      update activity_facts set until = ${revision}
      where custodian_id = ${custodian}::uuid and until is null and id = any(${activities}::text[])
    `.execute(rows);
  }
  const codings = replaced('codings').flatMap(({ id }) => codingNamed(id) ?? []);
  if (codings.length > 0) {
    const named = codings.map(({ activity }) => activity);
    const numbers = codings.map(({ number }) => number);
    // By the activities first: pairs alone would be held against every row that there is.
    await sql`
      update coding_facts set until = ${revision}
      where custodian_id = ${custodian}::uuid and until is null and activity = any(${named}::text[])
        and (activity, number) in (select * from unnest(${named}::text[], ${numbers}::integer[]))
    `.execute(rows);
  }
  await keepFacts(rows, custodian, versions);
}

/** Keeps the facts of versions, with the time for which they are valid. Nothing is kept of a version without a record. */
export async function keepFacts(
  rows: Transaction<Schema>,
  custodian: CustodianId,
  versions: readonly FactVersion[],
): Promise<void> {
  const there = versions.filter(({ record }) => record !== null);
  const activities = there
    .filter(({ list }) => list === 'activities')
    .map(({ id, since, until, position, record }) => ({
      id,
      since,
      until,
      position,
      ...factsOf(record as Activity),
    }));
  await insert(rows, custodian, 'activity_facts', activities, activityColumns);
  const codings = there
    .filter(({ list }) => list === 'codings')
    .flatMap(({ id, since, until, record }) => {
      const { status, framework, ...coding } = record as Coding;
      const named = codingNamed(id);
      if (status !== 'accepted' || !named) return [];
      return [{ ...named, since, until, framework, reading: readingsOf(coding) }];
    });
  await insert(rows, custodian, 'coding_facts', codings, codingColumns);
}

const activityColumns = {
  id: 'text',
  since: 'bigint',
  until: 'bigint',
  position: 'bigint',
  standing: 'text',
  organisations: 'text',
  places: 'text',
  audiences: 'text',
  channels: 'text',
  starts: 'text',
  ends: 'text',
  confirmed: 'text',
  part_of: 'text',
} as const;

const codingColumns = {
  activity: 'text',
  number: 'integer',
  since: 'bigint',
  until: 'bigint',
  framework: 'text',
  reading: 'text',
} as const;

async function insert<Column extends string>(
  rows: Transaction<Schema>,
  custodian: CustodianId,
  table: string,
  facts: readonly Readonly<Record<Column, string | number | null>>[],
  types: Readonly<Record<Column, string>>,
): Promise<void> {
  if (facts.length === 0) return;
  const columns = Object.keys(types) as Column[];
  const names = sql.join(columns.map((column) => sql.ref(column)));
  const values = sql.join(columns.map((column) => sql.ref(`one.${column}`)));
  const lists = columns.map(
    (column) => sql`${facts.map((fact) => fact[column])}::${sql.raw(types[column])}[]`,
  );
  await sql`
    insert into ${sql.table(table)} (custodian_id, ${names})
    select h.custodian_id, ${values} from heads h cross join unnest(${sql.join(lists)}) as one (${names})
    where h.custodian_id = ${custodian}::uuid
  `.execute(rows);
}
