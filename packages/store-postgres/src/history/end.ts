import { sql, type Transaction } from 'kysely';
import { storeError } from '../catalogue.ts';
import type { CustodianId } from '../custodian/within-custodian.ts';
import type { Schema } from '../schema.ts';

/** Where a history ends by what the database says of it. */
export interface End {
  readonly number: number;
  readonly hash: string;
  readonly at: string;
  /** What the dataset is called, and up to when it speaks. */
  readonly dataset: object;
  /** The first number outside of 1 to the last one that a revision or a version claims for itself. */
  readonly beyond: number | null;
}

/** @throws SpectrumError `store/custodian-unknown` */
export async function endOf(rows: Transaction<Schema>, custodian: CustodianId): Promise<End> {
  const found = await sql<Omit<End, 'dataset'> & { readonly text: string }>`
    select number, hash, at, dataset::text as text, least(
      (select min(number) from revisions r
        where r.custodian_id = h.custodian_id and (r.number > h.number or r.number < 1)),
      (select min(since) from versions v
        where v.custodian_id = h.custodian_id and (v.since > h.number or v.since < 1))
    ) as beyond
    from heads h join custodians c on c.id = h.custodian_id where custodian_id = ${custodian}::uuid
  `.execute(rows);
  const [end] = found.rows;
  if (!end) throw storeError('store/custodian-unknown', { found: custodian });
  const { text, ...rest } = end;
  return { ...rest, dataset: JSON.parse(text) };
}
