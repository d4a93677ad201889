import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';
import type { CustodianId } from '../custodian/within-custodian.ts';
import type { Database } from '../database.ts';
import { makeFolder } from '../engine/make-folder.ts';
import { backup } from './backup.ts';
import type { Manifest } from './manifest.ts';

/** What a backup is called while it is written. */
export const unfinished = '.new';

/**
 * A backup in a file, which appears whole or not at all: whatever was there under its name stays until the new one is
 * on the disk. Only the account that writes it may read it.
 * @throws SpectrumError what `backup` throws; the system's own error when the file cannot be written
 */
export async function backupFile(
  database: Pick<Database, 'engine'>,
  custodian: CustodianId | 'all',
  path: string,
): Promise<Manifest> {
  const folder = dirname(path);
  await makeFolder(folder, 0o700);
  const beside = `${path}${unfinished}`;
  try {
    const manifest = await synced(beside, (file) =>
      backup(database, custodian, async (text) => {
        await file.writeFile(text);
      }),
    );
    await rename(beside, path);
    await syncFolder(folder);
    return manifest;
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

async function synced<Value>(
  path: string,
  work: (file: FileHandle) => Promise<Value>,
): Promise<Value> {
  const file = await open(path, 'w', 0o600);
  try {
    const value = await work(file);
    await file.sync();
    return value;
  } finally {
    await file.close();
  }
}

/** The new name is on the disk, too. Windows has no such thing for folders. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
