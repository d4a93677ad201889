import { masked, personalValueInId, type World } from '@prevention-spectrum/core';
import { misuse, type TabularCode } from './catalogue.ts';
import { type Column, columnsNamed, columnsOf, nearest } from './columns.ts';
import { delimitedRows, type TableRow } from './delimited-rows.ts';
import { isTagRow } from './hxl-tag.ts';
import { jsonRows } from './json-rows.ts';
import { columnsRead, type Mapping } from './mapping.ts';
import { type PersonalColumns, personalColumns } from './personal-data.ts';
import { type Spared, sparedColumns } from './spared-columns.ts';

/** Something to be said about a table, with the row where it stands: numbers and names of columns, never a cell. */
export interface TableNote {
  readonly code: TabularCode;
  readonly row: number;
  readonly column?: string;
  readonly found?: string | number;
  readonly read?: string;
  readonly rows?: number;
  readonly expected?: number;
}

/** What a record of a table is made of: the cells that the mapping reads, without values that identify people, and no others. */
export interface TableRecord {
  readonly row: number;
  /** The cells by the names that the mapping uses. */
  readonly cells: Readonly<Record<string, string>>;
  /** What the file calls the columns that the mapping names. */
  readonly columns: Readonly<Record<string, string>>;
  /** What is to be said about the table up to and behind this record. */
  readonly notes: readonly TableNote[];
  /** Why the cells of the row cannot be trusted: then none is kept. */
  readonly broken: Broken | null;
}

/**
 * A quotation mark is not closed; cells may have moved into another column, in a table about people; or the id of the
 * row is a person's.
 */
type Broken =
  | 'tabular/quotes-broken'
  | 'tabular/record-unreadable'
  | 'tabular/row-shifted'
  | 'tabular/id-personal';

/** How far from the top a row of tags is looked for. */
const tagsWithin = 25;

/**
 * The records of a table, in the order of the file. The header is held against the mapping, and looked through for
 * personal data, before any record is read. Blank rows are no records: they are counted and said.
 * @throws SpectrumError when the file must not be read or the mapping does not fit it.
 */
export async function* tableRecords(
  file: string,
  of: Mapping,
  world: World,
): AsyncGenerator<TableRecord> {
  const { header = 1, tags, skip = [] } = of.file ?? {};
  const head = new Map<number, readonly string[]>();
  const started = Math.max(header, tags ?? 0);
  const broken = of.file?.format === 'json' ? 'tabular/record-unreadable' : 'tabular/quotes-broken';
  let fitted: Fitted | null = null;
  let waiting: { readonly record: TableRecord; readonly notes: TableNote[] } | null = null;
  let notes: TableNote[] = [];
  let blank: { rows: number; readonly row: number } | null = null;

  for await (const row of rowsOf(file, of, world)) {
    if (world.signal.aborted) return;
    if (row.row <= started) head.set(row.row, row.cells);
    if (row.row < started) continue;
    if (row.row === started) {
      fitted = fit(of, head);
      notes = [...fitted.notes];
      continue;
    }
    if (!fitted || skip.includes(row.row)) continue;
    if (row.cells.every((cell) => cell.trim() === '')) {
      blank ??= { rows: 0, row: row.row };
      blank.rows += 1;
      continue;
    }
    if (tags === undefined && row.row <= tagsWithin && isTagRow(row.cells)) {
      notes.push({ code: 'tabular/tags-skipped', row: row.row });
      continue;
    }
    if (blank) {
      notes.push({ code: 'tabular/rows-blank', ...blank });
      blank = null;
    }
    if (waiting) yield waiting.record;
    const own = [...notes, ...widthNotes(row, fitted.columns.length)];
    notes = [];
    waiting = { record: recordOf(row, fitted, broken, own), notes: own };
  }
  if (!fitted) misuse('tabular/header-missing', { row: started });
  if (!waiting) return;
  // What comes behind the last record is said with it.
  waiting.notes.push(...notes);
  if (blank) waiting.notes.push({ code: 'tabular/rows-blank', ...blank });
  yield waiting.record;
}

function rowsOf(file: string, of: Mapping, world: World): AsyncIterable<TableRow> {
  const { format, delimiter = ',', encoding = 'utf-8' } = of.file ?? {};
  const chunks = world.open(file);
  return format === 'json'
    ? jsonRows(chunks, encoding)
    : delimitedRows(chunks, delimiter, encoding);
}

/** A mapping held against the columns of a file. */
interface Fitted {
  readonly columns: readonly Column[];
  readonly read: readonly (readonly [name: string, column: Column])[];
  readonly named: Readonly<Record<string, string>>;
  readonly notes: readonly TableNote[];
  readonly spared: ReadonlyMap<Column, Spared>;
  /** Columns about people are left out: a row whose cells have moved would bring them in. */
  readonly isPersonal: boolean;
}

