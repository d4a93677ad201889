import { type Database, openDatabase } from '@prevention-spectrum/store-postgres';
import type { Keeping } from '../settings.ts';

/**
 * Opens the database that the settings name.
 * @param prepare what is to be done before it serves, as the login that owns the tables where there is one
 */
export async function opened(
  keeping: Keeping,
  prepare: (database: Database) => Promise<void>,
): Promise<Database> {
  if ('directory' in keeping) return prepared(keeping, prepare);
  const { url, migrationUrl } = keeping;
  if (migrationUrl === null) return prepared({ url }, prepare);
  const owner = await prepared({ url: migrationUrl, anyRole: true, connections: 2 }, prepare);
  await owner.close();
  return openDatabase({ url });
}

async function prepared(
  options: Parameters<typeof openDatabase>[0],
  prepare: (database: Database) => Promise<void>,
): Promise<Database> {
  const database = await openDatabase(options);
  try {
    await prepare(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
