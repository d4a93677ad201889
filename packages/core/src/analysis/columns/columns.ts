import type { Activity } from '../../activity/activity.ts';
import type { ActivityId } from '../../activity/id.ts';
import type { PartialDate } from '../../activity/period.ts';
import type { CodedDataset } from '../../dataset/dataset.ts';
import type { Readings } from '../axis/framework-axis.ts';
import type { Column } from './column.ts';
import type { Ids } from './ids.ts';
import type { PlaceColumn } from './place-lists.ts';
import type { Umbrellas } from './umbrellas.ts';

/** What one kind of fact says of an activity: some of its fields, and what of them could not be read. */
export type Facts = Partial<Activity>;
export const factNames = ['standing', 'organisations', 'audiences', 'channels'] as const;
export type FactName = (typeof factNames)[number];

export const dateNames = ['start', 'end', 'confirmed'] as const;
export type DateName = (typeof dateNames)[number];

/** All that questions about coverage read of the activities of a dataset, in columns. */
export interface Columns {
  /** How many activities there are: the length of every column. */
  readonly rows: number;
  /** Everything that is declared: the dataset without activities and codings. */
  readonly declared: CodedDataset;
  idOf(row: number): ActivityId;
  /** The ids of all rows as bytes. */
  ids(): Ids;
  fact(name: FactName): Column<Facts>;
  places(): PlaceColumn;
  date(name: DateName): Column<PartialDate | null>;
  /** The accepted codings of one framework; `null` where nobody coded. */
  coding(framework: string): Column<Readings | null>;
  umbrellas(): Umbrellas;
}
