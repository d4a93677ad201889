/** Some of the rows: from one on, up to before another. */
export interface Rows {
  readonly from: number;
  readonly end: number;
}

export function listed({ from, end }: Rows): Uint32Array {
  const rows = new Uint32Array(end - from);
  for (let at = 0; at < rows.length; at += 1) rows[at] = from + at;
  return rows;
}

/** Where a row is in a list in order; -1 when it is not there. */
export function placeOf(row: number, rows: Uint32Array): number {
  if (rows[row] === row) return row;
  let [low, high] = [0, Math.min(row, rows.length) - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = rows[middle] as number;
    if (found === row) return middle;
    if (found < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
