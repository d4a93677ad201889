import type { RecordRef } from './record-ref.ts';

/** What a revision did to one record. */
export interface Touched extends RecordRef {
  /** From 1, one more with each change of this record. */
  readonly version: number;
  readonly action: 'added' | 'replaced' | 'retired' | 'returned';
}

/** One edit that a store has made. */
export interface Revision {
  /** 1, 2, 3 … without holes. */
  readonly number: number;
  /** When, in UTC to the millisecond (RFC 3339); never before the revision before it. */
  readonly at: string;
  readonly by: string;
  readonly because: string | null;
  readonly touched: readonly Touched[];
}

/**
 * A state of a store: as a revision left it (0 is how it began), or as it was at a time: `2026-03-01T12:00:00Z`,
 * or `2026-03-01` for the end of that day in UTC.
 */
export type Moment = { readonly revision: number } | { readonly time: string };
