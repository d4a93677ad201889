import { besideTable } from './beside-table.ts';
import { shownValue } from './shown-value.ts';
import type { Table } from './table.ts';
import type { Writing } from './table-markdown.ts';

/** A table as HTML without scripts or styles, with its caveats and the date of its data below. Every text is escaped. */
export function tableHtml(
  table: Table,
  { language = 'en', mostRows = table.rows.length }: Writing = {},
): string {
  const { columns, rows } = table;
  const shown = rows.slice(0, mostRows);
  const head = columns.map(({ label }) => `<th scope="col">${escaped(label[language])}</th>`);
  const body = shown.map((row) => {
    const cells = columns.map(
      (one) => `<td>${escaped(shownValue(one, row[one.id], language))}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  const beside = besideTable(table, language, shown.length).map(
    (one) => `<li>${escaped(one)}</li>`,
  );
  return [
    `<div lang="${language}"><table><thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>${body.join('\n')}</tbody></table>`,
    `<ul>${beside.join('')}</ul></div>`,
  ].join('\n');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] as string);
}
