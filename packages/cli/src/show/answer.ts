import { besideTable, type Language, type Table, tableMarkdown } from '@prevention-spectrum/core';
import type { Terminal } from '../terminal.ts';
import type { Paint } from './paint.ts';
import { tableCsv } from './table-csv.ts';
import { tableJson } from './table-json.ts';
import { gapDefinition, type Shown, tableText, totalsLine } from './table-text.ts';

export const formats = ['table', 'json', 'csv', 'markdown'] as const;
export type Format = (typeof formats)[number];

/** Writes an answer in a format: data to `out`, what a format cannot carry to `err`. */
export function showAnswer(
  table: Table,
  shown: Shown,
  how: { readonly format: Format; readonly language: Language; readonly paint: Paint },
  { out, err, columns }: Terminal,
): void {
  const { format, language, paint } = how;
  const summary = totalsLine(table, shown, language);
  if (format === 'json') out(tableJson(table));
  else if (format === 'markdown') {
    const beside = gapDefinition(table, shown, language);
    out(tableMarkdown(table, { language }));
    if (summary !== null) out(`- ${summary}\n`);
    if (beside.length > 0) out(`${beside.join('\n')}\n`);
  } else if (format === 'csv') {
    out(tableCsv(table));
    const beside = besideTable(table, language).map((sentence) => `- ${sentence}\n`);
    err([...(summary === null ? [] : [`${summary}\n`]), ...beside].join(''));
  } else out(tableText(table, shown, language, paint, columns));
}
