import type { Kysely, Transaction } from 'kysely';

/**
 * What queries are built and run with, inside a transaction or outside of one.
 * Transactions are begun by the engine, which sets their limits and repeats them; so what begins one is left out.
 */
export type Queries<Schema> = Omit<
  Kysely<Schema>,
  'connection' | 'destroy' | 'startTransaction' | 'transaction'
>;

/** How a transaction runs. Limits are milliseconds for each statement; 0 is none. */
export interface TransactionOptions {
  readonly isolation?: 'read committed' | 'repeatable read' | 'serializable';
  readonly readOnly?: boolean;
  /** How long one statement may run. */
  readonly statementLimit?: number;
  /** How long one statement may wait for a lock. An embedded database has one session and never waits. */
  readonly lockLimit?: number;
  /** True when running the work twice leaves what running it once leaves: then it is repeated after a conflict or a lost connection. */
  readonly idempotent?: boolean;
}

/** A database that answers: embedded in this process, or on a server. Both speak the same SQL and give the same values. */
export interface Engine<Schema> {
  readonly kind: 'pglite' | 'postgres';
  /** True when the tables may stand on several machines (Citus). */
  readonly distributed: boolean;
  /** Single statements. Inside the work of a transaction it throws `store/outer-handle`: use what the work is given. */
  readonly db: Queries<Schema>;
  /** Commits what the work did when it resolves, undoes it when it rejects. */
  transaction<Value>(
    work: (transaction: Transaction<Schema>) => Promise<Value>,
    options?: TransactionOptions,
  ): Promise<Value>;
  /** One statement outside of a transaction; several in one text are refused by the database (42601). */
  exec(statement: string): Promise<void>;
  /** Writes what was logged to the tables of an embedded database, if anything was. A server does this by itself. */
  checkpoint(): Promise<void>;
  /** Removes dead rows and renews the statistics, without a time limit: after an import. */
  maintain(): Promise<void>;
  /** Waits for what runs, then lets go of the database; a second call does nothing. */
  close(): Promise<void>;
}
