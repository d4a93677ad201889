import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { riverbend } from '@prevention-spectrum/testing';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { CustodianId } from '../../src/custodian/within-custodian.ts';
import { openDatabase } from '../../src/database.ts';
import { freshDirectory, undoAfterwards } from '../servers/databases.ts';

undoAfterwards();

/** A directory with records, and the file in which a table is kept. */
async function directoryWith(table: string) {
  const directory = await freshDirectory();
  const database = await openDatabase({ directory });
  const { id, label, asOf, ...put } = riverbend;
  const { id: custodian } = await database.custodians.create({
    slug: 'river',
    dataset: { id, label, asOf },
  });
  await database.store(custodian).write({ by: 'test', put });
  const { rows } = await sql<{ path: string }>`
    select pg_relation_filepath(${table}::regclass) as path`.execute(database.engine.db);
  await database.close();
  return { directory, custodian, file: join(directory, 'cluster', rows[0]?.path ?? '') };
}

const asked = async (directory: string, custodian: CustodianId) => {
  const database = await openDatabase({ directory });
  try {
    return await database.store(custodian).dataset();
  } finally {
    await database.close().catch(() => {});
  }
};

test.each([
  ['schema_migrations', 'store/directory-unreadable'],
  ['versions', 'store/records-damaged'],
])('a damaged file of the table %s is said as that, and left as it is', async (table, code) => {
  const { directory, custodian, file } = await directoryWith(table);
  const damaged = Buffer.alloc((await readFile(file)).length, 7);
  await writeFile(file, damaged);
  await expect(asked(directory, custodian)).rejects.toMatchObject({ code });
  expect(await readFile(file)).toEqual(damaged);
});

test('a file that is gone is said so too', async () => {
  const { directory, custodian, file } = await directoryWith('versions');
  await rm(file);
  await expect(asked(directory, custodian)).rejects.toMatchObject({
    code: 'store/records-damaged',
  });
});
