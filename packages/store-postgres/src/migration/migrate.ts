import { createHash } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import { storeError } from '../catalogue.ts';
import type { Engine, Queries } from '../engine/engine.ts';
import { distribute } from './distribute.ts';
import { takeLock } from './lock.ts';
import type { Migration } from './migration.ts';

/**
 * Brings the database up to the program, and gives the migrations that this took. Processes that start together
 * wait for each other and find the work done. The login must be allowed to create tables. Where the database is that
 * of a Citus cluster, the tables are spread over it.
 * @throws SpectrumError `store/database-newer`, `store/migration-changed`, `store/migration-failed`,
 * `store/distribution-failed`
 */
export async function migrate<Schema>(
  engine: Engine<Schema>,
  migrations: readonly Migration[],
): Promise<readonly Migration[]> {
  const applied = await applyAll(engine, migrations);
  if (engine.distributed) await distribute(engine, migrations);
  return applied;
}

async function applyAll<Schema>(
  engine: Engine<Schema>,
  migrations: readonly Migration[],
): Promise<readonly Migration[]> {
  // A login that may not create tables can start, too, once somebody else has migrated.
  if ((await pendingMigrations(engine, migrations)).length === 0) return [];
  const applied: Migration[] = [];
  for (;;) {
    const next = await applyNext(engine, migrations);
    if (!next) return applied;
    applied.push(next);
  }
}

/** Migrations that the database still lacks; changes nothing, so that a login without rights can ask. */
export async function pendingMigrations<Schema>(
  engine: Engine<Schema>,
  migrations: readonly Migration[],
): Promise<readonly Migration[]> {
  checkNumbers(migrations);
  const { rows } = await sql<{ there: boolean }>`
    select to_regclass('schema_migrations') is not null as there`.execute(engine.db);
  return rows[0]?.there ? lacking(await recorded(engine.db), migrations) : migrations;
}

async function applyNext<Schema>(
  engine: Engine<Schema>,
  migrations: readonly Migration[],
): Promise<Migration | undefined> {
  let at: { readonly migration: Migration; readonly statement: number } | undefined;
  const apply = async (transaction: Transaction<Schema>) => {
    at = undefined;
    await takeLock(transaction, engine);
    await sql`create table if not exists schema_migrations (
      number int primary key,
      name text not null,
      checksum text not null,
      applied_at timestamptz not null default now()
    )`.execute(transaction);
    const [next] = lacking(await recorded(transaction), migrations);
    if (!next) return undefined;
    for (const [index, statement] of next.statements.entries()) {
      at = { migration: next, statement: index + 1 };
      await sql.raw(statement).execute(transaction);
    }
    at = undefined;
    await next.fill?.(transaction as unknown as Parameters<typeof next.fill>[0]);
    await sql`insert into schema_migrations (number, name, checksum)
      values (${next.number}, ${next.name}, ${checksum(next)})`.execute(transaction);
    return next;
  };
  try {
    return await engine.transaction(apply, { statementLimit: 0, lockLimit: 0, idempotent: true });
  } catch (error) {
    if (!at) throw error;
    const { number, name } = at.migration;
    const said = error instanceof Error ? error.message : String(error);
    const params = { number, name, statement: at.statement, said };
    throw storeError('store/migration-failed', params, { cause: error });
  }
}

interface Recorded {
  readonly number: number;
  readonly name: string;
  readonly checksum: string;
}

async function recorded<Schema>(queries: Queries<Schema>): Promise<readonly Recorded[]> {
  const { rows } = await sql<Recorded>`
    select number, name, checksum from schema_migrations order by number`.execute(queries);
  return rows;
}

function lacking(
  done: readonly Recorded[],
  migrations: readonly Migration[],
): readonly Migration[] {
  const newest = done.at(-1)?.number ?? 0;
  if (newest > migrations.length) {
    throw storeError('store/database-newer', { database: newest, program: migrations.length });
  }
  const checksums = new Map(done.map((one) => [one.number, one.checksum]));
  return migrations.filter((migration) => {
    const found = checksums.get(migration.number);
    if (found === undefined) return true;
    if (found === checksum(migration)) return false;
    throw storeError('store/migration-changed', { number: migration.number, name: migration.name });
  });
}

function checkNumbers(migrations: readonly Migration[]): void {
  for (const [index, { number, name }] of migrations.entries()) {
    const expected = index + 1;
    if (number !== expected)
      throw storeError('store/migrations-unordered', { number, name, expected });
  }
}

function checksum({ name, statements }: Migration): string {
  return createHash('sha256')
    .update(JSON.stringify([name, statements]))
    .digest('hex');
}
