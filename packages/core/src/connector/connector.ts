import type { ZodType } from 'zod';
import type { ActivityDraft } from '../activity/activity-draft.ts';
import type { Bilingual } from '../activity/text.ts';
import type { Checked, Standing } from '../diagnostic/diagnostic.ts';

/** One record as a source has it, with where it stood. */
export interface SourceRecord {
  readonly raw: unknown;
  readonly at: Standing;
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
  /** Pure. A record that is no activity is refused with its reason; it never throws. */
  toActivity(record: SourceRecord): Checked<ActivityDraft>;
}
