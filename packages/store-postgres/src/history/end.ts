import { sql, type Transaction } from 'kysely';
import { storeError } from '../catalogue.ts';
import type { CustodianId } from '../custodian/within-custodian.ts';
import type { Schema } from '../schema.ts';

/** Where a history ends by what the database says of it. */
export interface End {
  readonly number: number;
  readonly hash: string;
  readonly at: string;
  /** The first number outside of 1 to the last one that a revision or a version claims for itself. */
  readonly beyond: number | null;
}

/** @throws SpectrumError `store/custodian-unknown` */
export async function endOf(rows: Transaction<Schema>, custodian: CustodianId): Promise<End> {
  const found = await sql<End>`
    select number, hash, at, least(
      (select min(number) from revisions r
        where r.custodian_id = h.custodian_id and (r.number > h.number or r.number < 1)),
      (select min(since) from versions v
        where v.custodian_id = h.custodian_id and (v.since > h.number or v.since < 1))
    ) as beyond
    from heads h where custodian_id = ${custodian}::uuid
  `.execute(rows);
  const [end] = found.rows;
  if (!end) throw storeError('store/custodian-unknown', { found: custodian });
  return end;
}
