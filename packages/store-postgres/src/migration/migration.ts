import type { Transaction } from 'kysely';
import type { Schema } from '../schema.ts';

/** A copy of all rows on every machine; the rows of one custodian together on one, by `custodian_id`; or where they are. */
export type Placement = 'everywhere' | 'with their custodian' | 'on the coordinator';

/** One step of the schema. What was released is never changed: a later step mends it. */
export interface Migration {
  /** From 1, without a gap. */
  readonly number: number;
  readonly name: string;
  /** Sent one at a time, in one transaction. */
  readonly statements: readonly string[];
  /** Where the rows of the tables that it makes stand on a cluster. */
  readonly placed?: Readonly<Record<string, Placement>>;
  /** What statements cannot do with the records that are there: afterwards, in the same transaction. */
  readonly fill?: (rows: Transaction<Schema>) => Promise<void>;
}
