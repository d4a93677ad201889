import type { Language } from '../activity/text.ts';
import { besideTable } from './beside-table.ts';
import { shownValue } from './shown-value.ts';
import type { Table } from './table.ts';

/** How a table is written: in which language, and how many rows at most. */
export interface Writing {
  readonly language?: Language;
  readonly mostRows?: number;
}

/** A table as Markdown, with its caveats and the date of its data below. */
export function tableMarkdown(
  table: Table,
  { language = 'en', mostRows = table.rows.length }: Writing = {},
): string {
  const { columns, rows } = table;
  const shown = rows.slice(0, mostRows);
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  return [
    line(columns.map(({ label }) => label[language])),
    `|${columns.map(({ type }) => (type === 'number' ? '---:' : '---')).join('|')}|`,
    ...shown.map((row) => line(columns.map((one) => shownValue(one, row[one.id], language)))),
    '',
    ...besideTable(table, language, shown.length).map((sentence) => `- ${inText(sentence)}`),
    '',
  ].join('\n');
}

/** Text that stays text: nothing in a name becomes markup. */
function inText(text: string): string {
  return text.replaceAll('<', '&lt;').replace(/\s+/g, ' ');
}

function escaped(text: string): string {
  return inText(text).replaceAll('\\', '\\\\').replaceAll('|', '\\|');
}
