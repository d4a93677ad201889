import { createReadStream } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../engine/make-folder.ts';
import { unfinished } from './backup-file.ts';
import { linesOf } from './lines-of.ts';

const name = /^(\d{6,})\.ndjson$/;

/** The path of the last backup that was made by itself in a folder; `null` when there is none. The folder is not made. */
export async function newestBackup(folder: string): Promise<string | null> {
  const newest = numbersIn(await readdir(folder).catch(() => [])).at(-1);
  return newest === undefined ? null : pathOf(folder, newest);
}

/** When that one was made, in UTC; `null` when there is none. */
export async function newestBackupTime(folder: string): Promise<string | null> {
  const path = await newestBackup(folder);
  const found = path === null ? null : await stat(path).catch(() => null);
  return found ? found.mtime.toISOString() : null;
}

/** Backups under running numbers: `000017.ndjson`. A clock that is set back does not make an old one the newest. */
export class BackupFolder {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The oldest first. */
  async paths(): Promise<readonly string[]> {
    return (await this.#numbers()).map((number) => pathOf(this.#folder, number));
  }

  async next(): Promise<string> {
    return pathOf(this.#folder, ((await this.#numbers()).at(-1) ?? 0) + 1);
  }

  /** What the newest says of itself; empty when there is none, or when it cannot be read. */
  async newestManifest(): Promise<string> {
    const path = (await this.paths()).at(-1);
    if (path === undefined) return '';
    try {
      for await (const line of linesOf(createReadStream(path))) return line;
    } catch {
      // Whatever it is, it is no backup of now.
    }
    return '';
  }

  /** Removes all but the newest, and what a process left that ended while it wrote. */
  async keep(most: number): Promise<void> {
    for (const path of (await this.paths()).slice(0, -most)) await rm(path);
    for (const file of await readdir(this.#folder)) {
      const whole = file.slice(0, -unfinished.length);
      if (file.endsWith(unfinished) && name.test(whole)) await rm(join(this.#folder, file));
    }
  }

  async #numbers(): Promise<readonly number[]> {
    await makeFolder(this.#folder, 0o700);
    return numbersIn(await readdir(this.#folder));
  }
}

/** The lowest first. */
function numbersIn(files: readonly string[]): readonly number[] {
  const numbers = files.flatMap((file) => name.exec(file)?.slice(1) ?? []).map(Number);
  return numbers.sort((one, other) => one - other);
}

function pathOf(folder: string, number: number): string {
  return join(folder, `${String(number).padStart(6, '0')}.ndjson`);
}
