import type { Database } from '../database.ts';
import { backupFile } from './backup-file.ts';
import { BackupFolder, newestBackupTime } from './backup-folder.ts';
import { manifestOf, momentsOf } from './manifest.ts';

/** Backups that are made by themselves. */
export interface Backups {
  /** Makes one when something was written since the last: after an import. Gives its path, or `null`. */
  now(): Promise<string | null>;
  /** The paths of those that are kept, the oldest first; waits for one that is being made. */
  paths(): Promise<readonly string[]>;
  /** When the last good one was made, and why the last attempt failed. */
  state(): Promise<BackupState>;
  /** Makes a last one when something was written, and none after it. Close the database after this. */
  close(): Promise<void>;
}

export interface BackupState {
  /** When the newest that is there was made, in UTC; `null` when there is none. */
  readonly last: string | null;
  /** Of the last attempt, when it failed; `null` when it did not, or when there was nothing to save. */
  readonly failed: { readonly at: string; readonly error: unknown } | null;
}

export interface BackupsOptions {
  /** Where they are kept under running numbers, better on another disk; it is made when it is not there. */
  readonly folder: string;
  /** Milliseconds from the last write to its backup, at the latest: what a loss of power costs. Five minutes when left out. */
  readonly idle?: number;
  /** The same from the first write, when writes do not end. Half an hour when left out. */
  readonly atMost?: number;
  /** How many are kept: five when left out. */
  readonly keep?: number;
  /** The clock by which failures are dated. */
  now?(): Date;
  /** Told why one could not be made. It is tried again at the next look; those that are there stay. */
  failed?(error: unknown): void | Promise<void>;
}

/**
 * Keeps backups of everything that a database holds. For an embedded database, which never asks the disk to write:
 * the backups do, so that a loss of power costs minutes. What is written again and again costs one look at each
 * custodian every half of `idle`, and a backup only when something changed.
 */
export function backups(
  database: Pick<Database, 'engine'>,
  {
    folder,
    idle = 300_000,
    atMost = 1_800_000,
    keep = 5,
    now = () => new Date(),
    failed = () => {},
  }: BackupsOptions,
): Backups {
  const kept = new BackupFolder(folder);
  const pause = idle / 2;
  /** The manifest of the last backup, and that of the last look. */
  let saved: string | undefined;
  let seen = '';
  let waited = 0;
  let last: Promise<unknown> = Promise.resolve();
  let failure: BackupState['failed'] = null;

  /** One after another. */
  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  }

  /** Remembers how an attempt ended. */
  async function attempted<Value>(work: () => Promise<Value>): Promise<Value> {
    try {
      const value = await work();
      failure = null;
      return value;
    } catch (error) {
      return remember(error);
    }
  }

  function remember(error: unknown): never {
    failure = { at: now().toISOString(), error };
    throw error;
  }

  async function changed(): Promise<string | null> {
    saved ??= await kept.newestManifest();
    const manifest = manifestOf(await momentsOf(database.engine, 'all'));
    const standing = JSON.stringify({ backup: manifest });
    return standing === saved ? null : standing;
  }

  async function make(): Promise<string | null> {
    if ((await changed()) === null) return null;
    const path = await kept.next();
    const manifest = await backupFile(database, 'all', path);
    saved = JSON.stringify({ backup: manifest });
    waited = 0;
    await kept.keep(keep);
    return path;
  }

  async function look(): Promise<void> {
    const standing = await changed();
    if (standing === null) return;
    waited += pause;
    if (standing === seen || waited >= atMost) await make();
    seen = standing;
  }

  const timer = setInterval(() => void inTurn(() => attempted(look)).catch(failed), pause);
  timer.unref();
  return {
    now: () => inTurn(() => attempted(make)),
    state: async () => ({ last: await newestBackupTime(folder), failed: failure }),
    paths: () => inTurn(() => kept.paths().catch(remember)),
    async close() {
      clearInterval(timer);
      await inTurn(() => attempted(make)).catch(failed);
    },
  };
}
