import { sql } from 'kysely';
import { type RecordsAt, valid } from './records-at.ts';

/** A column of facts about activities. */
export type FactColumn =
  | 'standing'
  | 'organisations'
  | 'places'
  | 'audiences'
  | 'channels'
  | 'starts'
  | 'ends'
  | 'confirmed';

/** Each text that stands in a column, once. */
export async function factTexts(at: RecordsAt, column: FactColumn): Promise<readonly string[]> {
  const found = await sql<{ readonly text: string }>`
    select distinct ${sql.ref(column)} as text from activity_facts a
    where ${valid('a', at)} and ${sql.ref(column)} is not null
  `.execute(at.rows);
  return found.rows.map(({ text }) => text);
}

/** Each text of readings that a coding in a framework has, once. */
export async function readingTexts(at: RecordsAt, framework: string): Promise<readonly string[]> {
  const found = await sql<{ readonly text: string }>`
    select distinct reading as text from coding_facts c
    where ${valid('c', at)} and framework = ${framework}
  `.execute(at.rows);
  return found.rows.map(({ text }) => text);
}
