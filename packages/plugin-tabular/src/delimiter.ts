import Papa from 'papaparse';

/** In the order in which one is taken when several split the rows equally well: commas stand in sentences and numbers too. */
const delimiters = ['\t', '|', ';', ','] as const;
/** How many rows are looked at. */
const looked = 25;

/**
 * The delimiter of the beginning of a text: the one that splits most rows into the same number of cells.
 * A text of one column has the one that stands nowhere in it, so that nothing is split.
 */
export function delimiterOf(beginning: string): string {
  const found = delimiters.map((delimiter) => ({ delimiter, ...rowsBy(delimiter, beginning) }));
  const [best] = found
    .filter(({ split, rows }) => split > 0 && split * 3 >= rows * 2)
    .toSorted((one, other) => other.alike - one.alike);
  return (best ?? found.findLast(({ split }) => split === 0))?.delimiter ?? ',';
}

/**
 * How many rows a delimiter splits, and how many of them into the most frequent number of cells. A title above the
 * table is not split: rows are counted from the first one that is.
 */
function rowsBy(delimiter: string, text: string) {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: looked, skipEmptyLines: true });
  const widths = data.map(({ length }) => length);
  const split = widths.filter((width) => width > 1);
  const alike = split.map((width) => split.filter((other) => other === width).length);
  return {
    rows: widths.length - widths.findIndex((width) => width > 1),
    split: split.length,
    alike: Math.max(0, ...alike),
  };
}
