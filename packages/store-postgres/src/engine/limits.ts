import { CompiledQuery, sql, type Transaction } from 'kysely';

/** How long a statement may run and wait for a lock, in milliseconds; 0 is for ever. */
export interface Limits {
  readonly statement: number;
  readonly lock: number;
}

/**
 * What a connection keeps: UTC and ISO dates, so that values are read alike everywhere, and its limits. On a cluster
 * also that what is SET LOCAL here holds on the other machines: without it row policies there give nothing.
 */
export function sessionSettings({ statement, lock }: Limits, distributed: boolean): CompiledQuery {
  const carried = distributed ? `, set_config('citus.propagate_set_commands', 'local', false)` : '';
  return CompiledQuery.raw(
    `select set_config('timezone', 'UTC', false), set_config('datestyle', 'ISO', false),
      set_config('statement_timeout', $1, false), set_config('lock_timeout', $2, false)${carried}`,
    [String(statement), String(lock)],
  );
}

/** The limits of one transaction. Citus carries only SET LOCAL to its workers, so it is sent as such there. */
export async function setLimits<Schema>(
  transaction: Transaction<Schema>,
  { statement, lock }: Limits,
  distributed: boolean,
): Promise<void> {
  if (!distributed) {
    await sql`select set_config('statement_timeout', ${String(statement)}, true),
      set_config('lock_timeout', ${String(lock)}, true)`.execute(transaction);
    return;
  }
  await sql`set local statement_timeout = ${sql.lit(statement)}`.execute(transaction);
  await sql`set local lock_timeout = ${sql.lit(lock)}`.execute(transaction);
}
