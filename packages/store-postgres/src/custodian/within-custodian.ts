import { sql, type Transaction } from 'kysely';
import type { Engine, TransactionOptions } from '../engine/engine.ts';
import type { Schema } from '../schema.ts';

declare const custodianId: unique symbol;
/** The id of a custodian: a UUID in lower case. */
export type CustodianId = string & { readonly [custodianId]: true };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a text can be the id of a custodian. */
export function isCustodianId(text: string): text is CustodianId {
  return uuid.test(text);
}

/**
 * One transaction that sees and writes the rows of one custodian, whatever its statements say: it gives up the rights
 * of the login before the first of them.
 */
export function withinCustodian<Result>(
  engine: Engine<Schema>,
  custodian: CustodianId,
  work: (rows: Transaction<Schema>) => Promise<Result>,
  options: TransactionOptions = { idempotent: true },
): Promise<Result> {
  if (!isCustodianId(custodian)) throw new TypeError(`Not the id of a custodian: ${custodian}`);
  return engine.transaction(async (rows) => {
    await become(rows, custodian, engine.distributed);
    return work(rows);
  }, options);
}

/**
 * Only what is written out as SET LOCAL reaches the other machines of a Citus cluster. The role must not: they are
 * reached as it anyway, and what the database asks there by itself, for a foreign key, it asks as the owner.
 */
async function become(
  rows: Transaction<Schema>,
  custodian: CustodianId,
  distributed: boolean,
): Promise<void> {
  if (distributed) {
    await sql.raw(`set local app.custodian = '${custodian}'`).execute(rows);
    await sql`select set_config('role', 'spectrum_app', true)`.execute(rows);
    return;
  }
  await sql`
    select set_config('app.custodian', ${custodian}, true), set_config('role', 'spectrum_app', true)
  `.execute(rows);
}
