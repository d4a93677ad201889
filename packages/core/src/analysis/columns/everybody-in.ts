import type { ActivityId } from '../../activity/id.ts';
import { once } from '../counts/lists.ts';
import type { CellLists } from '../coverage/cell.ts';
import { type Classes, classOf } from './classes.ts';
import type { Columns } from './columns.ts';

/** Names, instead of the first of each class, all of its rows in the order of the dataset. */
export function everybodyIn(classes: Classes, columns: Columns): (lists: CellLists) => CellLists {
  const numbers = once(
    () => new Map(Array.from(classes.firsts, (row, one) => [columns.idOf(row), one])),
  );
  const grouped = once(() => rowsByClass(classes, columns.rows));
  const rowsOf = (first: ActivityId): Uint32Array => {
    const { sorted, starts } = grouped();
    const one = numbers().get(first) as number;
    return sorted.subarray(starts[one] as number, starts[one + 1] as number);
  };
  const all = <Said>(
    firsts: readonly { readonly activity: ActivityId; readonly said: Said }[],
  ): readonly { readonly activity: ActivityId; readonly said: Said }[] =>
    firsts
      .flatMap(({ activity, said }) => Array.from(rowsOf(activity), (row) => ({ row, said })))
      .sort((one, other) => one.row - other.row)
      .map(({ row, said }) => ({ activity: columns.idOf(row), said }));
  const names = (firsts: readonly ActivityId[]) =>
    all(firsts.map((activity) => ({ activity, said: null }))).map(({ activity }) => activity);

  return ({ activities, possibleActivities, nearMisses }) => ({
    activities: names(activities),
    possibleActivities: all(
      possibleActivities.map(({ activity, missing }) => ({ activity, said: missing })),
    ).map(({ activity, said }) => ({ activity, missing: said })),
    nearMisses: nearMisses.map(({ kind, activities: firsts }) => ({
      kind,
      activities: names(firsts),
    })),
  });
}

/** The rows of each class, one class after the other: two passes over the rows. */
function rowsByClass(classes: Classes, rows: number) {
  const of = new Int32Array(rows);
  for (let row = 0; row < rows; row += 1) of[row] = classOf(classes, row);
  const starts = new Uint32Array(classes.sizes.length + 1);
  for (const [one, size] of classes.sizes.entries()) {
    starts[one + 1] = (starts[one] as number) + size;
  }
  const next = starts.slice();
  const sorted = new Uint32Array(starts.at(-1) as number);
  for (let row = 0; row < rows; row += 1) {
    const one = of[row] as number;
    if (one < 0) continue;
    sorted[next[one] as number] = row;
    (next[one] as number) += 1;
  }
  return { sorted, starts };
}
