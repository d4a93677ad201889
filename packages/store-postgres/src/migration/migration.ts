import type { Transaction } from 'kysely';
import type { Schema } from '../schema.ts';

/** One step of the schema. What was released is never changed: a later step mends it. */
export interface Migration {
  /** From 1, without a gap. */
  readonly number: number;
  readonly name: string;
  /** Sent one at a time, in one transaction. */
  readonly statements: readonly string[];
  /** What statements cannot do with the records that are there: afterwards, in the same transaction. */
  readonly fill?: (rows: Transaction<Schema>) => Promise<void>;
}
