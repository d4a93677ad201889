/** Where a table of the export stands in SQL: a file, or what else a database calls it. */
export type TableAt = (table: string) => string;

/** The files of the folder that a query is run in. */
export const inFolder: TableAt = (table) => text(`${table}.parquet`);

/** A text as SQL has it. */
export function text(words: string): string {
  return `'${words.replaceAll("'", "''")}'`;
}

export function texts(words: readonly string[]): string {
  return `(${[...new Set(words)].map(text).join(', ')})`;
}

/** A name of a column or a part of a query. */
export function named(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A part of a query that has a name: `with name as (sql)`, under a sentence that says what it is for. */
export interface Part {
  readonly name: string;
  readonly says: string;
  readonly sql: string;
}

/** A fact that a question reads: how activities are grouped by it, and how one of a group is told. */
export interface Fact {
  readonly parts: readonly Part[];
  /** Joins to the activities, which are called `a`. */
  readonly joins: readonly string[];
  readonly keys: readonly string[];
  /** What is kept of a group. */
  readonly kept: readonly string[];
  /** What is told of a group, which is called `c`. */
  readonly told: readonly string[];
}

/** The parts as the beginning of a query. A sentence stays one line, whatever a name in it holds. */
export function withParts(parts: readonly Part[]): string {
  const one = ({ name, says, sql }: Part) => {
    const sentence = says.replace(/\s+/g, ' ');
    return `-- ${sentence}\n${named(name)} as (\n${indented(sql)}\n)`;
  };
  return `with\n${parts.map(one).join(',\n')}`;
}

function indented(sql: string): string {
  return sql
    .trim()
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}
