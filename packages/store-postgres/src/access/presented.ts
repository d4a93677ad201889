import { sql, type Transaction } from 'kysely';
import type { Engine } from '../engine/engine.ts';
import type { Schema } from '../schema.ts';

/**
 * One transaction of somebody who is not known yet: it sees what is there for everybody, and of keys and memberships
 * only those with the digest that is presented.
 */
export function beforeKnown<Result>(
  engine: Engine<Schema>,
  digest: string | null,
  work: (rows: Transaction<Schema>) => Promise<Result>,
): Promise<Result> {
  if (digest !== null && !/^[0-9a-f]{64}$/.test(digest)) throw new TypeError('Not a digest');
  return engine.transaction(
    async (rows) => {
      if (digest !== null) await sql.raw(`set local app.presented = '${digest}'`).execute(rows);
      await sql.raw('set local role spectrum_app').execute(rows);
      return work(rows);
    },
    { idempotent: true, readOnly: true },
  );
}
