import { createHash } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Columns,
  canonicalText,
  type Framework,
  packed,
  type Unpacked,
  unpacked,
} from '@prevention-spectrum/core';
import {
  type CustodianId,
  type Database,
  headOf,
  makeFolder,
  readColumns,
} from '@prevention-spectrum/store-postgres';

/** What a snapshot was made of: how many activities, as which revision left them. */
export interface Made {
  readonly state: string;
  readonly activities: number;
  readonly revision: number;
}

/**
 * The file with the columns of one custodian. It appears whole or not at all, and only the account that writes it may
 * read it. It says of which state of the records it is: of whose, by the number and the hash of their last revision,
 * with which frameworks of plugins.
 */
export class SnapshotFile {
  readonly path: string;
  readonly #engine: Database['engine'];
  readonly #custodian: CustodianId;
  readonly #folder: string;
  readonly #brought: readonly Framework[];
  readonly #plugins: string;

  /** @param brought the frameworks of plugins, which the database does not have */
  constructor(
    { engine }: Pick<Database, 'engine'>,
    custodian: CustodianId,
    brought: readonly Framework[],
    folder: string,
  ) {
    this.#engine = engine;
    this.#custodian = custodian;
    this.#folder = folder;
    this.#brought = brought;
    this.#plugins = createHash('sha256').update(canonicalText(brought)).digest('hex');
    this.path = join(folder, `${custodian}.columns`);
  }

  /** What the records are now. */
  async state(): Promise<string> {
    return this.#stateOf(await headOf(this.#engine, this.#custodian));
  }

  /** What the file has; `null` when there is none. @throws the system's own error */
  async read(): Promise<Unpacked | null> {
    try {
      const { buffer, byteOffset, length } = await readFile(this.path);
      return unpacked(new Uint8Array(buffer, byteOffset, length));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  /**
   * Makes it of the records as they are now, however many they are. Where somebody has written meanwhile it is old
   * already, and not kept.
   * @throws what the database and the system throw
   */
  async make(): Promise<Made> {
    const { head, columns } = await readColumns(this.#engine, this.#custodian, this.#brought);
    const state = this.#stateOf(head);
    await this.#write(columns, state);
    if ((await this.state()) !== state) await this.remove();
    return { state, activities: columns.rows, revision: head.number };
  }

  /** Nothing is said when there is none. */
  remove(): Promise<void> {
    return rm(this.path, { force: true });
  }

  async #write(columns: Columns, state: string): Promise<void> {
    await makeFolder(this.#folder, 0o700);
    const beside = `${this.path}.new`;
    await rm(beside, { force: true });
    await writeFile(beside, packed(columns, state), { mode: 0o600, flag: 'wx' });
    await rename(beside, this.path);
  }

  #stateOf({ number, hash }: { readonly number: number; readonly hash: string }): string {
    return [this.#custodian, number, hash, this.#plugins].join(' ');
  }
}
