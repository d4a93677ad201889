import pg from 'pg';
import { storeError } from '../catalogue.ts';
import { checkpoints } from './checkpoints.ts';
import { clusterIn, unreadable } from './cluster-directory.ts';
import { lockDirectory } from './directory-lock.ts';
import type { Engine } from './engine.ts';
import { makeFolder } from './make-folder.ts';
import { PgliteStream } from './pglite-stream.ts';
import { type PgliteThread, pgliteThread } from './pglite-thread.ts';
import { pooledEngine } from './pooled-engine.ts';
import { valueTypes } from './value-types.ts';

export interface PgliteOptions {
  /** Where the database is kept; it is made when there is none. Left out, the database is in memory and gone with the engine. */
  readonly directory?: string;
  /** Milliseconds that a statement may run before the database is stopped and opened again; 0 is for ever. */
  readonly statementLimit?: number;
  /** Milliseconds without a statement after which the log is written to the tables, and after which it is in any case. */
  readonly checkpointIdle?: number;
  readonly checkpointAtMost?: number;
}

/**
 * A database inside this process, with nothing to install. What was acknowledged outlives the process however it ends,
 * but not a loss of power: PGlite never asks the disk to write.
 * @throws SpectrumError `store/directory-in-use`, `store/directory-refused`, `store/directory-unreadable`
 */
export async function pgliteEngine<Schema>(options: PgliteOptions = {}): Promise<Engine<Schema>> {
  const { directory, statementLimit = 30_000 } = options;
  const { thread, release } =
    directory === undefined
      ? { thread: pgliteThread(undefined, statementLimit), release: async () => {} }
      : await openDirectory(directory, statementLimit).catch((error: Error) => {
          if (!('syscall' in error)) throw error;
          const params = { directory, said: error.message };
          throw storeError('store/directory-refused', params, { cause: error });
        });
  await thread.ready();
  const pool = sessionOf(thread);
  const log = checkpoints(logWriter(pool, thread), {
    idle: options.checkpointIdle ?? 5_000,
    atMost: options.checkpointAtMost ?? 60_000,
  });
  return pooledEngine<Schema>({
    kind: 'pglite',
    distributed: false,
    pool,
    address: { host: '', user: '', database: directory ?? '' },
    limits: { statement: statementLimit, lock: 0 },
    limitStatements(milliseconds) {
      thread.limit = milliseconds;
    },
    touched: directory === undefined ? () => {} : log.touched,
    checkpoint: log.now,
    closing: log.stop,
    async closed() {
      // PGlite writes its log to the tables as it closes.
      await thread.close();
      await release();
    },
  });
}

async function openDirectory(directory: string, limit: number) {
  await makeFolder(directory);
  let thread: PgliteThread | undefined;
  const lock = await lockDirectory(directory, {
    lost: (reason) => void thread?.stopForGood(reason),
  });
  try {
    thread = pgliteThread(await clusterIn(directory), limit);
    await thread.ready().catch((error: Error) => {
      const said = error.cause instanceof Error ? error.cause.message : error.message;
      throw unreadable(directory, said, error);
    });
    return { thread, release: () => lock.release() };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** The one session of the database, as connections of the driver: who comes second waits. */
function sessionOf(thread: PgliteThread): pg.Pool {
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
  // An idle connection whose thread ended is replaced by the next statement.
  pool.on('error', () => {});
  return pool;
}

/** Writes the log to the tables when it has grown since the last time, however long that takes. */
function logWriter(pool: pg.Pool, thread: PgliteThread): () => Promise<void> {
  let writtenTo = '';
  return async () => {
    const client = await pool.connect();
    const { limit } = thread;
    const run = (text: string) => client.query({ text, queryMode: 'extended' } as pg.QueryConfig);
    const end = async () => {
      const { rows } = await run('select pg_current_wal_insert_lsn()::text as lsn');
      return (rows[0] as { lsn: string }).lsn;
    };
    try {
      if ((await end()) === writtenTo) return;
      thread.limit = 0;
      await run('checkpoint');
      writtenTo = await end();
    } finally {
      thread.limit = limit;
      client.release();
    }
  };
}
