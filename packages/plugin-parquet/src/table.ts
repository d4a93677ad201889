/** What the values of a column are. `texts` is a list of texts, `mask` a whole number of which each bit says something. */
export type ColumnType =
  | 'text'
  | 'texts'
  | 'json'
  | 'integer'
  | 'mask'
  | 'number'
  | 'date'
  | 'boolean';

/** A column with a value for each row, `null` where nothing is stated. Dates are days from 1970-01-01. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly values: readonly unknown[];
}

/** Rows that are written as one file. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  /** The columns that tell a row from all others. */
  readonly key: readonly string[];
  /** Columns whose values are those of a column of another table. */
  readonly refers: Readonly<Record<string, readonly [table: string, column: string]>>;
}

/** How a column is read from a row: its type first. */
export type Reading<Row> = readonly [type: ColumnType, value: (row: Row) => unknown];

/** Makes the columns of a table from its rows, in the order in which they are named. */
export function tableOf<Row>(
  name: string,
  rows: readonly Row[],
  columns: Readonly<Record<string, Reading<Row>>>,
  { key = [], refers = {} }: Partial<Pick<Table, 'key' | 'refers'>> = {},
): Table {
  return {
    name,
    columns: Object.entries(columns).map(([column, [type, value]]) => ({
      name: column,
      type,
      values: rows.map((row) => value(row) ?? null),
    })),
    key,
    refers,
  };
}
