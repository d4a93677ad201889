import type { Activity } from '../activity/activity.ts';
import type { ActivityId } from '../activity/id.ts';
import type { Coding } from '../coding/coding.ts';
import type { CodedDataset } from '../dataset/dataset.ts';

/** Records to add; one whose id is there already takes its place. Everything has been checked at the door. */
export type Additions = Partial<
  Pick<
    CodedDataset,
    | 'sources'
    | 'organisations'
    | 'places'
    | 'audiences'
    | 'channels'
    | 'activities'
    | 'coders'
    | 'codings'
    | 'screenings'
  >
>;

/** Where activities and codings are kept. A store is chosen, not added: a workbench has one. */
export interface Store {
  /** Everything that analyses read, as it is now. What was handed out is never changed afterwards. */
  dataset(): Promise<CodedDataset>;
  activity(id: ActivityId): Promise<Activity | null>;
  /**
   * Adds or replaces records by their id, where they stand, all or none. Codings are added: an accepted one takes
   * the place of the accepted one for the same activity and framework, which is kept as rejected; one that is
   * there already, word for word, is not added again.
   */
  put(additions: Additions): Promise<void>;
  /** Codings of one activity, in the order in which they came. */
  codings(activity: ActivityId): Promise<readonly Coding[]>;
}
