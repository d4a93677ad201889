import type { ZodType } from 'zod';
import type { ActivityDraft } from '../activity/activity-draft.ts';
import type { Source } from '../activity/provenance.ts';
import type { Bilingual } from '../activity/text.ts';
import type { Coder, Coding } from '../coding/coding.ts';
import type { LabelledDraft, OrganisationDraft, PlaceDraft } from '../dataset/dataset-draft.ts';
import type { Checked, Standing } from '../diagnostic/diagnostic.ts';

/** One record as a source has it, with where it stood. */
export interface SourceRecord {
  readonly raw: unknown;
  readonly at: Standing;
}

/**
 * What one record brings: an activity, and whatever it names that a dataset may not have yet. Naming the same
 * organisation or place in every record is fine: the first naming of an id stays.
 */
export interface Contribution {
  readonly activity: ActivityDraft;
  readonly sources?: readonly Source[];
  readonly organisations?: readonly OrganisationDraft[];
  readonly places?: readonly PlaceDraft[];
  readonly audiences?: readonly LabelledDraft[];
  readonly channels?: readonly LabelledDraft[];
  readonly coders?: readonly Coder[];
  /** The codes that the source itself gives, with the place in the source as their evidence. */
  readonly codings?: readonly Coding[];
}

/** The world, handed in: a connector opens nothing by itself. */
export interface World {
  readonly fetch: (url: string, init?: Readonly<Record<string, unknown>>) => Promise<WorldResponse>;
  /** Opens a file or stream that the caller named, in chunks. */
  readonly open: (name: string) => AsyncIterable<Uint8Array>;
  readonly signal: { readonly aborted: boolean };
}

export interface WorldResponse {
  readonly ok: boolean;
  readonly status: number;
  text(): Promise<string>;
  json(): Promise<unknown>;
}

/** Brings activities from another tool. Named by the standard that it speaks. */
export interface Connector<Options = unknown> {
  readonly id: string;
  readonly label: Bilingual;
  readonly options: ZodType<Options>;
  /**
   * Reads records in the order of the source, one page at a time, and stops when the signal is aborted.
   * The only method that touches the world. It fails rather than shrink: what the source says it has is counted
   * against what arrived.
   */
  read(options: Options, world: World): AsyncIterable<SourceRecord>;
  /**
   * Pure. A record that is no activity is refused with its reason; it never throws. What several records tell of
   * one activity is merged afterwards: give them the same id, and a provenance, by which a record that is read again
   * is known from another one of the same activity.
   */
  toActivity(record: SourceRecord, options: Options): Checked<Contribution>;
}
