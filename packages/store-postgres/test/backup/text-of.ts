import { sql } from 'kysely';
import { backup } from '../../src/backup/backup.ts';
import { linesOf } from '../../src/backup/lines-of.ts';
import { type RestoreOptions, restore } from '../../src/backup/restore.ts';
import type { CustodianId } from '../../src/custodian/within-custodian.ts';
import type { Database } from '../../src/database.ts';

/** A backup as one text. */
export async function textOf(database: Database, custodian: CustodianId | 'all' = 'all') {
  const parts: string[] = [];
  await backup(database, custodian, async (text) => {
    parts.push(text);
  });
  return parts.join('');
}

/** Restores a text that comes in pieces, which end anywhere. */
export function restored(database: Database, text: string | Uint8Array, options?: RestoreOptions) {
  const bytes = Buffer.from(text as string);
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += 9_973) yield bytes.subarray(at, at + 9_973);
  }
  return restore(database, linesOf(pieces()), options);
}

/** How many rows there are in everything that a restore writes. */
export async function rowsIn({ engine }: Database): Promise<number> {
  const { rows } = await sql<{ rows: number }>`
    select (select count(*) from custodians) + (select count(*) from heads) + (select count(*) from revisions)
      + (select count(*) from versions) + (select count(*) from snapshots) + (select count(*) from releases) as rows
  `.execute(engine.db);
  return rows[0]?.rows ?? -1;
}
