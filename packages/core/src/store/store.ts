import type { Activity } from '../activity/activity.ts';
import type { ActivityId } from '../activity/id.ts';
import type { Coding } from '../coding/coding.ts';
import type { CodedDataset } from '../dataset/dataset.ts';

/**
 * Where activities and codings are kept. Everything that goes in has been checked at the door.
 * A store is chosen, not added: a workbench has one.
 */
export interface Store {
  /** Everything that analyses read, as it is now. */
  dataset(): Promise<CodedDataset>;
  activity(id: ActivityId): Promise<Activity | null>;
  /** Adds or replaces activities by their id. */
  putActivities(activities: readonly Activity[]): Promise<void>;
  /** Adds codings. An accepted coding takes the place of the accepted one for the same activity and framework, which is kept as rejected. */
  putCodings(codings: readonly Coding[]): Promise<void>;
  /** Codings of one activity, in the order in which they came. */
  codings(activity: ActivityId): Promise<readonly Coding[]>;
}
