import type { Activity } from '../../activity/activity.ts';
import type { ActivityId } from '../../activity/id.ts';
import type { Classes } from './classes.ts';

/** Whom the first activity of each class stands for. */
export class Members {
  readonly #activities: readonly Activity[];
  readonly #classes: Classes;
  readonly #classOf: ReadonlyMap<ActivityId, number>;
  #rows: { readonly sorted: Uint32Array; readonly starts: Uint32Array } | undefined;

  /** @param counted the classes that somebody asks about */
  constructor(activities: readonly Activity[], classes: Classes, counted: readonly number[]) {
    this.#activities = activities;
    this.#classes = classes;
    this.#classOf = new Map(
      counted.map((one) => [(activities[classes.firsts[one] as number] as Activity).id, one]),
    );
  }

  /** All activities of some classes, each with what is said of its first, in the order of the dataset. */
  all<Said>(
    firsts: readonly { readonly activity: ActivityId; readonly said: Said }[],
  ): readonly { readonly activity: ActivityId; readonly said: Said }[] {
    return firsts
      .flatMap(({ activity, said }) => Array.from(this.#rowsOf(activity), (row) => ({ row, said })))
      .sort((one, other) => one.row - other.row)
      .map(({ row, said }) => ({ activity: (this.#activities[row] as Activity).id, said }));
  }

  #rowsOf(first: ActivityId): Uint32Array {
    this.#rows ??= rowsByClass(this.#classes);
    const { sorted, starts } = this.#rows;
    const one = this.#classOf.get(first) as number;
    return sorted.subarray(starts[one] as number, starts[one + 1] as number);
  }
}

/** The rows of each class, one class after the other: two passes over the rows. */
function rowsByClass({ of, sizes }: Classes) {
  const starts = new Uint32Array(sizes.length + 1);
  for (const [one, size] of sizes.entries()) starts[one + 1] = (starts[one] as number) + size;
  const next = starts.slice();
  const sorted = new Uint32Array(of.length);
  for (let row = 0; row < of.length; row += 1) {
    const one = of[row] as number;
    sorted[next[one] as number] = row;
    (next[one] as number) += 1;
  }
  return { sorted, starts };
}
