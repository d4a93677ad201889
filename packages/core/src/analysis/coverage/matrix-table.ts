import { wording } from '../../activity/text.ts';
import { stateText } from '../../locales/render.ts';
import type { Column, Table, Value } from '../../table/table.ts';
import type { Cell, Coverage } from './answer.ts';
import { coordinates, coverageTable, dimensionColumn } from './tables.ts';

/**
 * An answer by two dimensions as the matrix that people read: the longer dimension down, the shorter across, in each
 * cell the state in words with the count. An answer by one dimension or by more than two is listed cell by cell.
 */
export function matrixTable(answer: Coverage): Table {
  const [first, second] = answer.dimensions;
  if (!first || !second || answer.dimensions.length !== 2) return coverageTable(answer);
  const [down, across] =
    first.members.length >= second.members.length ? [first, second] : [second, first];
  const cells = new Map(answer.cells.map((cell) => [JSON.stringify(cell.at), cell]));
  const cellAt = (row: string, column: string) =>
    cells.get(JSON.stringify(down === first ? [row, column] : [column, row])) as Cell;
  const codelist = Object.fromEntries(
    answer.cells.map((cell) => [glance(cell), { en: words(cell, 'en'), id: words(cell, 'id') }]),
  );
  return {
    columns: [
      dimensionColumn(down),
      ...across.members.map(
        ({ id, label }): Column => ({
          id,
          label: { en: wording(label, 'en'), id: wording(label, 'id') },
          type: 'text',
          codelist,
        }),
      ),
    ],
    rows: down.members.map(({ id: row }) => ({
      ...coordinates([down], [row]),
      ...Object.fromEntries(across.members.map(({ id }) => [id, glance(cellAt(row, id))])),
    })),
    caveats: answer.caveats,
    dataDate: answer.dataDate,
  };
}

/** A cell as a code: its state, with the count where it is covered and what may be there where it is unknown. */
function glance({ state, count, possible }: Cell): Value & string {
  const [sure, perhaps] = [count > 0 ? ` ${count}` : '', possible > 0 ? ` +${possible}?` : ''];
  return state === 'unknown' ? `${state}${sure}${perhaps}` : `${state}${sure}`;
}

function words(cell: Cell, language: 'en' | 'id'): string {
  return glance(cell).replace(cell.state, stateText(cell.state, language));
}
