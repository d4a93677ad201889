import { type Columns, categoriesOf } from '@prevention-spectrum/core';

/**
 * How many activities that are under way or done are in each category of one framework and each of another: nothing of
 * what is unknown, contested or only planned. One pass over the rows, and a look at each pair of codings.
 */
export function bareCounts(
  columns: Columns,
  first: string,
  second: string,
): readonly (readonly number[])[] {
  const { values: standings, dictionary } = columns.fact('standing');
  const counts = Uint8Array.from(dictionary, ({ kind, status }) =>
    (kind === 'activity' || kind === 'component') &&
    (status === 'ongoing' || status === 'completed')
      ? 1
      : 0,
  );
  const [one, other] = [columns.coding(first), columns.coding(second)];
  const width = other.dictionary.length;
  const pairs = new Uint32Array(one.dictionary.length * width);
  for (let row = 0; row < columns.rows; row += 1) {
    if (counts[standings[row] as number] === 0) continue;
    const pair = (one.values[row] as number) * width + (other.values[row] as number);
    (pairs[pair] as number) += 1;
  }
  const codes = [first, second].map((framework) =>
    (columns.declared.frameworks.find(({ id }) => id === framework)?.categories ?? []).map(
      ({ code }) => code,
    ),
  ) as [string[], string[]];
  const placed = [one, other].map(({ dictionary }, side) =>
    dictionary.map((coded) =>
      coded
        ? categoriesOf(coded.reading).map((code) => (codes[side] as string[]).indexOf(code))
        : [],
    ),
  ) as [number[][], number[][]];
  const cells = codes[0].map(() => codes[1].map(() => 0));
  for (const [at, firsts] of placed[0].entries()) {
    for (const [beside, seconds] of placed[1].entries()) {
      const times = pairs[at * width + beside] as number;
      if (times === 0) continue;
      for (const row of firsts) {
        for (const column of seconds) ((cells[row] as number[])[column] as number) += times;
      }
    }
  }
  return cells;
}
