import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import { storeError } from '../catalogue.ts';
import { type Address, connectError, queryError } from './database-error.ts';

export interface GuardedPool extends PostgresPool {
  /** Refuses whoever comes from now on, and resolves when those who are there have left. */
  drain(): Promise<void>;
}

interface Guard {
  readonly address: Address;
  insideTransaction(): boolean;
  /** Somebody has left. */
  touched(): void;
}

/**
 * Connections as Kysely wants them, with what both engines need: nobody inside a transaction takes a second
 * connection (an embedded database has one, so that it would wait for itself), one statement a text,
 * and errors by their codes.
 */
export function guardedPool(
  pool: pg.Pool,
  { address, insideTransaction, touched }: Guard,
): GuardedPool {
  const known = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  let present = 0;
  let closed = false;
  let empty: (() => void) | undefined;

  function left() {
    touched();
    present -= 1;
    if (present === 0) empty?.();
  }

  return {
    async connect() {
      if (insideTransaction()) throw storeError('store/outer-handle');
      if (closed) throw storeError('store/engine-closed');
      present += 1;
      try {
        const client = await pool.connect();
        const guarded = known.get(client) ?? guardedClient(client, left);
        known.set(client, guarded);
        return guarded;
      } catch (error) {
        left();
        throw connectError(error, address);
      }
    },
    async drain() {
      closed = true;
      if (present > 0) {
        await new Promise<void>((resolve) => {
          empty = resolve;
        });
      }
    },
    end: () => pool.end(),
  };
}

function guardedClient(client: pg.PoolClient, left: () => void): PostgresPoolClient {
  // A connection that breaks rejects its statement; without a listener it would end the process as well.
  client.on('error', () => {});
  const guarded = {
    async query(text: string, values: readonly unknown[]) {
      // A text with parameters or without: always prepared, so that it is one statement.
      const statement = { text, values: [...values], queryMode: 'extended' };
      try {
        return await client.query(statement);
      } catch (error) {
        throw queryError(error);
      }
    },
    release(broken?: boolean) {
      client.release(broken);
      left();
    },
  };
  return guarded as unknown as PostgresPoolClient;
}
