import type { ActivityId } from '../../activity/id.ts';
import { once } from '../counts/lists.ts';
import type { CellLists } from '../coverage/cell.ts';
import type { Classes } from './classes.ts';
import type { Columns } from './columns.ts';

/** Names, instead of the first of each class, all of its rows in the order of the dataset. */
export function everybodyIn(classes: Classes, columns: Columns): (lists: CellLists) => CellLists {
  const classOf = once(
    () => new Map(Array.from(classes.firsts, (row, one) => [columns.idOf(row), one])),
  );
  const grouped = once(() => rowsByClass(classes));
  const rowsOf = (first: ActivityId): Uint32Array => {
    const { sorted, starts } = grouped();
    const one = classOf().get(first) as number;
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
function rowsByClass({ rows, of, sizes }: Classes) {
  const starts = new Uint32Array(sizes.length + 1);
  for (const [one, size] of sizes.entries()) starts[one + 1] = (starts[one] as number) + size;
  const next = starts.slice();
  const sorted = new Uint32Array(of.length);
  for (let at = 0; at < of.length; at += 1) {
    const one = of[at] as number;
    sorted[next[one] as number] = rows[at] as number;
    (next[one] as number) += 1;
  }
  return { sorted, starts };
}
