import pg from 'pg';
import { storeError } from '../catalogue.ts';
import { type Address, connectError } from './database-error.ts';
import type { Engine } from './engine.ts';
import { pooledEngine } from './pooled-engine.ts';
import { refuseStrongRole } from './role-problems.ts';
import { valueTypes } from './value-types.ts';

export interface PostgresOptions {
  /** `postgresql://user:password@host:5432/database` */
  readonly url: string;
  /** Also a login that the row policies do not hold: for migrations and tests, never to serve. */
  readonly anyRole?: boolean;
  /** The most connections at a time. */
  readonly connections?: number;
  /** Milliseconds that a statement may run; 0 is for ever. */
  readonly statementLimit?: number;
  /** Milliseconds that a statement may wait for a lock; 0 is for ever. */
  readonly lockLimit?: number;
}

/**
 * A database on a server, or on a cluster by its coordinator.
 * @throws SpectrumError `store/url-invalid`, `store/server-unreachable`, `store/server-busy`, `store/login-refused`,
 * `store/database-missing`, `store/role-too-strong`
 */
export async function postgresEngine<Schema>(options: PostgresOptions): Promise<Engine<Schema>> {
  const address = addressIn(options.url);
  const pool = poolFor(options);
  try {
    const engine = pooledEngine<Schema>({
      kind: 'postgres',
      distributed: await hasCitus(pool, address),
      pool,
      address,
      limits: { statement: options.statementLimit ?? 30_000, lock: options.lockLimit ?? 10_000 },
      async checkpoint() {},
    });
    if (!options.anyRole) await refuseStrongRole(engine);
    return engine;
  } catch (error) {
    await pool.end();
    throw error;
  }
}

function poolFor({ url, connections = 10 }: PostgresOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 10_000,
    application_name: 'prevention-spectrum',
    types: valueTypes,
  });
  // An idle connection that breaks is replaced by the next statement.
  pool.on('error', () => {});
  return pool;
}

/** The driver would take anything that is no address for the name of a database. */
function addressIn(url: string): Address {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) throw storeError('store/url-invalid');
  const { host, username, pathname } = new URL(url);
  return {
    host,
    user: decodeURIComponent(username),
    database: decodeURIComponent(pathname.slice(1)),
  };
}

async function hasCitus(pool: pg.Pool, address: Address): Promise<boolean> {
  try {
    const { rows } = await pool.query("select from pg_extension where extname = 'citus'");
    return rows.length > 0;
  } catch (error) {
    throw connectError(error, address);
  }
}
