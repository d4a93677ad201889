import type { Activity } from '../activity/activity.ts';
import type { ActivityId } from '../activity/id.ts';
import type { Coding } from '../coding/coding.ts';
import type { CodedDataset } from '../dataset/dataset.ts';
import type { Edit, SeenVersion } from './edit.ts';
import type { RecordRef } from './record-ref.ts';
import type { Moment, Revision } from './revision.ts';

/** What became of an edit. */
export type Written =
  | {
      readonly ok: true;
      /** `null` when everything was so already. */
      readonly revision: Revision | null;
      /** Whether it had been made before, under the same key. */
      readonly repeated: boolean;
    }
  | Unwritten;

/** An edit that was refused, because others have written since. */
export interface Unwritten {
  readonly ok: false;
  /** What the writer had not seen, as it is now; nothing when the whole edit was decided against another revision. */
  readonly stale: readonly SeenVersion[];
  /** The number of the last revision, when it was decided against another one: to be decided anew. */
  readonly head?: number;
}

/** Which revisions are wanted: all of them when nothing is said. */
export interface RevisionRange {
  /** Those after this number. */
  readonly after?: number;
  /** At most so many, the oldest first. */
  readonly first?: number;
  /** Only those that touched this record. */
  readonly of?: RecordRef;
}

/**
 * Where records are kept, with everything that they ever were. A store is chosen, not added: a workbench has one.
 * What it handed out is never changed afterwards.
 */
export interface Store {
  /**
   * Everything that analyses read, now or at a moment. The codings of an activity that is retired are not in it.
   * @throws SpectrumError `core/moment-unknown`
   */
  dataset(at?: Moment): Promise<CodedDataset>;
  activity(id: ActivityId): Promise<Activity | null>;
  /** Codings of one activity by their number: the first of them is number 1. A retired one is `null`. */
  codings(activity: ActivityId): Promise<readonly (Coding | null)[]>;
  /** The number of the last revision, 0 before the first. */
  lastRevision(): Promise<number>;
  /** The versions of records as they are now, in the order asked; 0 for one that was never there. */
  versions(of: readonly RecordRef[]): Promise<readonly number[]>;
  /**
   * Adds, replaces, amends and retires, all or nothing. A record that is replaced stays where it stands in its list;
   * one that is word for word as it was is not touched; one that returns stands where it stood. Codings are added: an
   * accepted one takes the place of the accepted one for the same activity and framework, which is kept as rejected.
   * What an edit amends comes first, then what it puts, then what it retires: the last word on a record counts.
   * Its key is asked first, then its head, then what it saw.
   * @throws SpectrumError `core/record-unknown` for what is to be retired or amended and is not there;
   * `core/key-reused` for a key that stands for another edit.
   */
  write(edit: Edit): Promise<Written>;
  revisions(range?: RevisionRange): Promise<readonly Revision[]>;
}
