import type { AccessSchema } from './access/rows.ts';
import type { TellingSchema } from './telling/rows.ts';

/**
 * The tables, as queries see them. `custodian_id` comes first in every key and in every join, so that the same
 * schema can be spread over several machines by it. Whole numbers of 64 bits come as numbers, times as RFC 3339 in UTC.
 */
export interface Schema extends AccessSchema, TellingSchema {
  custodians: CustodianRow;
  heads: HeadRow;
  revisions: RevisionRow;
  versions: VersionRow;
  snapshots: SnapshotRow;
}

/** An organisation that keeps records here, with what its dataset is called. */
interface CustodianRow {
  readonly id: string;
  readonly slug: string;
  /** `{id, label, asOf}` of the dataset. */
  readonly dataset: string;
  readonly created_at: string;
}

/** The last revision of a custodian. Whoever writes holds this row until the transaction ends. */
interface HeadRow {
  readonly custodian_id: string;
  readonly number: number;
  readonly at: string;
  readonly hash: string;
}

/** One write, chained to the one before by its hash. What it touched are the versions since its number. */
export interface RevisionRow {
  readonly custodian_id: string;
  readonly number: number;
  readonly at: string;
  readonly by: string;
  readonly because: string | null;
  readonly key: string | null;
  /** SHA-256 of the edit that came with the key. */
  readonly edit_digest: string | null;
  readonly previous: string;
  readonly hash: string;
}

/** One version of one record: valid from revision `since` until before revision `until`. */
export interface VersionRow {
  readonly custodian_id: string;
  readonly list: string;
  readonly id: string;
  readonly version: number;
  readonly since: number;
  readonly until: number | null;
  /** Where the record stands in its list, and in its revision. */
  readonly position: number;
  readonly ordinal: number;
  readonly action: string;
  /** For a coding, the activity it is about and its number there. */
  readonly activity: string | null;
  readonly number: number | null;
  /** The record as JSON, letter by letter; `null` when it is retired. */
  readonly record: string | null;
  /** SHA-256 of that text. */
  readonly digest: string;
}

/** A name for a revision of a custodian. */
interface SnapshotRow {
  readonly custodian_id: string;
  readonly name: string;
  readonly revision: number;
  readonly at: string;
  readonly by: string;
}
