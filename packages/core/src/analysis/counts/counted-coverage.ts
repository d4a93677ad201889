import type { Cell, Coverage } from '../coverage/answer.ts';
import { answerOf } from '../coverage/answer-of.ts';
import type { Sums } from '../coverage/caveats.ts';
import type { CellLists } from '../coverage/cell.ts';
import { coordinatesOf } from '../coverage/coordinates.ts';
import { verdictOf } from '../coverage/verdict.ts';
import { CellCounts } from './cell-counts.ts';
import { countedCell } from './counted-cell.ts';
import { listsOf, once } from './lists.ts';
import type { Looks } from './looks.ts';
import type { Placed } from './placed.ts';
import { type Placing, placingSizes } from './placing.ts';

/**
 * The answer of `coverage` from placed activities: each is counted in the cells that it touches, and each cell is read
 * from its sums. The lists of activities are made when somebody reads one.
 */
export function countedCoverage(placing: Placing, looks: Looks): Coverage {
  const counts = new CellCounts(placingSizes(placing.asked), looks.counted);
  const sums = { ...placing.sums, ...sizesOf(counts.addAll(placing.placed, placing.together)) };
  return answerFrom(counts, looks, { ...placing, sums, named: namedIn(placing) });
}

/** How many activities some stand for, and how many of them cross. */
export function sizesOf(counted: readonly Placed[]): Pick<Sums, 'distinct' | 'crossed'> {
  let [distinct, crossed] = [0, 0];
  for (const { weight, crosses } of counted) {
    distinct += weight;
    if (crosses) crossed += weight;
  }
  return { distinct, crossed };
}

/** Who is in a cell, by name. */
export function namedIn({ asked, placed, all }: Placing): (cell: number) => CellLists {
  const lists = listsOf(placed, placingSizes(asked));
  return (cell) => all(lists(cell));
}

/** What an answer is made of besides the sums of its cells. */
interface Told extends Pick<Placing, 'dataset' | 'asked'> {
  readonly sums: Omit<Sums, 'filled'>;
  /** Who is in a cell: asked when somebody reads it. */
  readonly named: (cell: number) => CellLists;
}

/** Reads an answer from the sums of its cells, as they are now. */
export function answerFrom(
  counts: CellCounts,
  looks: Looks,
  { dataset, asked, sums, named }: Told,
): Coverage {
  const cells = cellsOf(counts, looks, { dataset, asked, named });
  return answerOf(dataset, asked, cells, { ...sums, filled: counts.filled() });
}

function cellsOf(
  counts: CellCounts,
  looks: Looks,
  { dataset, asked, named }: Omit<Told, 'sums'>,
): readonly Cell[] {
  return coordinatesOf(asked.by).map((at, cell) => {
    const verdict = verdictOf(at, asked, dataset.screenings);
    const lists = once(() => named(cell));
    return {
      at,
      ...countedCell(counts, cell, verdict, looks),
      get activities() {
        return lists().activities;
      },
      get possibleActivities() {
        return lists().possibleActivities;
      },
      get nearMisses() {
        return lists().nearMisses;
      },
    };
  });
}
