/** A figure that may lie anywhere from `low` to `high`, both included. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/**
 * How alike two profiles are: the sum of the smaller of both counts, over the sum of the larger. 1 when they are the
 * same, 0 when no category has something of both. Of sets it is Jaccard's index; Bray & Curtis' is 2J / (1 + J), so it
 * orders pairs in the same way, without being a metric. `null` for two profiles of nothing.
 * Ružička 1958, Biológia (Bratislava) 13:647-661.
 * @example ruzicka([2, 1], [1, 1]) // 0.667
 */
export function ruzicka(one: readonly number[], other: readonly number[]): number | null {
  const both = one.map((count, index) => [count, other[index] as number] as const);
  const larger = sum(both.map(([first, second]) => Math.max(first, second)));
  return larger === 0 ? null : sum(both.map(([first, second]) => Math.min(first, second))) / larger;
}

/**
 * The exact range of `ruzicka` when each count may lie anywhere in its span, in whole steps or not. `null` where both
 * are surely nothing; two profiles of nothing among the possible ones have no similarity and are left out.
 *
 * Highest: for a share s, a category adds most to (smaller - s x larger) with both counts at the largest value that both
 * may have, or, where the spans do not meet, as near as they come: the same choice for every s, so it is the best one.
 * Lowest: (smaller - s x larger) is concave in the two counts, so it is least in a corner of their spans; which one
 * depends on s. Taking s as the share that the last corners gave, until it falls no more, gives the least share after
 * finitely many steps, since there are finitely many corners (Dinkelbach 1967, Management Science 13:492-498).
 */
export function ruzickaRange(one: readonly Span[], other: readonly Span[]): Span | null {
  const spans = one.map((span, index) => [span, other[index] as Span] as const);
  if (spans.every(([first, second]) => first.high === 0 && second.high === 0)) return null;
  const nearest = spans.map(([first, second]) => near(first, second));
  return { low: lowest(spans), high: shareOf(nearest) };
}

type Pair = readonly [first: number, second: number];

function near(first: Span, second: Span): Pair {
  const most = Math.min(first.high, second.high);
  const least = Math.max(first.low, second.low);
  if (least <= most) return [most, most];
  return first.high < second.low ? [first.high, second.low] : [first.low, second.high];
}

function lowest(spans: readonly (readonly [Span, Span])[]): number {
  let share = 1;
  for (;;) {
    const next = shareOf(spans.map((both) => farthest(both, share)));
    if (next >= share) return share;
    share = next;
  }
}

/** The corner in which a category adds least; of two such, the one with more in it. */
function farthest([first, second]: readonly [Span, Span], share: number): Pair {
  const corners = [first.low, first.high].flatMap((one) =>
    [second.low, second.high].map((other): Pair => [one, other]),
  );
  const worst = corners
    .map((corner) => {
      const larger = Math.max(...corner);
      return { corner, larger, adds: Math.min(...corner) - share * larger };
    })
    .sort((one, other) => one.adds - other.adds || other.larger - one.larger)[0];
  return worst?.corner ?? [first.low, second.low];
}

/** Of two profiles of nothing, nothing is shared. */
function shareOf(pairs: readonly Pair[]): number {
  return (
    ruzicka(
      pairs.map(([first]) => first),
      pairs.map(([, second]) => second),
    ) ?? 0
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
