import { type Columns, ColumnsBuilder } from '@prevention-spectrum/core';
import { codedActivities } from './activities.ts';
import { declared } from './declared.ts';

/** Activities that are held at once. */
const some = 10_000;

/** The columns of the invented programme with so many activities, without ever holding all of them. */
export function inventedColumns(activities: number): Columns {
  const builder = new ColumnsBuilder(declared);
  for (let first = 0; first < activities; first += some) {
    for (const { activity, codings } of codedActivities(
      first,
      Math.min(activities, first + some),
    )) {
      builder.add(activity, codings);
    }
  }
  return builder.columns();
}
