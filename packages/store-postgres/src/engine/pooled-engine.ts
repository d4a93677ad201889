import { AsyncLocalStorage } from 'node:async_hooks';
import { CompiledQuery, Kysely, PostgresDialect, type Transaction } from 'kysely';
import type pg from 'pg';
import type { Address } from './database-error.ts';
import type { Engine, TransactionOptions } from './engine.ts';
import { guardedPool } from './guarded-pool.ts';
import { type Limits, sessionSettings, setLimits } from './limits.ts';
import { repeated } from './repeat.ts';

interface Connections {
  readonly kind: 'pglite' | 'postgres';
  readonly distributed: boolean;
  readonly pool: pg.Pool;
  readonly address: Address;
  /** For statements that bring none of their own. */
  readonly limits: Limits;
  /** Told how long the statements to come may run, for a database that does not keep that limit by itself. */
  limitStatements?(milliseconds: number): void;
  /** A connection was used and given back. */
  touched?(): void;
  checkpoint(): Promise<void>;
  /** When nobody uses a connection any more and nobody will. */
  closing?(): Promise<void>;
  /** When the last connection is closed. */
  closed?(): Promise<void>;
}

/** An engine over the connections of the one driver by which both databases are reached. */
export function pooledEngine<Schema>(connections: Connections): Engine<Schema> {
  const { kind, distributed, limits } = connections;
  const limitStatements = (milliseconds: number) => connections.limitStatements?.(milliseconds);
  const inside = new AsyncLocalStorage<{ open: boolean }>();
  const pool = guardedPool(connections.pool, {
    address: connections.address,
    insideTransaction: () => inside.getStore()?.open === true,
    touched: () => connections.touched?.(),
  });
  const db = new Kysely<Schema>({
    dialect: new PostgresDialect({
      pool,
      onCreateConnection: async (connection) => {
        await connection.executeQuery(sessionSettings(limits, distributed));
      },
    }),
  });
  let closing: Promise<void> | undefined;

  async function attempt<Value>(
    work: (transaction: Transaction<Schema>) => Promise<Value>,
    { isolation, readOnly, statementLimit, lockLimit }: TransactionOptions,
  ): Promise<Value> {
    let begin = db.transaction();
    if (isolation) begin = begin.setIsolationLevel(isolation);
    if (readOnly) begin = begin.setAccessMode('read only');
    const own = { statement: statementLimit ?? limits.statement, lock: lockLimit ?? limits.lock };
    let failed: { readonly error: unknown } | undefined;
    const run = async (transaction: Transaction<Schema>) => {
      const here = { open: true };
      limitStatements(own.statement);
      try {
        await setLimits(transaction, own, distributed);
        return await inside.run(here, () => work(transaction));
      } catch (error) {
        failed = { error };
        throw error;
      } finally {
        here.open = false;
        limitStatements(limits.statement);
      }
    };
    try {
      return await begin.execute(run);
    } catch (error) {
      // Where the connection broke, undoing fails too: what counts is what went wrong first.
      throw failed ? failed.error : error;
    }
  }

  async function close() {
    await pool.drain();
    await connections.closing?.();
    await pool.end();
    await connections.closed?.();
  }

  return {
    kind,
    distributed,
    db,
    transaction(work, options = {}) {
      const run = () => attempt(work, options);
      return options.idempotent ? repeated(run, distributed) : run();
    },
    async exec(statement) {
      await db.executeQuery(CompiledQuery.raw(statement));
    },
    checkpoint: () => connections.checkpoint(),
    maintain() {
      return db.connection().execute(async (connection) => {
        limitStatements(0);
        try {
          await connection.executeQuery(sessionSettings({ ...limits, statement: 0 }, distributed));
          await connection.executeQuery(CompiledQuery.raw('vacuum (analyze)'));
          await connection.executeQuery(sessionSettings(limits, distributed));
        } finally {
          limitStatements(limits.statement);
        }
      });
    },
    close() {
      closing ??= close();
      return closing;
    },
  };
}
