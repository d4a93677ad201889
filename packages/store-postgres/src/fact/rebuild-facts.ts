import { sql, type Transaction } from 'kysely';
import type { CustodianId } from '../custodian/within-custodian.ts';
import type { Schema } from '../schema.ts';
import { type FactVersion, keepFacts } from './take-facts.ts';

/** How many versions are read at a time. */
const page = 500;

/**
 * Makes the facts of a custodian anew from its versions: of records that were restored, or that were there before
 * facts were kept. The login must own the tables, and nobody may write meanwhile.
 */
export async function rebuildFacts(
  rows: Transaction<Schema>,
  custodian: CustodianId,
): Promise<void> {
  await sql`delete from activity_facts where custodian_id = ${custodian}::uuid`.execute(rows);
  await sql`delete from coding_facts where custodian_id = ${custodian}::uuid`.execute(rows);
  let last: Place = { list: '', id: '', version: 0 };
  for (;;) {
    const found = await versionsAfter(rows, custodian, last);
    const end = found.at(-1);
    if (!end) return;
    const versions = found.map(({ text, ...one }) => ({ ...one, record: JSON.parse(text) }));
    await keepFacts(rows, custodian, versions);
    last = end;
  }
}

interface Place {
  readonly list: string;
  readonly id: string;
  readonly version: number;
}

async function versionsAfter(
  rows: Transaction<Schema>,
  custodian: CustodianId,
  { list, id, version }: Place,
): Promise<readonly Row[]> {
  const found = await sql<Row>`
    select list, id, version, since, until, position, record::text as text from versions
    where custodian_id = ${custodian}::uuid and list in ('activities', 'codings') and record is not null
      and (list, id, version) > (${list}, ${id}, ${version})
    order by list, id, version limit ${page}
  `.execute(rows);
  return found.rows;
}

interface Row extends Omit<FactVersion, 'record'> {
  readonly version: number;
  readonly text: string;
}
