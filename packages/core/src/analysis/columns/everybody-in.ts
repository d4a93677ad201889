import type { ActivityId } from '../../activity/id.ts';
import { once } from '../counts/lists.ts';
import type { CellLists } from '../coverage/cell.ts';
import { type Classes, classOf } from './classes.ts';
import type { Columns } from './columns.ts';
import { type Groups, groupsOf } from './groups.ts';

/** Names, instead of the first of each class, all of its rows in the order of the dataset. */
export function everybodyIn(classes: Classes, columns: Columns): (lists: CellLists) => CellLists {
  const numbers = once(
    () => new Map(Array.from(classes.firsts, (row, one) => [columns.idOf(row), one])),
  );
  const grouped = once(() => rowsByClass(classes, columns.rows));
  const rowsOf = (first: ActivityId): Uint32Array => {
    const { starts, members } = grouped();
    const one = numbers().get(first) as number;
    return members.subarray(starts[one] as number, starts[one + 1] as number);
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

/** The rows of each class, one class after the other. */
function rowsByClass(classes: Classes, rows: number): Groups {
  const of = new Int32Array(rows);
  for (let row = 0; row < rows; row += 1) of[row] = classOf(classes, row);
  return groupsOf(of, classes.sizes.length);
}
