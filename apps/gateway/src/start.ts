import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { registry } from '@prevention-spectrum/core';
import { standard } from '@prevention-spectrum/preset-standard';
import { type Database, keys, memberships } from '@prevention-spectrum/store-postgres';
import { admission } from './access/admission.ts';
import { countedLogIns } from './access/log-ins.ts';
import { believing } from './access/token.ts';
import type { Admit } from './custody/caller.ts';
import { databaseRecords } from './custody/database-records.ts';
import { opened } from './custody/opened.ts';
import { saved } from './custody/saved.ts';
import { snapshots } from './custody/snapshots.ts';
import { beginWithCase } from './custody/the-case.ts';
import { messagesOf, refusal, refuse } from './errors/sentences.ts';
import { logToStderr } from './log.ts';
import { serve } from './serve.ts';
import type { Keeping, Saving, Settings } from './settings.ts';
import { hooksOn } from './telling/hooks.ts';

/**
 * Opens the database and serves it until the signal: then running requests finish, snapshots are made of what changed,
 * what is not in a backup is saved, and the database is closed.
 * @throws SpectrumError what `opened` and `serve` throw; `gateway/no-custodian`
 */
export async function start(
  { keeping, saving, snapshots: folder, custodian, loopback, access, oidc, ...door }: Settings,
  out: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const plugins = standard();
  const unsaved = await opened(keeping, (fresh) => beginWithCase(fresh, plugins), saving);
  try {
    await checkCustodian(unsaved, custodian);
    const { database, state, end } = saving
      ? saved(unsaved, saving, logOwn)
      : { database: unsaved, state: undefined, end: async () => {} };
    const hooks = hooksOn(database, plugins, { loopback, log: logOwn });
    const frameworks = [...registry(plugins).frameworks.values()];
    const kept = folder ? snapshots(database, { folder, frameworks, failed: logOwn }) : null;
    const custody = databaseRecords(database, custodian, plugins, {
      hooks,
      ...(kept ? { snapshots: kept } : {}),
    });
    const keyed = access === 'keys';
    const admit = keyed ? { admit: admissionTo(database, oidc) } : {};
    const health = state ? { backups: state } : {};
    const serving = await serve({ ...door, ...admit, ...health, custody, out, signal });
    const whoMay = refusal(keyed ? 'gateway/access-keys' : 'gateway/open');
    for (const line of [keptIn(keeping), ...savedIn(keeping, saving), whoMay]) {
      out(messagesOf(line).en);
    }
    const telling = hooks.tell(signal);
    if (!signal.aborted) await once(signal, 'abort');
    await Promise.all([serving.close(), telling]);
    await kept?.end();
    await end();
  } finally {
    await unsaved.close();
  }
}

function admissionTo({ engine, custodians }: Database, oidc: Settings['oidc']): Admit {
  return admission({
    keys: keys(engine),
    believe: oidc && believing(oidc, memberships(engine), custodians),
    logIns: countedLogIns(),
  });
}

async function checkCustodian({ custodians }: Database, custodian: string): Promise<void> {
  const known = (await custodians.all()).map(({ slug }) => slug);
  if (!known.includes(custodian)) refuse('gateway/no-custodian', { custodian, known });
}

function logOwn(error: unknown): void {
  logToStderr({ id: randomUUID(), error });
}

function keptIn(keeping: Keeping) {
  if ('directory' in keeping) {
    return refusal('gateway/kept-in-directory', { directory: keeping.directory });
  }
  const { host, pathname } = new URL(keeping.url);
  return refusal('gateway/kept-on-server', { host, database: pathname.slice(1) });
}

/** A server that makes no backups here has those of whoever runs it. */
function savedIn(keeping: Keeping, saving: Saving | null) {
  if (saving) return [refusal('gateway/backups-kept', { folder: saving.folder, n: saving.keep })];
  return 'directory' in keeping ? [refusal('gateway/backups-off')] : [];
}
