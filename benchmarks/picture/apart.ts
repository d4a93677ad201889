/** Neighbours that would overlap, and now stand together: around the middle of where they were wanted. */
interface Cluster {
  readonly members: readonly number[];
  /** Where the first of them stands. */
  readonly first: number;
}

/**
 * Moves what would overlap: places in the order in which they were wanted, at least `gap` from one to the next, with
 * the least sum of squares of how far they are moved (isotonic regression by pooling of adjacent violators: Barlow,
 * Bartholomew, Bremner and Brunk 1972); between `top` and `bottom`, or below it where there is no room.
 */
export function apart(
  wanted: readonly number[],
  { gap, top, bottom }: { readonly gap: number; readonly top: number; readonly bottom: number },
): readonly number[] {
  const order = [...wanted.keys()].sort((one, other) => at(wanted, one) - at(wanted, other));
  const clusterOf = (members: readonly number[]): Cluster => ({
    members,
    first:
      members.reduce((sum, index, place) => sum + at(wanted, index) - gap * place, 0) /
      members.length,
  });
  const clusters: Cluster[] = [];
  for (const index of order) {
    let cluster = clusterOf([index]);
    for (;;) {
      const above = clusters.at(-1);
      if (!above || above.first + gap * above.members.length <= cluster.first) break;
      clusters.pop();
      cluster = clusterOf([...above.members, ...cluster.members]);
    }
    clusters.push(cluster);
  }
  const placed = clusters.flatMap(({ members, first }) =>
    members.map((index, place) => ({ index, wish: first + gap * place })),
  );
  const lowest = Math.max(bottom, top + gap * (wanted.length - 1));
  const places: number[] = [];
  for (const [place, { index, wish }] of placed.entries()) {
    const room = lowest - gap * (wanted.length - 1 - place);
    places[index] = Math.min(Math.max(wish, top + gap * place), room);
  }
  return places;
}

function at(list: readonly number[], index: number): number {
  return list[index] as number;
}
