import type { Screening } from '../dataset/expectation.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { SourceRecord } from './connector.ts';

/** A record that did not become an activity, as it was read, with the reasons. */
export interface RefusedSource {
  readonly record: SourceRecord;
  readonly diagnostics: readonly Diagnostic[];
}

/** What became of every record: `read = kept + merged + refused.length`, always. */
export interface LossReport {
  readonly connector: string;
  readonly read: number;
  /** Records that became an activity. */
  readonly kept: number;
  /** Of the kept: those that took the place of a stored activity which differed. */
  readonly replaced: number;
  /** Of the kept: those that are stored already as they are. */
  readonly unchanged: number;
  /** Records that were put together with an activity of this reading, or with one that another record had stored. */
  readonly merged: number;
  readonly refused: readonly RefusedSource[];
  /** The codes of the source itself that were kept. */
  readonly codings: number;
  /** What the person who imported declared complete; `null` when nothing was declared or it could not be used. */
  readonly screening: Screening | null;
  /** What is to be said about everything that was kept, each with the place where it stood. */
  readonly diagnostics: readonly Diagnostic[];
}
