import { sql, type Transaction } from 'kysely';
import type { Engine } from '../engine/engine.ts';

/** Names the advisory lock that one migrating process holds; any number that nobody else uses. */
const lock = 7_736_210_442;

/** Waits until no other process changes the schema, and keeps them waiting until the transaction ends. */
export async function takeLock<Schema>(
  transaction: Transaction<Schema>,
  { distributed }: Pick<Engine<Schema>, 'distributed'>,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(${lock}::int8)`.execute(transaction);
  // Whoever has the lock must not wait for a table for ever: everybody else would queue behind it.
  await sql`set local lock_timeout = '10s'`.execute(transaction);
  if (!distributed) return;
  // One shard after another: several changes of tables that refer to each other stand in one transaction.
  await sql`set local citus.multi_shard_modify_mode = 'sequential'`.execute(transaction);
  // A table may refer to one that is spread already, until it is spread itself.
  await sql`set local citus.enable_local_reference_table_foreign_keys = off`.execute(transaction);
}
