import pg from 'pg';
import type { Engine } from './engine.ts';
import type { Limits } from './limits.ts';
import { pooledEngine } from './pooled-engine.ts';
import { valueTypes } from './value-types.ts';

export interface PostgresOptions {
  /** `postgresql://user:password@host:5432/database`. */
  readonly url: string;
  /** The most connections at a time. */
  readonly connections?: number;
  /** Milliseconds that a statement may run, and may wait for a lock; 0 is for ever. */
  readonly statementLimit?: number;
  readonly lockLimit?: number;
}

/** A database on a server. */
export async function postgresEngine<Schema>(options: PostgresOptions): Promise<Engine<Schema>> {
  const limits: Limits = {
    statement: options.statementLimit ?? 30_000,
    lock: options.lockLimit ?? 10_000,
  };
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.connections ?? 10,
    connectionTimeoutMillis: 10_000,
    application_name: 'prevention-spectrum',
    types: valueTypes,
  });
  pool.on('error', () => {});
  return pooledEngine<Schema>({
    kind: 'postgres',
    distributed: false,
    pool,
    limits,
    async checkpoint() {},
    async closed() {},
  });
}
