import { type Custodians, custodians } from './custodian/custodians.ts';
import type { CustodianId } from './custodian/within-custodian.ts';
import { unreadable } from './engine/cluster-directory.ts';
import { isDamaged, saidOf } from './engine/database-error.ts';
import type { Engine } from './engine/engine.ts';
import { type PgliteOptions, pgliteEngine } from './engine/pglite-engine.ts';
import { type PostgresOptions, postgresEngine } from './engine/postgres-engine.ts';
import { migrate } from './migration/migrate.ts';
import { migrations } from './migration/migrations.ts';
import { postgresStore } from './record/postgres-store.ts';
import type { Schema } from './schema.ts';
import type { TellingStore } from './telling/follow.ts';

/** The records of many custodians in one database. */
export interface Database {
  readonly engine: Engine<Schema>;
  readonly custodians: Custodians;
  /** The records of one custodian: the same store each time, so that it remembers the dataset it built. */
  store(custodian: CustodianId): TellingStore;
  close(): Promise<void>;
}

/** Embedded in a directory, or in memory when none is named; or on a server, by its URL. */
export type DatabaseOptions = PgliteOptions | PostgresOptions;

/**
 * Opens a database and brings its schema up to date.
 * @param now the clock by which revisions are dated
 * @throws SpectrumError `store/…` when it is in use by another process, cannot be reached or read, or is newer than the
 * program
 */
export async function openDatabase(
  options: DatabaseOptions,
  now: () => Date = () => new Date(),
): Promise<Database> {
  const engine = await ('url' in options
    ? postgresEngine<Schema>(options)
    : pgliteEngine<Schema>(options));
  try {
    await migrate(engine, migrations);
  } catch (error) {
    await engine.close().catch(() => {});
    const { directory } = { directory: undefined, ...options };
    throw directory !== undefined && isDamaged(error)
      ? unreadable(directory, saidOf(error), error)
      : error;
  }
  return databaseOn(engine, now);
}

/** The same over an engine whose schema is up to date. */
export function databaseOn(engine: Engine<Schema>, now: () => Date = () => new Date()): Database {
  const stores = new Map<CustodianId, TellingStore>();
  return {
    engine,
    custodians: custodians(engine, now),
    store(custodian) {
      const store = stores.get(custodian) ?? postgresStore(engine, custodian, now);
      stores.set(custodian, store);
      return store;
    },
    close: () => engine.close(),
  };
}
