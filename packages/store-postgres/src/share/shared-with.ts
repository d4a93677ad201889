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
 * @returns a function that is told from whom, by their slugs; from everybody when nothing is said. Who shares nothing
 * is left out, whether or not there is anybody of that name.
 */
export function sharedWith(
  engine: Engine<Schema>,
  custodian: CustodianId,
  now: () => Date = () => new Date(),
): (from?: readonly string[]) => Promise<readonly Shared[]> {
  const built = new Map<string, Shared>();

  return (from) =>
    withinCustodian(
      engine,
      custodian,
      async (rows) => {
        const at = now();
        const received = await agreementsOf(rows, 'grantee_id', custodian);
        const standing = received.filter((one) => stands(one, at));
        for (const id of built.keys()) {
          if (standing.every((one) => one.id !== id)) built.delete(id);
        }
        if (standing.length === 0) return [];
        await openGrantors(rows, standing);
        const grantors = await grantorsOf(rows, standing);
        const shared: Shared[] = [];
        for (const agreement of standing) {
          const grantor = grantors.get(agreement.grantor);
          if (!grantor || (from && !from.includes(grantor.slug))) continue;
          shared.push(await sharedUnder(rows, agreement, grantor, built));
        }
        return shared;
      },
      { isolation: 'repeatable read', readOnly: true, idempotent: true },
    );
}

async function sharedUnder(
  rows: Transaction<Schema>,
  agreement: Agreement,
  grantor: Grantor,
  built: Map<string, Shared>,
): Promise<Shared> {
  const { slug, revision } = grantor;
  const kept = () => {
    const before = built.get(agreement.id);
    return before?.revision === revision ? before : null;
  };
  const before = kept();
  if (before) return before;
  const records = await recordsOf(rows, grantor);
  // Another read may have built the same meanwhile: whoever joins it wants one, not two.
  const shared = kept() ?? {
    slug,
    revision,
    agreement,
    dataset: sharedDataset(records, agreement),
  };
  built.set(agreement.id, shared);
  return shared;
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

async function grantorsOf(
  rows: Transaction<Schema>,
  agreements: readonly Agreement[],
): Promise<ReadonlyMap<CustodianId, Grantor>> {
  const ids = agreements.map(({ grantor }) => grantor);
  const found = await rows
    .selectFrom('heads')
    .innerJoin('custodians', 'custodians.id', 'heads.custodian_id')
    .select([
      sql<CustodianId>`custodian_id`.as('id'),
      'slug',
      'number as revision',
      sql<string>`dataset::text`.as('header'),
    ])
    .where('custodian_id', 'in', ids)
    .execute();
  return new Map(found.map((one) => [one.id, one]));
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
