/** The marks that numbers show beyond doubt: two groups, or a group and a part. */
export function marksOf(
  values: readonly string[],
): { thousands?: ',' | '.'; decimal?: ',' | '.' } | null {
  if (values.length === 0) return null;
  if (values.every((value) => /^\d+$/.test(value))) return {};
  for (const [thousands, decimal] of [
    [',', '.'],
    ['.', ','],
  ] as const) {
    const fits = new RegExp(`^(\\d{1,3}(\\${thousands}\\d{3})*|\\d+)(\\${decimal}\\d+)?$`);
    const shows = new RegExp(
      `\\${thousands}\\d{3}[\\${thousands}\\${decimal}]|\\${decimal}(\\d{1,2}|\\d{4,})$`,
    );
    if (values.every((value) => fits.test(value)) && values.some((value) => shows.test(value))) {
      return { thousands, decimal };
    }
  }
  return null;
}
