import type { Revision, RevisionRange, Touched } from '@prevention-spectrum/core';
import { sql, type Transaction } from 'kysely';
import type { CustodianId } from '../custodian/within-custodian.ts';
import type { Schema } from '../schema.ts';

/** Revisions with what they touched, the oldest first. */
export async function readRevisions(
  rows: Transaction<Schema>,
  custodian: CustodianId,
  { after = 0, first, of }: RevisionRange,
): Promise<readonly Revision[]> {
  let asked = rows
    .selectFrom('revisions')
    .select(['number', 'at', 'by', 'because'])
    .where('custodian_id', '=', custodian)
    .where('number', '>', after)
    .orderBy('number');
  if (of) {
    asked = asked.where('number', 'in', (versions) =>
      versions
        .selectFrom('versions')
        .select('since')
        .where('custodian_id', '=', custodian)
        .where('list', '=', of.list)
        .where('id', '=', of.id),
    );
  }
  const found = await (first === undefined ? asked : asked.limit(first)).execute();
  const touched = await touchedBy(
    rows,
    custodian,
    found.map(({ number }) => number),
  );
  return found.map((revision) => ({ ...revision, touched: touched.get(revision.number) ?? [] }));
}

async function touchedBy(
  rows: Transaction<Schema>,
  custodian: CustodianId,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, readonly Touched[]>> {
  const found = await sql<Touched & { readonly since: number }>`
    select since, list, id, version, action from versions
    where custodian_id = ${custodian}::uuid and since = any(${numbers}::bigint[]) order by since, ordinal
  `.execute(rows);
  const groups = new Map<number, Touched[]>(numbers.map((number) => [number, []]));
  for (const { since, ...touched } of found.rows) groups.get(since)?.push(touched);
  return groups;
}
