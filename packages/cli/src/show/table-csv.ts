import type { Table, Value } from '@prevention-spectrum/core';
import Papa from 'papaparse';

/**
 * A table as CSV for programs and spreadsheets: the ids of columns, codes as they are, lists joined by semicolons.
 * Text that a spreadsheet would take for a formula gets an apostrophe before it, so that it stays text.
 */
export function tableCsv({ columns, rows }: Table): string {
  const lines = rows.map((row) => columns.map(({ id }) => field(row[id])));
  return csv([columns.map(({ id }) => id), ...lines]);
}

/** Lines of CSV, each ended by a line feed. */
export function csv(lines: readonly (readonly string[])[]): string {
  return `${Papa.unparse(lines as string[][], { escapeFormulae: true, newline: '\n' })}\n`;
}

function field(value: Value | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? value.join(';') : String(value);
}
