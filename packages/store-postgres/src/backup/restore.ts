import { open } from 'node:fs/promises';
import { storeError } from '../catalogue.ts';
import type { Database } from '../database.ts';
import { stateOf } from '../engine/database-error.ts';
import { linesOf } from './lines-of.ts';
import type { Manifest } from './manifest.ts';
import { type BackupItem, readBackup } from './read-backup.ts';
import { RestoredCustodian } from './restored-custodian.ts';

export interface RestoreOptions {
  /** What the one custodian of the backup is to be called here, where its own slug belongs to another. */
  readonly slug?: string;
}

/**
 * Puts back what a backup holds, letter by letter, in one transaction: a backup that does not hold, and a process that
 * ends in the middle, leave nothing. Only a login that may create custodians can do this.
 * @throws SpectrumError `store/backup-foreign`, `store/backup-cut`, `store/backup-changed` with the line,
 * `store/backup-newer`, `store/backup-several`, `store/custodian-there`, `store/slug-taken`
 */
export async function restore(
  { engine }: Pick<Database, 'engine'>,
  lines: AsyncIterable<string>,
  { slug }: RestoreOptions = {},
): Promise<Manifest> {
  const manifest = await engine.transaction(async (rows) => {
    let manifest: Manifest | undefined;
    let custodian: RestoredCustodian | undefined;
    // Each item stands on a line of its own.
    let line = 0;
    const put = async (item: BackupItem) => {
      if ('manifest' in item) {
        manifest = item.manifest;
        if (slug !== undefined && manifest.custodians.length !== 1) {
          throw storeError('store/backup-several');
        }
      } else if ('custodian' in item) {
        await custodian?.end();
        const named = slug === undefined ? item.custodian : { ...item.custodian, slug };
        custodian = await RestoredCustodian.begin(rows, named);
      } else {
        await custodian?.put(item, line);
      }
    };
    try {
      for await (const item of readBackup(lines)) {
        line += 1;
        await put(item);
      }
      await custodian?.end();
    } catch (error) {
      // What the database refuses of a value, it would not have given.
      if (!/^2[23]/.test(stateOf(error))) throw error;
      throw storeError('store/backup-foreign', { line }, { cause: error });
    }
    return manifest as unknown as Manifest;
  });
  await engine.maintain();
  await engine.checkpoint();
  return manifest;
}

/**
 * The same from a file.
 * @throws SpectrumError what `restore` throws; the system's own error when the file cannot be read
 */
export async function restoreFile(
  database: Pick<Database, 'engine'>,
  path: string,
  options?: RestoreOptions,
): Promise<Manifest> {
  const file = await open(path);
  try {
    return await restore(database, linesOf(file.createReadStream({ autoClose: false })), options);
  } finally {
    await file.close();
  }
}
