/** One step of the schema. What was released is never changed: a later step mends it. */
export interface Migration {
  /** From 1, without a gap. */
  readonly number: number;
  readonly name: string;
  /** Sent one at a time, in one transaction. */
  readonly statements: readonly string[];
}
