import { createHash } from 'node:crypto';
import { SpectrumError } from '@prevention-spectrum/core';
import type { CustodianId } from '../custodian/within-custodian.ts';
import type { Database } from '../database.ts';
import type { HistoryEntry } from '../history/entries.ts';
import { walk } from '../history/walk.ts';
import { type Manifest, manifestOf, momentsOf } from './manifest.ts';
import { releaseLines } from './release-lines.ts';

/** How many letters are gathered before they are written. */
const enough = 65_536;

/**
 * Writes the records of one custodian or of all, in every version, with their snapshots and releases, as NDJSON: a
 * manifest first, SHA-256 of everything last. What it gives is one moment for each custodian, though others write
 * meanwhile; the history is verified on the way, so that what is broken is never taken for a backup. Keys,
 * memberships and agreements are not in it.
 * @param write takes some lines at a time, and is waited for
 * @throws SpectrumError the breach of a history that does not hold; what was written is no backup then.
 * `store/custodian-unknown`
 */
export async function backup(
  { engine }: Pick<Database, 'engine'>,
  custodian: CustodianId | 'all',
  write: (text: string) => Promise<void>,
): Promise<Manifest> {
  const moments = await momentsOf(engine, custodian);
  const manifest = manifestOf(moments);
  const lines = new Lines(write);
  await lines.add({ backup: manifest });
  for (const {
    manifest: { id, releases },
    end,
    snapshots,
  } of moments) {
    await lines.add({ custodian: id });
    const breach = await walk(engine, id, end, (entry) => lines.add(lineOf(entry)));
    if (breach) throw new SpectrumError(breach);
    for (const snapshot of snapshots) await lines.add({ snapshot });
    for await (const release of releaseLines(engine, id, releases)) await lines.add({ release });
  }
  await lines.end();
  return manifest;
}

/** What follows from the rest is not written: the digest of a record, its place, how long it was valid. */
function lineOf(entry: HistoryEntry): object {
  if ('revision' in entry) {
    const { previous: _, ...revision } = entry.revision;
    return { revision };
  }
  const { list, id, version, action, record } = entry.version;
  return { version: { list, id, version, action, record } };
}

/** The lines of a backup, with the sum of those that were written. */
class Lines {
  readonly #write: (text: string) => Promise<void>;
  readonly #sum = createHash('sha256');
  #count = 0;
  #gathered = '';

  constructor(write: (text: string) => Promise<void>) {
    this.#write = write;
  }

  async add(content: object): Promise<void> {
    const line = `${JSON.stringify(content)}\n`;
    this.#sum.update(line);
    this.#count += 1;
    this.#gathered += line;
    if (this.#gathered.length >= enough) await this.#flush();
  }

  async end(): Promise<void> {
    const end = { lines: this.#count, sha256: this.#sum.digest('hex') };
    this.#gathered += `${JSON.stringify({ end })}\n`;
    await this.#flush();
  }

  #flush(): Promise<void> {
    const text = this.#gathered;
    this.#gathered = '';
    return this.#write(text);
  }
}