/** @param head the rows down to the headers and the tags, by their numbers */
function fit(of: Mapping, head: ReadonlyMap<number, readonly string[]>): Fitted {
  const { header: at = 1, tags: tagsAt } = of.file ?? {};
  const header = head.get(at) ?? [];
  const tags = tagsAt === undefined ? undefined : head.get(tagsAt);
  if (header.every((cell) => cell.trim() === '')) misuse('tabular/header-missing', { row: at });
  if (tagsAt !== undefined && !isTagRow(tags ?? []))
    misuse('tabular/tags-missing', { row: tagsAt });
  const columns = columnsOf(header, tags);
  const names = columnsRead(of);
  const mapped = new Set(names.flatMap((name) => columnsNamed(columns, name)));
  const left = (of.ignore ?? []).flatMap((name) => columnsNamed(columns, name));
  const ignored = new Set(left.filter((column) => !mapped.has(column)));
  const above = [...head].flatMap(([row, cells]) => (row < at ? [cells] : []));
  const isPersonal = refusePersonal(personalColumns(columns, above), ignored);

  const all = [...names, ...(of.ignore ?? [])];
  const missing = all.filter((name) => columnsNamed(columns, name).length === 0);
  if (missing.length > 0) {
    misuse('tabular/columns-missing', {
      missing: missing.map((name) => {
        const meant = nearest(columns, name);
        return meant ? `"${name}" (${meant}?)` : `"${name}"`;
      }),
    });
  }
  for (const found of all) {
    const alike = columnsNamed(columns, found).map(({ name }) => name);
    if (alike.length > 1) misuse('tabular/columns-alike', { found, columns: alike });
  }
  const read = names.flatMap((name) =>
    columnsNamed(columns, name).map((column) => [name, column] as const),
  );
  const unmapped = columns.filter((column) => !mapped.has(column) && !ignored.has(column));
  const repeated = columns.filter(({ name, header: stands }) => stands !== '' && name !== stands);
  return {
    columns,
    read,
    spared: new Map(
      [...sparedColumns(of)].flatMap(([name, what]) =>
        columnsNamed(columns, name).map((column) => [column, what] as const),
      ),
    ),
    isPersonal,
    named: Object.fromEntries(read.map(([name, column]) => [name, column.name])),
    notes: [
      ...repeated.map(({ name, header: found }) => ({
        ...({ code: 'tabular/column-repeated', row: at, column: name, found, read: name } as const),
      })),
      ...unmapped.map(({ name }) => ({
        ...({ code: 'tabular/column-unmapped', row: at, column: name, found: name } as const),
      })),
    ],
  };
}

/**
 * Lists of people are not read, unless every column that names them is left out expressly.
 * @returns whether there are such columns
 */
function refusePersonal({ people, cases }: PersonalColumns, ignored: ReadonlySet<Column>): boolean {
  const named = (some: readonly Column[]) =>
    some.filter((column) => !ignored.has(column)).map(({ name }) => name);
  const offending = named(people);
  const form = named(cases);
  if (form.length > 0) {
    const both = [...new Set([...form, ...offending])];
    misuse('tabular/case-data', { columns: both });
  }
  if (offending.length > 0) misuse('tabular/personal-data', { columns: offending });
  return people.length + cases.length > 0;
}

/** @param notes where it is said what was not kept */
function recordOf(row: TableRow, fitted: Fitted, broken: Broken, notes: TableNote[]): TableRecord {
  const { read, named } = fitted;
  const why = row.broken ? broken : distrustOf(row, fitted);
  const cells: Record<string, string> = {};
  const said = new Set<Column>();
  for (const [name, column] of why ? [] : read) {
    const stands = row.cells[column.index] ?? '';
    const kept = keptOf(stands, fitted.spared.get(column));
    cells[name] = kept;
    if (kept === stands || said.has(column)) continue;
    said.add(column);
    notes.push({ code: 'tabular/personal-value', row: row.row, column: column.name });
  }
  return { row: row.row, cells, columns: named, notes, broken: why };
}

/** Why no cell of a row is kept, although it is read as it stands. */
function distrustOf(
  { cells }: TableRow,
  { columns, spared, isPersonal }: Fitted,
): 'tabular/row-shifted' | 'tabular/id-personal' | null {
  const isShifted = widthOf(cells) > columns.length || cells.length < columns.length;
  if (isPersonal && isShifted) return 'tabular/row-shifted';
  const ids = [...spared].filter(([, what]) => what === 'id');
  const isPersons = ids.some(([{ index }]) => personalValueInId(cells[index] ?? '') !== null);
  return isPersons ? 'tabular/id-personal' : null;
}

/** Ids and codes stay as they are; so does a number where one is expected. */
function keptOf(cell: string, spared: Spared | undefined): string {
  if (spared === 'id' || spared === 'code') return cell;
  return spared === 'number' && /^[-−\d.,'\s]+$/.test(cell) ? cell : masked(cell);
}

function widthOf(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

/** Cells that the header has no column for are not read; those that are missing state nothing. */
function widthNotes({ row, cells }: TableRow, expected: number): readonly TableNote[] {
  const found = widthOf(cells);
  if (found > expected) return [{ code: 'tabular/row-long', row, found, expected }];
  if (cells.length >= expected) return [];
  return [{ code: 'tabular/row-short', row, found: cells.length, expected }];
}
