import type { Axis } from '../axis/axis.ts';
import { follow, isBase, type Touched } from '../counts/touched.ts';
import { type CellLists, listsOf, tally } from './cell.ts';
import type { Coordinates } from './coordinates.ts';
import type { Stance } from './stance.ts';
import type { StandingActivity } from './standing-activity.ts';

/** An activity with what it touches of each axis. */
export interface PlacedActivity {
  readonly of: StandingActivity;
  readonly touched: readonly (readonly Touched[])[];
}

/**
 * The lists of each cell. The first that is read costs a step for each cell that an activity touches, and each one
 * that is read a look at the activities of its cell.
 */
export function listsIn(
  placed: readonly PlacedActivity[],
  axes: readonly Axis[],
  stance: Stance,
): (cell: number, at: Coordinates) => CellLists {
  const sizes = axes.map(({ members }) => members.length);
  const within = once(() => {
    const cells = new Map<number, StandingActivity[]>();
    for (const { of, touched } of placed) {
      follow(touched, sizes, (cell, looks) => {
        if (!isBase(looks)) return;
        const list = cells.get(cell);
        if (list) list.push(of);
        else cells.set(cell, [of]);
      });
    }
    return cells;
  });
  return (cell, at) => listsOf(tally(within().get(cell) ?? [], axes, at, stance));
}

/** What is made when it is first asked for, and kept. */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
