/** What is part of the same: by umbrella, the placed in which it has a part, one umbrella after the other. */
export interface Together {
  /** Where each umbrella begins; and, at the end, where the last one ends. */
  readonly starts: Uint32Array;
  /** Numbers of placed, some perhaps twice; -1 for a part that is not among them. */
  readonly placed: Int32Array;
}

/** Of those that name their umbrellas. */
export function togetherOf(
  placed: readonly { readonly umbrellas: readonly (string | number)[] }[],
): Together {
  const umbrellas = new Map<string | number, number[]>();
  for (const [number, one] of placed.entries()) {
    for (const umbrella of one.umbrellas) {
      const parts = umbrellas.get(umbrella);
      if (parts) parts.push(number);
      else umbrellas.set(umbrella, [number]);
    }
  }
  const starts = new Uint32Array(umbrellas.size + 1);
  for (const [at, parts] of [...umbrellas.values()].entries()) {
    starts[at + 1] = (starts[at] as number) + parts.length;
  }
  return { starts, placed: Int32Array.from([...umbrellas.values()].flat()) };
}
