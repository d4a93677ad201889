import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { type BareQuestion, finished, type Group, sql } from '../bare-questions.ts';
import { type BareRows, columns } from '../bare-rows.ts';
import type { Contestant } from '../contestant.ts';

/** Rows of one statement. */
const batch = 50_000;
const table = `create table bare (${columns.map((column) => `${column} integer`).join(', ')})`;
const insert = `insert into bare select * from unnest(${columns.map((_, index) => `$${index + 1}::integer[]`).join(', ')})`;

type Row = Readonly<Record<'key' | 'levels' | 'pillars' | 'count' | 'reach', number>>;
type Query = (text: string, values?: unknown[]) => Promise<{ readonly rows: unknown[] }>;

async function filled(query: Query, rows: BareRows): Promise<void> {
  await query(table);
  for (let first = 0; first < rows.count; first += batch) {
    const some = columns.map((column) => [...rows[column].subarray(first, first + batch)]);
    await query(insert, some);
  }
  await query('analyze bare');
}

async function counted(query: Query, question: BareQuestion): Promise<Float64Array> {
  const { rows } = await query(sql[question]);
  const groups = (rows as readonly Row[]).map(
    ({ key, levels, pillars, count, reach }): Group => [key, levels, pillars, count, reach],
  );
  return finished(question, groups);
}

/** The server that the tests start too, with its own settings. */
export const postgres: Contestant<pg.Client> = {
  name: 'PostgreSQL',
  most: 1_000_000,
  async load(rows, { url }) {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query('drop table if exists bare');
    await filled((text, values) => client.query(text, values), rows);
    return client;
  },
  ask: (client, question) => counted((text) => client.query(text), question),
  end: (client) => client.end(),
};

export const pglite: Contestant<PGlite> = {
  name: 'PGlite',
  most: 1_000_000,
  async load(rows) {
    const database = await PGlite.create();
    await filled((text, values) => database.query(text, values), rows);
    return database;
  },
  ask: (database, question) => counted((text) => database.query(text), question),
  end: (database) => database.close(),
};
