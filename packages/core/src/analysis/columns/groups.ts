/** Things by the number of their group, one group after the other. */
export interface Groups {
  /** Where each group begins; and, at the end, where the last one ends. */
  readonly starts: Uint32Array;
  /** The things, each by its place, in order within a group. */
  readonly members: Uint32Array;
}

/**
 * Sorts things by their groups: two passes over them.
 * @param of by thing the number of its group; below 0 for one that is in none
 */
export function groupsOf(of: ArrayLike<number>, count: number): Groups {
  const starts = new Uint32Array(count + 1);
  for (let thing = 0; thing < of.length; thing += 1) {
    const group = of[thing] as number;
    if (group >= 0) (starts[group + 1] as number) += 1;
  }
  for (let group = 0; group < count; group += 1) {
    (starts[group + 1] as number) += starts[group] as number;
  }
  const next = starts.slice();
  const members = new Uint32Array(starts[count] as number);
  for (let thing = 0; thing < of.length; thing += 1) {
    const group = of[thing] as number;
    if (group < 0) continue;
    members[next[group] as number] = thing;
    (next[group] as number) += 1;
  }
  return { starts, members };
}
