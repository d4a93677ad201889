import { categoriesOf, type Framework } from '@prevention-spectrum/core';
import type { InternedActivity } from '../programme/interned.ts';

/** The counts of `bareCounts` out of objects: so it is seen that they hold what columns hold. */
export function countsInObjects(
  activities: readonly InternedActivity[],
  frameworks: readonly [Framework, Framework],
): readonly (readonly number[])[] {
  const [rows, columns] = frameworks.map(codesOf) as [string[], string[]];
  const cells = rows.map(() => columns.map(() => 0));
  for (const activity of activities.filter(isCounted)) {
    const [ones, others] = frameworks.map(({ id }) =>
      activity.codings.flatMap(({ framework, reading }) =>
        framework === id ? categoriesOf(reading) : [],
      ),
    ) as [string[], string[]];
    for (const one of ones) {
      const row = cells[rows.indexOf(one)] as number[];
      for (const other of others) (row[columns.indexOf(other)] as number) += 1;
    }
  }
  return cells;
}

function codesOf({ categories }: Framework): readonly string[] {
  return categories.map(({ code }) => code);
}

function isCounted({ kind, status }: InternedActivity): boolean {
  return (
    (kind === 'activity' || kind === 'component') &&
    (status === 'ongoing' || status === 'completed')
  );
}
