import {
  type ActivityId,
  type CodedDataset,
  type Coding,
  displayed,
  overview,
  type RecordList,
  recordNames,
} from '@prevention-spectrum/core';
import { sql, type Transaction } from 'kysely';
import type { CustodianId } from '../custodian/within-custodian.ts';
import type { Schema } from '../schema.ts';
import {
  type PlacedRecord,
  type PlacedRecords,
  placedRecords,
  withChanges,
} from './placed-records.ts';

/** The dataset of a custodian as a revision left it, with the place of each record: what later revisions did can be read into it. */
export interface Standing {
  readonly revision: number;
  readonly dataset: CodedDataset;
  readonly lists: ReadonlyMap<RecordList, PlacedRecords>;
  /** Activities that are not there and may have codings: these are not in the dataset. */
  readonly gone: ReadonlySet<ActivityId>;
}

const everyList = Object.keys(recordNames) as readonly RecordList[];

interface Row {
  readonly list: RecordList;
  readonly id: string;
  readonly position: number;
  /** `null` for a record that is retired. */
  readonly text: string | null;
}

/** Reads every record. */
export async function readStanding(
  rows: Transaction<Schema>,
  custodian: CustodianId,
  revision: number,
): Promise<Standing> {
  const { dataset: header } = await rows
    .selectFrom('custodians')
    .select(sql<string>`dataset::text`.as('dataset'))
    .where('id', '=', custodian)
    .executeTakeFirstOrThrow();
  const found = await sql<Row>`
    select list, id, position, record::text as text from versions
    where custodian_id = ${custodian}::uuid and since <= ${revision} and (until is null or until > ${revision})
      and record is not null
    order by position
  `.execute(rows);
  const byList = grouped(found.rows);
  const lists = new Map(
    everyList.map((list) => [list, placedRecords((byList.get(list) ?? []).map(placedRecord))]),
  );
  const there = new Set((byList.get('activities') ?? []).map(({ id }) => id));
  const codings = (lists.get('codings')?.records ?? []) as readonly Coding[];
  const gone = codings.flatMap(({ activity }) => (there.has(activity) ? [] : [activity]));
  return standing(revision, JSON.parse(header), lists, new Set(gone));
}

/**
 * Reads what later revisions did, and nothing else: a list that none of them touched stays the same object, as does each
 * record.
 */
export async function readOn(
  rows: Transaction<Schema>,
  custodian: CustodianId,
  from: Standing,
  revision: number,
): Promise<Standing> {
  const found = await sql<Row>`
    select list, id, position, record::text as text from versions
    where custodian_id = ${custodian}::uuid and since > ${from.revision} and since <= ${revision}
      and (until is null or until > ${revision})
    order by position
  `.execute(rows);
  const byList = grouped(found.rows);
  const lists = new Map(from.lists);
  for (const [list, changes] of byList) {
    const before = lists.get(list) as PlacedRecords;
    lists.set(list, withChanges(before, changes.map(placedRecord)));
  }
  const gone = new Set(from.gone);
  for (const { id, text } of byList.get('activities') ?? []) {
    if (text === null) gone.add(id as ActivityId);
    else gone.delete(id as ActivityId);
  }
  for (const activity of await missingOf(rows, custodian, revision, byList.get('codings') ?? [])) {
    gone.add(activity);
  }
  return standing(revision, from.dataset, lists, gone);
}

/** The activities of some codings that are not there. */
async function missingOf(
  rows: Transaction<Schema>,
  custodian: CustodianId,
  revision: number,
  codings: readonly Row[],
): Promise<readonly ActivityId[]> {
  const named = new Set(
    codings.flatMap(({ text }) => (text === null ? [] : (JSON.parse(text) as Coding).activity)),
  );
  if (named.size === 0) return [];
  const found = await sql<{ readonly id: ActivityId }>`
    select id from versions
    where custodian_id = ${custodian}::uuid and list = 'activities' and id = any(${[...named]}::text[])
      and since <= ${revision} and (until is null or until > ${revision}) and record is not null
  `.execute(rows);
  const there = new Set(found.rows.map(({ id }) => id));
  return [...named].filter((id) => !there.has(id));
}

function standing(
  revision: number,
  { id, label, asOf }: Pick<CodedDataset, 'id' | 'label' | 'asOf'>,
  lists: Standing['lists'],
  gone: ReadonlySet<ActivityId>,
): Standing {
  const records = Object.fromEntries([...lists].map(([list, placed]) => [list, placed.records]));
  const whole = { id, label, asOf, ...records } as unknown as CodedDataset;
  const codings =
    gone.size === 0 ? whole.codings : whole.codings.filter(({ activity }) => !gone.has(activity));
  const dataset = { ...whole, codings };
  return { revision, dataset: displayed(dataset, () => overview(dataset)), lists, gone };
}

function grouped(rows: readonly Row[]): ReadonlyMap<RecordList, readonly Row[]> {
  const lists = new Map<RecordList, Row[]>();
  for (const row of rows) {
    const list = lists.get(row.list);
    if (list) list.push(row);
    else lists.set(row.list, [row]);
  }
  return lists;
}

function placedRecord({ position, text }: Row): PlacedRecord {
  return { position, record: text === null ? null : (JSON.parse(text) as object) };
}
