/**
 * How many slips of the pen lie between two spellings: a letter added, left out, replaced,
 * or two neighbours swapped (optimal string alignment). It orders suggestions and never decides a match.
 */
export function editDistance(one: string, other: string): number {
  let older: number[] = [];
  let previous = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const changed = one[row - 1] === other[column - 1] ? 0 : 1;
      let least = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + changed,
      );
      if (one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        least = Math.min(least, at(older, column - 2) + 1);
      }
      current.push(least);
    }
    older = previous;
    previous = current;
  }
  return at(previous, other.length);
}

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity;
