import { type Fact, facts, nearMisses } from '../../locales/answer-codes.ts';
import type { CellLists } from '../coverage/cell.ts';
import { nearOf, nothing, outcomeOf, surely } from './outcome.ts';
import type { Placed } from './placed.ts';
import { bitOf, follow, isBase, type Touched } from './touched.ts';

/**
 * Who is in each cell, by name. The first list that is read costs a step for each cell that somebody touches, and each
 * one a look at those who touch its cell.
 * @param sizes how many members each axis has
 */
export function listsOf(
  placed: readonly Placed[],
  sizes: readonly number[],
): (cell: number) => CellLists {
  const within = once(() => byCell(placed, sizes));
  return (cell) => {
    const members = membersAt(cell, sizes);
    const activities: CellLists['activities'][number][] = [];
    const possibleActivities: CellLists['possibleActivities'][number][] = [];
    const near = nearMisses.map((kind) => ({
      kind,
      activities: [] as CellLists['activities'][number][],
    }));
    for (const one of within().get(cell) ?? []) {
      const touches = one.touched.map(
        (touched, axis) => touched.find(({ member }) => member === members[axis]) as Touched,
      );
      const missing = touches.reduce((bits, touch) => bits | touch.missing, 0);
      const ended = touches.some((touch) => touch.ended);
      const outcome = outcomeOf(one.counting.out, missing, ended);
      if (outcome === surely) activities.push(one.id);
      else if (outcome > surely) {
        possibleActivities.push({ activity: one.id, missing: missingIn(one, touches) });
      } else if (outcome !== nothing) near[nearOf(outcome)]?.activities.push(one.id);
    }
    return {
      activities,
      possibleActivities,
      nearMisses: near.filter(({ activities }) => activities.length > 0),
    };
  };
}

/** What is made when it is first asked for, and kept. */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function byCell(
  placed: readonly Placed[],
  sizes: readonly number[],
): ReadonlyMap<number, readonly Placed[]> {
  const cells = new Map<number, Placed[]>();
  for (const one of placed) {
    follow(one.touched, sizes, (cell, looks) => {
      if (!isBase(looks)) return;
      const list = cells.get(cell);
      if (list) list.push(one);
      else cells.set(cell, [one]);
    });
  }
  return cells;
}

/** The member of each axis, from the number of a cell. */
function membersAt(cell: number, sizes: readonly number[]): readonly number[] {
  return sizes.reduceRight<{ readonly left: number; readonly members: readonly number[] }>(
    ({ left, members }, size) => ({
      left: Math.floor(left / size),
      members: [left % size, ...members],
    }),
    { left: cell, members: [] },
  ).members;
}

/** The missing facts, axis by axis: each one once, but each framework has to be coded for itself. */
function missingIn({ counting: { out } }: Placed, touches: readonly Touched[]): readonly Fact[] {
  const found = touches.flatMap(({ missing }) => facts.filter((fact) => missing & bitOf[fact]));
  const open = out.counts === 'maybe' ? out.missing : [];
  return [...found, ...open].filter(
    (fact, index, all) => fact === 'uncoded' || all.indexOf(fact) === index,
  );
}
