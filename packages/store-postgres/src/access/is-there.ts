import { sql, type Transaction } from 'kysely';
import type { CustodianId } from '../custodian/within-custodian.ts';
import type { Schema } from '../schema.ts';

/** Whether a custodian let somebody in under an id, ever. */
export async function isThere(
  rows: Transaction<Schema>,
  table: 'keys' | 'memberships',
  custodian: CustodianId,
  id: string,
): Promise<boolean> {
  const found = await rows
    .selectFrom(table)
    .select('id')
    .where('custodian_id', '=', custodian)
    .where(sql`id::text`, '=', id)
    .executeTakeFirst();
  return found !== undefined;
}
