import type * as duckdb from '@duckdb/node-api';
import { finished, type Group, sql } from '../bare-questions.ts';
import { type BareTable, tablesOf } from '../bare-rows.ts';
import type { Contestant } from '../contestant.ts';
import { native } from '../native.ts';

/** Rows that are handed over together. */
const chunk = 2048;
/** DuckDB in this process, in memory, with two threads; `group by` masks. */
export const duckdbInMemory: Contestant<duckdb.DuckDBConnection> = {
  name: 'DuckDB, memory',
  async load(rows) {
    const api = await native<typeof duckdb>('@duckdb/node-api');
    const connection = await open(api);
    for (const [name, table] of Object.entries(tablesOf(rows))) {
      await fill(api, connection, name, table);
    }
    return connection;
  },
  async ask(connection, question) {
    const found = await connection.runAndReadAll(sql[question]);
    return finished(question, groupsOf(found.getColumns() as number[][]));
  },
  end: (connection) => connection.closeSync(),
};

/** Columns take half the time of rows to read. */
function* groupsOf([keys, levels, pillars, counts, reached]: number[][]): Iterable<Group> {
  for (const [row, key] of (keys ?? []).entries()) {
    const at = (column: number[] | undefined) => column?.[row] as number;
    yield [key, at(levels), at(pillars), at(counts), at(reached)];
  }
}

/** An empty database in memory, with two threads. */
export async function open(api: typeof duckdb): Promise<duckdb.DuckDBConnection> {
  const database = await api.DuckDBInstance.create(':memory:', { threads: '2' });
  return database.connect();
}

export async function fill(
  api: typeof duckdb,
  connection: duckdb.DuckDBConnection,
  name: string,
  table: BareTable,
): Promise<void> {
  const columns = Object.entries(table);
  const count = columns[0]?.[1].length ?? 0;
  const kinds = columns.map(([, values]) => api[typeOf(values)]);
  const named = columns.map(([column, values]) => `${column} ${typeOf(values)}`);
  await connection.run(`create table ${name} (${named.join(', ')})`);
  const appender = await connection.createAppender(name);
  for (let first = 0; first < count; first += chunk) {
    const end = Math.min(count, first + chunk);
    const some = api.DuckDBDataChunk.create(kinds, end - first);
    some.setColumns(columns.map(([, values]) => [...values.subarray(first, end)]));
    appender.appendDataChunk(some);
  }
  appender.closeSync();
}

function typeOf(values: BareTable[string]) {
  if (values instanceof Uint8Array) return 'UTINYINT';
  return values instanceof Uint16Array ? 'USMALLINT' : 'INTEGER';
}
