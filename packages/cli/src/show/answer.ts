import { besideTable, type Language, type Table, tableMarkdown } from '@prevention-spectrum/core';
import type { Terminal } from '../terminal.ts';
import type { Paint } from './paint.ts';
import { type Shown, summary } from './summary.ts';
import { tableCsv } from './table-csv.ts';
import { tableJson } from './table-json.ts';
import { gapDefinition, tableText } from './table-text.ts';

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
  const line = summary(table, shown, language);
  if (format === 'json') out(tableJson(table));
  else if (format === 'markdown') {
    const beside = gapDefinition(table, shown, language);
    out(tableMarkdown(table, { language }));
    if (line !== null) out(`- ${line}\n`);
    if (beside.length > 0) out(`${beside.join('\n')}\n`);
  } else if (format === 'csv') {
    out(tableCsv(table));
    const beside = besideTable(table, language).map((sentence) => `- ${sentence}\n`);
    err([...(line === null ? [] : [`${line}\n`]), ...beside].join(''));
  } else out(tableText(table, shown, language, paint, columns));
}
