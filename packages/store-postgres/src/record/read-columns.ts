import {
  type Activity,
  type ActivityId,
  type CodedDataset,
  type Coding,
  type Columns,
  ColumnsBuilder,
  type Framework,
  type RecordList,
  recordNames,
} from '@prevention-spectrum/core';
import { sql, type Transaction } from 'kysely';
import { type CustodianId, withinCustodian } from '../custodian/within-custodian.ts';
import type { Engine } from '../engine/engine.ts';
import type { Schema } from '../schema.ts';
import { headOf } from './head-of.ts';
import { readDataset } from './read-dataset.ts';

/** How many activities are read at a time, each with its codings. */
const page = 1_000;

const declaredLists = (Object.keys(recordNames) as readonly RecordList[]).filter(
  (list) => list !== 'activities' && list !== 'codings',
) as readonly Exclude<RecordList, 'activities' | 'codings'>[];

const reading = { readOnly: true, idempotent: true } as const;

/** Columns, with the revision that left the records so. */
export interface ReadColumns {
  readonly head: Awaited<ReturnType<typeof headOf>>;
  readonly columns: Columns;
}

/**
 * The columns of the records of a custodian as the last revision left them, for more of them than there is room for: a
 * thousand activities are in memory at a time, and their columns. Others write in between, and whoever asks something
 * does not wait: what a revision left is found again after any later one. Rows are in the order of the ids.
 * @param frameworks beside those of the store: what plugins bring
 */
export async function readColumns(
  engine: Engine<Schema>,
  custodian: CustodianId,
  frameworks: readonly Framework[] = [],
): Promise<ReadColumns> {
  const head = await headOf(engine, custodian);
  const declared = await withinCustodian(
    engine,
    custodian,
    (rows) => readDataset(rows, custodian, head.number, declaredLists),
    reading,
  );
  const builder = new ColumnsBuilder(withFrameworks(declared, frameworks));
  for (let last: string | null = ''; last !== null; ) {
    const after: string = last;
    const { activities, codings } = await withinCustodian(
      engine,
      custodian,
      (rows) => pageAfter(rows, custodian, head.number, after),
      reading,
    );
    for (const one of activities) builder.add(one, codings.get(one.id) ?? []);
    last = activities.length < page ? null : (activities.at(-1) as Activity).id;
  }
  return { head, columns: builder.columns() };
}

function withFrameworks(dataset: CodedDataset, brought: readonly Framework[]): CodedDataset {
  const known = new Set(dataset.frameworks.map(({ id }) => id));
  const frameworks = [...dataset.frameworks, ...brought.filter(({ id }) => !known.has(id))];
  return { ...dataset, frameworks };
}

/** The activities after one, by their ids, with their codings in the order in which they came. */
async function pageAfter(
  rows: Transaction<Schema>,
  custodian: CustodianId,
  revision: number,
  after: string,
) {
  const valid = sql`custodian_id = ${custodian}::uuid and since <= ${revision}
    and (until is null or until > ${revision}) and record is not null`;
  const found = await sql<{ readonly text: string }>`
    select record::text as text from versions
    where ${valid} and list = 'activities' and id > ${after} order by id limit ${page}
  `.execute(rows);
  const activities = found.rows.map(({ text }) => JSON.parse(text) as Activity);
  const ids = activities.map(({ id }) => id);
  const coded = await sql<{ readonly activity: ActivityId; readonly text: string }>`
    select activity, record::text as text from versions
    where ${valid} and list = 'codings' and activity = any(${ids}::text[]) order by position
  `.execute(rows);
  const codings = new Map<ActivityId, Coding[]>();
  for (const { activity, text } of coded.rows) {
    const of = codings.get(activity) ?? [];
    of.push(JSON.parse(text) as Coding);
    codings.set(activity, of);
  }
  return { activities, codings };
}
