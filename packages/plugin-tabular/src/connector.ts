import {
  type Checked,
  type Connector,
  type Contribution,
  refused,
  type SourceRecord,
} from '@prevention-spectrum/core';
import * as z from 'zod';
import { diagnostic, type TabularCode, tabularCatalogue } from './catalogue.ts';
import { contributionOf } from './contribution.ts';
import { type Mapping, mapping } from './mapping.ts';
import { type TableRecord, tableRecords } from './table.ts';

const options = z.strictObject({ file: z.string().min(1), mapping });

export interface CsvOptions {
  /** What the world opens: a path, or whatever name it knows. */
  readonly file: string;
  readonly mapping: Mapping;
}

/**
 * Reads a table (CSV, TSV, any delimiter, or a table kept as JSON) by a mapping. The rows of delimited text come in
 * chunks of any size; at most one record waits. Rows are counted as a spreadsheet counts them.
 * Its `read` throws a SpectrumError before the first record when the mapping names columns that the file does not have,
 * or when columns name people.
 */
export const csv: Connector<CsvOptions> = {
  id: 'csv',
  label: { en: 'Table (CSV, TSV, HXL)', id: 'Tabel (CSV, TSV, HXL)' },
  options,
  async *read({ file, mapping: of }, world) {
    for await (const record of tableRecords(file, of, world)) {
      yield { raw: record, at: { source: file, row: record.row } };
    }
  },
  toActivity({ raw, at }: SourceRecord, { mapping: of }): Checked<Contribution> {
    if (!isRecord(raw)) return refused(raw, [diagnostic('tabular/record-unreadable', {}, at)]);
    return contributionOf(raw, of);
  },
};

function isRecord(raw: unknown): raw is TableRecord {
  if (typeof raw !== 'object' || raw === null) return false;
  const { row, cells, columns, notes, broken } = raw as Partial<Record<keyof TableRecord, unknown>>;
  return (
    typeof row === 'number' &&
    (broken === null || (isCode(broken) && tabularCatalogue[broken] === 'error')) &&
    isCells(cells) &&
    isCells(columns) &&
    Array.isArray(notes) &&
    notes.every(isNote)
  );
}

function isCells(found: unknown): boolean {
  return (
    typeof found === 'object' &&
    found !== null &&
    Object.values(found).every((cell) => typeof cell === 'string')
  );
}

/** A note as `read` makes them: numbers, and names of columns. */
function isNote(found: unknown): boolean {
  if (typeof found !== 'object' || found === null) return false;
  const { code, ...rest } = found as Readonly<Record<string, unknown>>;
  return (
    isCode(code) &&
    Object.values(rest).every((one) => typeof one === 'number' || typeof one === 'string')
  );
}

function isCode(found: unknown): found is TabularCode {
  return typeof found === 'string' && Object.hasOwn(tabularCatalogue, found);
}
