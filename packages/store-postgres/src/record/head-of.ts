import { type CustodianId, withinCustodian } from '../custodian/within-custodian.ts';
import type { Engine } from '../engine/engine.ts';
import type { Head } from '../history/chain.ts';
import type { Schema } from '../schema.ts';

/**
 * The last revision of a custodian, of which the hash tells it from every other state that the records ever had, here
 * or elsewhere. One look at one row.
 */
export function headOf(
  engine: Engine<Schema>,
  custodian: CustodianId,
): Promise<Pick<Head, 'number' | 'hash'>> {
  return withinCustodian(engine, custodian, (rows) =>
    rows
      .selectFrom('heads')
      .select(['number', 'hash'])
      .where('custodian_id', '=', custodian)
      .executeTakeFirstOrThrow(),
  );
}
