import type { Figure } from './diversity.ts';

/** Categories whose counts may still grow, beyond which the lowest figure is not searched for: 2 to this many looks. */
const mostOpen = 14;

/** The lowest and the highest value that a measure takes. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * The exact range of a measure of diversity when each count may lie anywhere from `least` to `most`, in whole steps.
 * `null` when more than 14 counts are open, and when the measure is defined for none of these counts.
 *
 * It holds for measures that look at nothing but the shares, in whatever order, and of which a mixture is never less
 * diverse than the least diverse of its parts: all in `diversity.ts`. Such a measure is lowest in a corner, with every
 * count at one of its ends. It is highest where the counts are as level as they can be: for each total, those that one
 * gets by always adding to the smallest count that can still grow (Marshall & Olkin 1979, chapter 5).
 */
export function rangeOfFillings(
  measure: (counts: readonly number[]) => Figure,
  least: readonly number[],
  most: readonly number[],
): Range | null {
  if (least.filter((count, index) => count < (most[index] as number)).length > mostOpen)
    return null;
  const valuesOf = (fillings: readonly (readonly number[])[]) =>
    fillings.flatMap((counts) => measure(counts).value ?? []);
  const lowest = smallest(valuesOf(corners(least, most)));
  const highest = smallest(valuesOf(levelled(least, most)).map((value) => -value));
  return lowest === null || highest === null ? null : { low: lowest, high: -highest };
}

function corners(
  least: readonly number[],
  most: readonly number[],
): readonly (readonly number[])[] {
  return least.reduce<readonly (readonly number[])[]>(
    (made, count, index) => {
      const ends = [...new Set([count, most[index] as number])];
      return made.flatMap((counts) => ends.map((end) => [...counts, end]));
    },
    [[]],
  );
}

/** From all at their least to all at their most, one at a time, always the smallest that can still grow. */
function levelled(
  least: readonly number[],
  most: readonly number[],
): readonly (readonly number[])[] {
  const steps: (readonly number[])[] = [least];
  for (let counts = least; ; ) {
    const open = counts.flatMap((count, index) => (count < (most[index] as number) ? index : []));
    const next = open.sort((one, other) => (counts[one] as number) - (counts[other] as number))[0];
    if (next === undefined) return steps;
    counts = counts.map((count, index) => (index === next ? count + 1 : count));
    steps.push(counts);
  }
}

/** Not `Math.min`: there may be more values than a call takes arguments. */
function smallest(values: readonly number[]): number | null {
  return values.reduce<number | null>(
    (least, value) => (least === null || value < least ? value : least),
    null,
  );
}
