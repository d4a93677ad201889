import {
  type CodedDataset,
  displayed,
  overview,
  type RecordList,
  recordNames,
} from '@prevention-spectrum/core';
import { sql, type Transaction } from 'kysely';
import type { CustodianId } from '../custodian/within-custodian.ts';
import type { Schema } from '../schema.ts';

const everyList = Object.keys(recordNames) as readonly RecordList[];

/** Some lists of the dataset of a custodian, as a revision left them; the others are empty. */
export async function readDataset(
  rows: Transaction<Schema>,
  custodian: CustodianId,
  revision: number,
  lists: readonly Exclude<RecordList, 'codings'>[],
): Promise<CodedDataset> {
  const { dataset: header } = await rows
    .selectFrom('custodians')
    .select(sql<string>`dataset::text`.as('dataset'))
    .where('id', '=', custodian)
    .executeTakeFirstOrThrow();
  const found = await sql<{ readonly list: RecordList; readonly text: string }>`
    select list, record::text as text from versions
    where custodian_id = ${custodian}::uuid and since <= ${revision} and (until is null or until > ${revision})
      and record is not null and list = any(${lists}::text[])
    order by position
  `.execute(rows);
  const records = new Map(everyList.map((list) => [list, [] as object[]]));
  for (const { list, text } of found.rows) records.get(list)?.push(JSON.parse(text) as object);
  const dataset = { ...JSON.parse(header), ...Object.fromEntries(records) } as CodedDataset;
  return displayed(dataset, () => overview(dataset));
}
