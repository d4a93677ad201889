import type { Diagnostic, Params } from '@prevention-spectrum/core';
import { plainWords } from '@prevention-spectrum/core';
import { diagnostic, type TabularCode } from './catalogue.ts';
import { readDate, readMonth } from './date.ts';
import type {
  CodedCell,
  DateCells,
  Mapping,
  NumberCells,
  PlainCell,
  Templates,
} from './mapping.ts';
import { expectedNumber, readNumber } from './number.ts';
import type { TableRecord } from './table.ts';

/**
 * Reads the cells of one record as a mapping declares. What cannot be read is said with row and column, kept in
 * `unread` and left out. Cells of free text are never put into a diagnostic.
 */
export class RowReader {
  readonly diagnostics: Diagnostic[] = [];
  readonly unread: { readonly field: string; readonly found: string }[] = [];
  readonly row: number;
  readonly #record: TableRecord;
  readonly #missing: ReadonlySet<string>;
  readonly #guarded: boolean;
  readonly #left = new Set<string>();

  constructor(record: TableRecord, { missing = [], file }: Mapping) {
    this.row = record.row;
    this.#record = record;
    this.#missing = new Set(missing.map(plainWords));
    this.#guarded = file?.guarded ?? false;
  }

  /** The text of a cell; empty when it states nothing. */
  cell(name: string): string {
    const stands = (this.#record.cells[name] ?? '').trim();
    const text = this.#guarded && stands.startsWith("'") ? stands.slice(1) : stands;
    return this.#missing.size > 0 && this.#missing.has(plainWords(text)) ? '' : text;
  }

  /** Where a cell stands, for people: `row 7, column Level`. */
  locator(name: string): string {
    return `row ${this.row}, column ${this.columnOf(name)}`;
  }

  columnOf(name: string): string {
    return this.#record.columns[name] ?? name;
  }

  parts(name: string, separator: string | undefined): readonly string[] {
    const text = this.cell(name);
    if (text === '') return [];
    if (separator === undefined) return [text];
    return text
      .split(separator)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  }

  plain(cell: PlainCell | undefined): string {
    if (!cell) return '';
    return 'constant' in cell ? cell.constant : this.cell(cell.column);
  }

  /** The words of a template, or nothing when none of its columns states anything. */
  text(templates: Templates | undefined): Readonly<Record<string, string>> {
    const texts = (templates ?? []).flatMap(({ language = 'und', template }) => {
      let stated = !/\{[^{}]+\}/.test(template);
      const words = template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
        const text = this.cell(name);
        stated ||= text !== '';
        return text;
      });
      return stated && words.trim() !== '' ? [[language, words.trim()] as const] : [];
    });
    return Object.fromEntries(texts);
  }

  /** A word by its declared meaning; one that is not declared is said and kept. */
  word(cell: CodedCell | undefined, field: string): string | null {
    if (!cell) return null;
    if ('constant' in cell) return cell.constant;
    const found = this.cell(cell.column);
    return found === '' ? null : this.declared(found, cell.values, field, cell.column);
  }

  declared(
    found: string,
    values: Readonly<Record<string, string>> | undefined,
    field: string,
    column: string,
  ): string | null {
    if (!values) return found;
    const meant = meaningsOf(values).get(plainWords(found));
    if (meant !== undefined) return meant;
    const known = Object.keys(values);
    this.leaveOut('tabular/value-undeclared', field, found, column, { found, known });
    return null;
  }

  date(cells: DateCells | undefined): string | null {
    if (!cells) return null;
    if ('constant' in cells) return cells.constant;
    const columns = 'year' in cells ? [cells.year, cells.month] : [cells.column];
    const [first = '', second = ''] = columns.map((name) => (name ? this.cell(name) : ''));
    const found = `${first} ${second}`.trim();
    if (found === '') return null;
    const [column = ''] = columns;
    const read = 'year' in cells ? readMonth(first, second) : readDate(first, cells.formats);
    if ('date' in read) return read.date;
    if ('ambiguous' in read) {
      const readings = read.ambiguous;
      this.leaveOut('tabular/date-ambiguous', 'period', found, column, { found, readings });
    } else {
      const expected = 'year' in cells ? ['Y', 'm'] : cells.formats;
      this.leaveOut('tabular/date-unreadable', 'period', found, column, { found, expected });
    }
    return null;
  }

  /** A number, or the sum of several columns; a sum of which a part is missing is missing. */
  number(cells: NumberCells | undefined, field: string): number | null {
    if (!cells) return null;
    const columns = 'sum' in cells ? cells.sum : [cells.column];
    const stated = columns.filter((column) => this.cell(column) !== '');
    const read = stated.map((column) => {
      const found = this.cell(column);
      const value = readNumber(found, cells);
      if (value === null) {
        const expected = expectedNumber(cells);
        this.leaveOut('tabular/number-unreadable', field, found, column, { found, expected });
      }
      return value;
    });
    if (stated.length === 0 || read.includes(null)) return null;
    if (stated.length < columns.length) {
      const empty = columns.filter((column) => !stated.includes(column));
      for (const column of stated) this.unread.push({ field, found: this.cell(column) });
      const named = empty.map((column) => this.columnOf(column));
      this.say('tabular/sum-incomplete', empty[0] as string, { columns: named });
      return null;
    }
    return read.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  }

  /** Says what is wrong with a cell, and keeps what it holds: once, also when two fields read the cell. */
  leaveOut(
    code: TabularCode,
    field: string,
    found: string,
    column: string,
    params: Params = {},
  ): void {
    const once = JSON.stringify([code, field, this.columnOf(column), found]);
    if (this.#left.has(once)) return;
    this.#left.add(once);
    this.unread.push({ field, found });
    this.say(code, column, { field, ...params });
  }

  say(code: TabularCode, column: string, params: Params = {}): void {
    this.diagnostics.push(
      diagnostic(code, shortened(params), { row: this.row, column: this.columnOf(column) }),
    );
  }
}

/** How much of a cell a sentence shows. */
const longest = 80;

function shortened(params: Params): Params {
  const { found } = params;
  if (typeof found !== 'string' || found.length <= longest) return params;
  return { ...params, found: `${found.slice(0, longest)}…` };
}

const known = new WeakMap<object, ReadonlyMap<string, string>>();

function meaningsOf(values: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const made =
    known.get(values) ??
    new Map(Object.entries(values).map(([word, meant]) => [plainWords(word), meant]));
  known.set(values, made);
  return made;
}
