import pg from 'pg';
import type { Engine } from './engine.ts';
import type { Limits } from './limits.ts';
import { PgliteStream } from './pglite-stream.ts';
import { pgliteThread } from './pglite-thread.ts';
import { pooledEngine } from './pooled-engine.ts';
import { valueTypes } from './value-types.ts';

export interface PgliteOptions {
  /** Where the database is kept; left out, it is kept in memory. */
  readonly directory?: string;
  /** Milliseconds that a statement may run before it is stopped; 0 is for ever. */
  readonly statementLimit?: number;
}

/** A database inside this process, with nothing to install. */
export async function pgliteEngine<Schema>(options: PgliteOptions = {}): Promise<Engine<Schema>> {
  const limits: Limits = { statement: options.statementLimit ?? 30_000, lock: 0 };
  const thread = pgliteThread(options.directory, limits.statement);
  await thread.ready();
  const pool = new pg.Pool({
    max: 1,
    idleTimeoutMillis: 0,
    host: 'localhost',
    user: 'postgres',
    password: '',
    database: 'postgres',
    ssl: false,
    types: valueTypes,
    stream: () => new PgliteStream(thread) as never,
  });
  pool.on('error', () => {});
  return pooledEngine<Schema>({
    kind: 'pglite',
    distributed: false,
    pool,
    limits,
    limitStatements(milliseconds) {
      thread.limit = milliseconds;
    },
    async checkpoint() {},
    closed: () => thread.close(),
  });
}
