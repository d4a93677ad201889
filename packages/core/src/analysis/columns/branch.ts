/**
 * What was said so far, when things are told apart by what they say one after the other: a name, or a number that
 * stands for what has no name. Those that say the same come to the same branch.
 */
export interface Branch {
  /** The number of those that end here; -1 while there are none. */
  number: number;
  readonly next: Map<string | number, Branch>;
}

export function root(): Branch {
  return { number: -1, next: new Map() };
}

/** Where somebody comes to who says one thing more. One look in a table. */
export function branch({ next }: Branch, said: string | number): Branch {
  const known = next.get(said);
  if (known) return known;
  const made = root();
  next.set(said, made);
  return made;
}
