import type { Table, Value } from '@prevention-spectrum/core';
import { stringify } from 'csv-stringify/sync';

/**
 * A table as CSV for programs and spreadsheets: the ids of columns, codes as they are, lists joined by semicolons.
 * Text that a spreadsheet would take for a formula gets an apostrophe before it, so that it stays text.
 */
export function tableCsv({ columns, rows }: Table): string {
  const lines = rows.map((row) => columns.map(({ id }) => field(row[id])));
  return stringify([columns.map(({ id }) => id), ...lines], { escape_formulas: true });
}

function field(value: Value | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? value.join(';') : String(value);
}
