import { createReadStream } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { unfinished } from './backup-file.ts';
import { linesOf } from './lines-of.ts';

const name = /^(\d{6,})\.ndjson$/;

/** Backups under running numbers: `000017.ndjson`. A clock that is set back does not make an old one the newest. */
export class BackupFolder {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The oldest first. */
  async paths(): Promise<readonly string[]> {
    return (await this.#numbers()).map((number) => this.#path(number));
  }

  async next(): Promise<string> {
    return this.#path(((await this.#numbers()).at(-1) ?? 0) + 1);
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
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const files = await readdir(this.#folder);
    const numbers = files.flatMap((file) => name.exec(file)?.slice(1) ?? []).map(Number);
    return numbers.sort((one, other) => one - other);
  }

  #path(number: number): string {
    return join(this.#folder, `${String(number).padStart(6, '0')}.ndjson`);
  }
}
