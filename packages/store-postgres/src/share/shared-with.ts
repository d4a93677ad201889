import { type CodedDataset, type RecordList, recordNames } from '@prevention-spectrum/core';
import { sql, type Transaction } from 'kysely';
import { type CustodianId, isCustodianId, withinCustodian } from '../custodian/within-custodian.ts';
import type { Engine } from '../engine/engine.ts';
import type { Schema } from '../schema.ts';
import { type Agreement, stands } from './agreement.ts';
import { agreementsOf } from './agreements.ts';
import { sharedLists } from './field-levels.ts';
import type { SharedPart } from './joined-dataset.ts';
import { sharedDataset } from './shared-dataset.ts';

/** What another custodian shares under an agreement that stands. */
export interface Shared extends SharedPart {
  readonly agreement: Agreement;
  /** The grantor's last revision. */
  readonly revision: number;
}

/**
 * Reads what others share with a custodian: for each agreement that stands at this moment, what it opens of the
 * grantor's records as they are now. What was built is kept until the grantor writes, or the agreement ends; whether it
 * stands is asked each time.
 */
export function sharedWith(
  engine: Engine<Schema>,
  custodian: CustodianId,
  now: () => Date = () => new Date(),
): () => Promise<readonly Shared[]> {
  let built = new Map<string, Shared>();

  return () =>
    withinCustodian(
      engine,
      custodian,
      async (rows) => {
        const at = now();
        const received = await agreementsOf(rows, 'grantee_id', custodian);
        const standing = received.filter((one) => stands(one, at));
        if (standing.length > 0) await openGrantors(rows, standing);
        const kept: typeof built = new Map();
        for (const agreement of standing) {
          kept.set(agreement.id, await sharedUnder(rows, agreement, built.get(agreement.id)));
        }
        built = kept;
        return [...kept.values()];
      },
      { isolation: 'repeatable read', readOnly: true, idempotent: true },
    );
}

async function sharedUnder(
  rows: Transaction<Schema>,
  agreement: Agreement,
  before: Shared | undefined,
): Promise<Shared> {
  const grantor = await grantorOf(rows, agreement.grantor);
  const { slug, revision } = grantor;
  if (before?.revision === revision) return before;
  const dataset = sharedDataset(await recordsOf(rows, grantor), agreement);
  return { slug, revision, agreement, dataset };
}

/** Lets the rest of a transaction see what those who granted can share. Written out, as the custodian is. */
async function openGrantors(
  rows: Transaction<Schema>,
  agreements: readonly Agreement[],
): Promise<void> {
  const grantors = agreements.map(({ grantor }) => grantor).filter(isCustodianId);
  await sql.raw(`set local app.grantors = '${grantors.join(',')}'`).execute(rows);
}

interface Grantor {
  readonly id: CustodianId;
  readonly slug: string;
  readonly header: string;
  readonly revision: number;
}

async function grantorOf(rows: Transaction<Schema>, id: CustodianId): Promise<Grantor> {
  const found = await rows
    .selectFrom('heads')
    .innerJoin('custodians', 'custodians.id', 'heads.custodian_id')
    .select(['slug', 'number as revision', sql<string>`dataset::text`.as('header')])
    .where('custodian_id', '=', id)
    .executeTakeFirstOrThrow();
  return { id, ...found };
}

/** The records of a grantor that can be shared at all, as they are now. */
async function recordsOf(
  rows: Transaction<Schema>,
  { id, header }: Grantor,
): Promise<CodedDataset> {
  const found = await sql<{ readonly list: RecordList; readonly text: string }>`
    select list, record::text as text from versions
    where custodian_id = ${id}::uuid and until is null and record is not null
      and list = any(${[...sharedLists]}::text[])
    order by position
  `.execute(rows);
  const lists = new Map(Object.keys(recordNames).map((list) => [list, [] as object[]]));
  for (const { list, text } of found.rows) lists.get(list)?.push(JSON.parse(text) as object);
  return { ...JSON.parse(header), ...Object.fromEntries(lists) } as CodedDataset;
}
