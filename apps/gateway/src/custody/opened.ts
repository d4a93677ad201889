import { type Params, SpectrumError } from '@prevention-spectrum/core';
import {
  type Database,
  isDamaged,
  newestBackup,
  openDatabase,
  saidOf,
} from '@prevention-spectrum/store-postgres';
import { refusal } from '../errors/sentences.ts';
import type { Keeping, Saving } from '../settings.ts';

/**
 * Opens the database that the settings name.
 * @param prepare what is to be done before it serves, as the login that owns the tables where there is one
 * @param saving where its backups are, so that one can be named when it does not open
 * @throws SpectrumError what `openDatabase` throws; `gateway/directory-unreadable` with the command that restores the
 * last backup, where there is one
 */
export async function opened(
  keeping: Keeping,
  prepare: (database: Database) => Promise<void>,
  saving: Saving | null = null,
): Promise<Database> {
  if ('directory' in keeping) {
    const { directory } = keeping;
    return prepared(keeping, prepare).catch((error) => sayHowToRestore(error, directory, saving));
  }
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

async function sayHowToRestore(
  error: unknown,
  directory: string,
  saving: Saving | null,
): Promise<never> {
  const unreadable = error instanceof SpectrumError && error.code === 'store/directory-unreadable';
  const lost = unreadable || isDamaged(error);
  const file = lost && saving ? await newestBackup(saving.folder).catch(() => null) : null;
  if (!lost || file === null) throw error;
  const params = { directory, said: saidOf(error), ...told(error), file };
  throw new SpectrumError(refusal('gateway/directory-unreadable', params), { cause: error });
}

/** What a diagnostic says already of the directory and why it cannot be read. */
function told(error: unknown): Params {
  return error instanceof SpectrumError ? error.diagnostic.params : {};
}
