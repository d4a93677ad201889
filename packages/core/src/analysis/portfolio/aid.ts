/**
 * Average instrument diversity: whether different people, places or times get different kinds of activity.
 * For every filled cell: of the filled cells in other columns, the share that lies in another row; then the mean.
 * 1 when no row fills two columns; 0 when every column holds the same one row.
 *
 * Rows are categories (the source's instruments), columns what they are directed at (its targets).
 * 0 when fewer than two columns hold anything: the source says so, although nothing can be compared there.
 * It looks at difference alone: a full matrix has less of it than a thin diagonal, so read it beside the size.
 * Costs one look at each cell. Fernández-i-Marín, Knill & Steinebach 2021, American Political Science Review
 * 115:931-947, as in their R package PolicyPortfolios.
 * @example averageInstrumentDiversity([[true, false], [false, true]]) // 1
 */
export function averageInstrumentDiversity(filled: readonly (readonly boolean[])[]): number {
  const inRow = filled.map((row) => row.filter(Boolean).length);
  const width = Math.max(0, ...filled.map((row) => row.length));
  const inColumn = Array.from(
    { length: width },
    (_, column) => filled.filter((row) => row[column]).length,
  );
  if (inColumn.filter((count) => count > 0).length < 2) return 0;

  const all = inRow.reduce((sum, count) => sum + count, 0);
  let sum = 0;
  for (const [index, row] of filled.entries()) {
    for (const [column, full] of row.entries()) {
      if (!full) continue;
      const elsewhere = all - (inColumn[column] as number);
      const sameRow = (inRow[index] as number) - 1;
      sum += (elsewhere - sameRow) / elsewhere;
    }
  }
  return sum / all;
}
