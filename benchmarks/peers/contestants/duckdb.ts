import type * as duckdb from '@duckdb/node-api';
import { finished, type Group, sql } from '../bare-questions.ts';
import { columns } from '../bare-rows.ts';
import type { Contestant } from '../contestant.ts';
import { native } from '../native.ts';

/** Rows that are handed over together. */
const chunk = 2048;
const types = {
  levels: 'UTINYINT',
  pillars: 'UTINYINT',
  audience: 'UTINYINT',
  month: 'UTINYINT',
  regency: 'USMALLINT',
  village: 'INTEGER',
  reach: 'INTEGER',
} as const;

/** DuckDB in this process, in memory, with two threads; `group by` masks. */
export const duckdbInMemory: Contestant<duckdb.DuckDBConnection> = {
  name: 'DuckDB, memory',
  async load(rows) {
    const api = await native<typeof duckdb>('@duckdb/node-api');
    const database = await api.DuckDBInstance.create(':memory:', { threads: '2' });
    const connection = await database.connect();
    const named = columns.map((column) => `${column} ${types[column]}`).join(', ');
    await connection.run(`create table bare (${named})`);
    const appender = await connection.createAppender('bare');
    const kinds = columns.map((column) => api[types[column]]);
    for (let first = 0; first < rows.count; first += chunk) {
      const end = Math.min(rows.count, first + chunk);
      const values = columns.map((column) => [...rows[column].subarray(first, end)]);
      const some = api.DuckDBDataChunk.create(kinds, end - first);
      some.setColumns(values);
      appender.appendDataChunk(some);
    }
    appender.closeSync();
    return connection;
  },
  async ask(connection, question) {
    const found = await connection.runAndReadAll(sql[question]);
    return finished(question, found.getRowsJS() as unknown as Group[]);
  },
  end: (connection) => connection.closeSync(),
};
