import {
  type Language,
  matrixTable,
  type State,
  shownValue,
  type Table,
} from '@prevention-spectrum/core';
import { columnsThatFit, grid } from './grid.ts';
import type { Paint } from './paint.ts';
import { plain } from './plain.ts';

/** How often a matrix may go on below. */
const mostBands = 4;

/**
 * An answer by two dimensions as core's matrix. What is too wide goes on below, in equal parts; `null` when that would be many times,
 * or when the answer is no matrix.
 */
export function matrix(
  table: Table,
  by: readonly string[],
  language: Language,
  paint: Paint,
  width: number,
): string | null {
  const { columns, rows: cells } = matrixTable(table, by);
  const [down] = columns;
  const across = table.columns.find(({ id }) => by.includes(id) && id !== down?.id);
  if (columns === table.columns || !down || !across) return null;
  const rows = cells.map((row) =>
    columns.map((column) => {
      const code = row[column.id] ?? '';
      const text = plain(shownValue(column, code, language));
      return column === down ? paint.strong(text) : paint.state(stateIn(String(code)), text);
    }),
  );
  const [first, ...titles] = columns.map(({ label }) => plain(label[language]));
  const head = [`${first} \\ ${plain(across.label[language])}`, ...titles];
  const bands = Math.ceil(titles.length / columnsThatFit(head, rows, width));
  if (bands > mostBands) return null;
  const beside = Math.ceil(titles.length / bands);
  return Array.from({ length: bands }, (_, band) => {
    const part = ([title = '', ...cells]: readonly string[]) => [
      title,
      ...cells.slice(band * beside, (band + 1) * beside),
    ];
    return grid(part(head), rows.map(part), width);
  }).join('\n');
}

/** The code of a cell begins with its state. */
function stateIn(code: string): State {
  return code.split(' ', 1)[0] as State;
}
