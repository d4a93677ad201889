import type { Store } from '@prevention-spectrum/core';
import { codedActivities } from './activities.ts';
import { declaredRecords } from './declared.ts';

/** Activities of one edit. */
const chunk = 20_000;

/** Writes a programme of so many activities, in edits of some thousands. */
export async function load(store: Store, records: number): Promise<void> {
  await store.write({ by: 'benchmark', put: declaredRecords() });
  for (let first = 0; first < records; first += chunk) {
    const some = codedActivities(first, Math.min(records, first + chunk));
    const put = {
      activities: some.map(({ activity }) => activity),
      codings: some.flatMap(({ codings }) => codings),
    };
    await store.write({ by: 'benchmark', put });
  }
}
