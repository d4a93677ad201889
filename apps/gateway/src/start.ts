import { once } from 'node:events';
import { standard } from '@prevention-spectrum/preset-standard';
import { type Database, openDatabase } from '@prevention-spectrum/store-postgres';
import { databaseRecords } from './custody/database-records.ts';
import { beginWithCase } from './custody/the-case.ts';
import { messagesOf, refusal, refuse } from './errors/sentences.ts';
import { serve } from './serve.ts';
import type { Keeping, Settings } from './settings.ts';

/**
 * Opens the database and serves it until the signal: then running requests finish, and the database is closed.
 * @throws SpectrumError what `openDatabase` and `serve` throw; `gateway/no-custodian`
 */
export async function start(
  { keeping, custodian, ...door }: Settings,
  out: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const plugins = standard();
  const database = await openDatabase('directory' in keeping ? keeping : { url: keeping.url });
  try {
    await beginWithCase(database, plugins);
    await checkCustodian(database, custodian);
    const custody = databaseRecords(database, custodian, plugins);
    const serving = await serve({ ...door, custody, out, signal });
    for (const line of [keptIn(keeping), refusal('gateway/open')]) out(messagesOf(line).en);
    if (!signal.aborted) await once(signal, 'abort');
    await serving.close();
  } finally {
    await database.close();
  }
}

async function checkCustodian({ custodians }: Database, custodian: string): Promise<void> {
  const known = (await custodians.all()).map(({ slug }) => slug);
  if (!known.includes(custodian)) refuse('gateway/no-custodian', { custodian, known });
}

function keptIn(keeping: Keeping) {
  if ('directory' in keeping) {
    return refusal('gateway/kept-in-directory', { directory: keeping.directory });
  }
  const { host, pathname } = new URL(keeping.url);
  return refusal('gateway/kept-on-server', { host, database: pathname.slice(1) });
}
