import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { type BareQuestion, finished, type Group, sql } from '../bare-questions.ts';
import { type BareRows, tablesOf } from '../bare-rows.ts';
import type { Contestant } from '../contestant.ts';

/** Rows of one statement. */
const batch = 50_000;
type Row = Readonly<Record<'key' | 'levels' | 'pillars' | 'count' | 'reach', number>>;
type Query = (text: string, values?: unknown[]) => Promise<{ readonly rows: unknown[] }>;

async function filled(query: Query, rows: BareRows): Promise<void> {
  for (const [name, table] of Object.entries(tablesOf(rows))) {
    const columns = Object.entries(table);
    const count = columns[0]?.[1].length ?? 0;
    await query(
      `create table ${name} (${columns.map(([column]) => `${column} integer`).join(', ')})`,
    );
    const parameters = columns.map((_, index) => `$${index + 1}::integer[]`);
    for (let first = 0; first < count; first += batch) {
      const some = columns.map(([, values]) => [...values.subarray(first, first + batch)]);
      await query(`insert into ${name} select * from unnest(${parameters.join(', ')})`, some);
    }
    await query(`analyze ${name}`);
  }
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
    await client.query('drop table if exists bare, link');
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
