import { sql, type Transaction } from 'kysely';
import { storeError } from '../catalogue.ts';
import type { Engine, Queries } from '../engine/engine.ts';
import { takeLock } from './lock.ts';
import type { Migration, Placement } from './migration.ts';

interface PlacedTable {
  readonly table: string;
  readonly placement: Placement;
}

/**
 * Spreads the tables over the machines of a Citus cluster, those of a custodian by `custodian_id`, and gives the
 * tables that this took. It has no number of its own: it asks where the tables stand and moves those that are not
 * where their migrations say, so that a database can become a cluster at any time. Records that are there move along.
 * An operator who has Citus for something else says `alter database … set app.distribute = 'off'`.
 * @throws SpectrumError `store/distribution-failed`
 */
export async function distribute<Schema>(
  engine: Engine<Schema>,
  migrations: readonly Migration[],
): Promise<readonly string[]> {
  const wanted = migrations
    .flatMap(({ placed = {} }) => Object.entries(placed))
    .filter(([, placement]) => placement !== 'on the coordinator')
    .map(([table, placement]) => ({ table, placement }));
  // A login that owns nothing can start, too, once somebody else has spread the tables.
  if ((await elsewhere(engine.db, wanted)).length === 0) return [];
  let at: string | undefined;
  const place = async (transaction: Transaction<Schema>) => {
    at = undefined;
    await takeLock(transaction, engine);
    const moving = await elsewhere(transaction, wanted);
    if (moving.length === 0) return [];
    // Machines reach each other as the role that reads and writes: Citus has no other way to hand it on.
    await sql`alter role spectrum_app login`.execute(transaction);
    for (const { table, placement } of moving) {
      at = table;
      await placeTable(transaction, table, placement);
    }
    return moving.map(({ table }) => table);
  };
  try {
    return await engine.transaction(place, { statementLimit: 0, lockLimit: 0, idempotent: true });
  } catch (error) {
    if (!at) throw error;
    const said = error instanceof Error ? error.message : String(error);
    throw storeError('store/distribution-failed', { table: at, said }, { cause: error });
  }
}

/** Those that are not where they are wanted; none, where the operator wants no distribution. */
async function elsewhere<Schema>(
  queries: Queries<Schema>,
  wanted: readonly PlacedTable[],
): Promise<readonly PlacedTable[]> {
  const { rows } = await sql<{ readonly table: string; readonly placement: Placement | null }>`
    select name as table, (
      select case when partmethod = 'h' then 'with their custodian' when repmodel = 't' then 'everywhere' end
      from pg_dist_partition where logicalrelid = to_regclass(name)
    ) as placement
    from unnest(${wanted.map(({ table }) => table)}::text[]) as one (name)
    where coalesce(current_setting('app.distribute', true), '') <> 'off'
  `.execute(queries);
  const found = new Map(rows.map(({ table, placement }) => [table, placement]));
  return wanted.filter(
    ({ table, placement }) => found.has(table) && found.get(table) !== placement,
  );
}

async function placeTable<Schema>(
  transaction: Transaction<Schema>,
  table: string,
  placement: Placement,
): Promise<void> {
  if (placement === 'everywhere') {
    await sql`select create_reference_table(${table})`.execute(transaction);
    return;
  }
  // Beside the first one, and beside nobody else's tables.
  const beside = table === 'heads' ? 'none' : 'heads';
  // The owner takes all rows along for as long as the policies are not forced on it.
  await sql`alter table ${sql.table(table)} no force row level security`.execute(transaction);
  await sql`select create_distributed_table(${table}, 'custodian_id', colocate_with => ${beside})`.execute(
    transaction,
  );
  await sql`alter table ${sql.table(table)} force row level security`.execute(transaction);
}
