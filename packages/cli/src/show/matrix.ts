import {
  type Column,
  type Language,
  type State,
  shownValue,
  stateText,
  type Table,
} from '@prevention-spectrum/core';
import { columnsThatFit, grid } from './grid.ts';
import type { Paint } from './paint.ts';
import { plain } from './plain.ts';

/** How often a matrix may go on below. */
const mostBands = 4;

/**
 * An answer by two dimensions as a matrix: in each cell the state as a word and how many activities, `+` for those
 * that are perhaps there too. The longer dimension goes down; what is too wide goes on below. `null` when that would be many times.
 */
export function matrix(
  table: Table,
  by: readonly [string, string],
  language: Language,
  paint: Paint,
  width: number,
): string | null {
  const [first, second] = by.map((id) => table.columns.find((column) => column.id === id));
  if (!first || !second) return null;
  const members = (column: Column) => [...new Set(table.rows.map((row) => row[column.id]))];
  const [down, across] =
    members(first).length >= members(second).length ? [first, second] : [second, first];
  const key = (row: Table['rows'][number]) => JSON.stringify([row[down.id], row[across.id]]);
  const cells = new Map(table.rows.map((row) => [key(row), row]));
  const rows = members(down).map((one) => [
    paint.strong(plain(shownValue(down, one, language))),
    ...members(across).map((other) => {
      const cell = cells.get(JSON.stringify([one, other]));
      return cell ? shownCell(cell, language, paint) : '';
    }),
  ]);
  const corner = plain(`${down.label[language]} \\ ${across.label[language]}`);
  const head = [corner, ...members(across).map((one) => plain(shownValue(across, one, language)))];
  const beside = columnsThatFit(head, rows, width);
  const bands = Math.ceil((head.length - 1) / beside);
  if (bands > mostBands) return null;
  return Array.from({ length: bands }, (_, band) => {
    const part = ([title = '', ...cells]: readonly string[]) => [
      title,
      ...cells.slice(band * beside, (band + 1) * beside),
    ];
    return grid(part(head), rows.map(part), width);
  }).join('\n');
}

function shownCell(cell: Table['rows'][number], language: Language, paint: Paint): string {
  const state = cell.state as State;
  const more = Number(cell.possible) > 0 ? `+${cell.possible}` : '';
  const count = state === 'not-applicable' ? '' : ` ${cell.count}${more}`;
  return paint.state(state, `${stateText(state, language)}${count}`);
}
