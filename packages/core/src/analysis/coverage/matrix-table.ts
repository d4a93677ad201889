import type { Language } from '../../activity/text.ts';
import type { State } from '../../locales/answer-codes.ts';
import { stateText } from '../../locales/render.ts';
import { shownValue } from '../../table/shown-value.ts';
import type { Column, Table } from '../../table/table.ts';

type Row = Table['rows'][number];

/**
 * The table of `coverage` by two dimensions as the matrix that people read: the longer dimension down, the shorter
 * across. Each cell is a code that begins with its state, then how many activities are surely there and `+n?` for
 * more that perhaps are; its codelist has the words. It needs no dataset, so a table that comes from elsewhere will do.
 * By one dimension or by more than two the table stays as it is.
 * @example matrixTable(await workbench.run('coverage', { by }), by)
 */
export function matrixTable(table: Table, by: readonly string[]): Table {
  const [first, second, ...more] = by.map((id) => table.columns.find((one) => one.id === id));
  if (!first || !second || more.length > 0) return table;
  const members = ({ id }: Column) => [...new Set(table.rows.map((row) => row[id] as string))];
  const [down, across] =
    members(first).length >= members(second).length ? [first, second] : [second, first];
  const glances = new Map(
    table.rows.map((row) => [JSON.stringify([row[down.id], row[across.id]]), glance(row)]),
  );
  const columns = members(across).map((member) => ({ member, id: `${across.id}:${member}` }));
  const codelist = Object.fromEntries(
    table.rows.map((row) => [glance(row), { en: words(row, 'en'), id: words(row, 'id') }]),
  );
  return {
    ...table,
    columns: [
      down,
      ...columns.map(({ id, member }): Column => {
        const label = (language: Language) => shownValue(across, member, language);
        return { id, label: { en: label('en'), id: label('id') }, type: 'text', codelist };
      }),
    ],
    rows: members(down).map((row) => ({
      [down.id]: row,
      ...Object.fromEntries(
        columns.map(({ id, member }) => [id, glances.get(JSON.stringify([row, member])) ?? null]),
      ),
    })),
  };
}

function glance(row: Row): string {
  return [row.state, ...counts(row)].join(' ');
}

function words(row: Row, language: Language): string {
  return [stateText(row.state as State, language), ...counts(row)].join(' ');
}

/** Nothing is expected where a cell is not applicable: a count would look like something to be done there. */
function counts({ state, count, possible }: Row): readonly string[] {
  if (state === 'not-applicable') return [];
  const [sure, perhaps] = [Number(count), Number(possible)];
  return [...(sure > 0 ? [`${sure}`] : []), ...(perhaps > 0 ? [`+${perhaps}?`] : [])];
}
