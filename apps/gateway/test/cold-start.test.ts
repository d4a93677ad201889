import { appendFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { openDatabase } from '@prevention-spectrum/store-postgres';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  emptyDirectory,
  freshDatabase,
  undoAfterwards,
} from '../../../packages/store-postgres/test/servers/databases.ts';
import { makeSnapshots } from '../src/make-snapshots.ts';
import { readSettings, type Settings } from '../src/settings.ts';
import { start } from '../src/start.ts';
import { letServe, servingLogin } from './servers/serving-login.ts';
import { small } from './small-dataset.ts';

const question = `{ coverage(input: { by: ["letters", "place:district"] }) {
  totals { covered gap unknown distinctActivities }
  cells { state count }
  caveats { message }
} }`;

undoAfterwards();
const running: AbortController[] = [];
afterEach(() => {
  for (const stop of running.splice(0)) stop.abort();
});

function settingsOf(environment: Record<string, string>): Settings {
  const read = readSettings({
    PORT: '0',
    CUSTODIAN: 'ours',
    BACKUP_DIRECTORY: 'off',
    ...environment,
  });
  if (!read.ok) throw new Error(read.wrong.join());
  return read.settings;
}

async function started(settings: Settings) {
  const lines: string[] = [];
  const stop = new AbortController();
  running.push(stop);
  const ended = start(settings, (line) => lines.push(line), stop.signal);
  while (lines.length < 3) await Promise.race([wait(20), ended]);
  const url = lines[0]?.match(/http\S+/)?.[0].replace('localhost', '127.0.0.1') ?? '';
  return {
    async ask(query: string) {
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ query });
      return (await fetch(url, { method: 'POST', headers, body })).json();
    },
    end() {
      stop.abort();
      return ended;
    },
  };
}

/** A database with a small programme very often. */
async function filled(place: { directory: string } | { url: string; anyRole: true }) {
  const database = await openDatabase(place);
  const { id, label, asOf, activities, codings, ...rest } = small.dataset;
  const dataset = { id, label, asOf };
  const custodian = await database.custodians.create({ slug: 'ours', dataset });
  const copies = Array.from({ length: Math.ceil(5_000 / activities.length) }, (_, copy) => copy);
  const put = {
    ...rest,
    activities: copies.flatMap((copy) =>
      activities.map((one) => ({ ...one, id: `${copy}-${one.id}`, partOf: null })),
    ),
    codings: copies.flatMap((copy) =>
      codings.map((one) => ({ ...one, activity: `${copy}-${one.activity}` })),
    ),
  };
  await database.store(custodian.id).write({ by: 'test', put: put as never });
  await database.close();
}

async function mayRead(place: Parameters<typeof openDatabase>[0], may: boolean): Promise<void> {
  const database = await openDatabase(place);
  const [what, whom] = may ? ['grant', 'to'] : ['revoke', 'from'];
  await database.engine.exec(`${what} select on versions ${whom} spectrum_app`);
  await database.close();
}

async function embedded() {
  const directory = join(await emptyDirectory(), 'data');
  await filled({ directory });
  const settings = settingsOf({ DATA_DIRECTORY: directory });
  return { settings, mayRead: (may: boolean) => mayRead({ directory }, may) };
}

async function onServer() {
  const url = await freshDatabase();
  const folder = await emptyDirectory();
  await filled({ url, anyRole: true });
  const serving = await servingLogin(url);
  await letServe(serving, url);
  const settings = settingsOf({
    DATABASE_URL: serving,
    DATABASE_MIGRATION_URL: url,
    SNAPSHOT_DIRECTORY: folder,
  });
  return { settings, mayRead: (may: boolean) => mayRead({ url, anyRole: true }, may) };
}

describe.each([
  ['embedded', embedded],
  ['on a server', onServer],
])('records %s', (_, made) => {
  test('are read for the first answer, and after the next start for none about coverage', async () => {
    const { settings, mayRead } = await made();
    const first = await started(settings);
    const answer = await first.ask(question);
    expect(answer.errors).toBeUndefined();
    expect(answer.data.coverage.totals.covered).toBeGreaterThan(0);
    await first.end();

    await mayRead(false);
    const second = await started(settings);
    expect(await second.ask(question)).toEqual(answer);
    await second.end();

    await mayRead(true);
    const [file] = await readdir(settings.snapshots ?? '');
    await appendFile(join(settings.snapshots ?? '', file ?? ''), 'torn');
    const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const third = await started(settings);
    const { data } = await third.ask('{ activities(first: 0) { totalCount } }');
    expect(data.activities.totalCount).toBeGreaterThanOrEqual(5_000);
    expect(await third.ask(question)).toEqual(answer);
    expect(String(told.mock.calls[0]?.[0])).toContain('is damaged. It was removed');
    expect(told).toHaveBeenCalledTimes(1);
    await third.end();
  }, 300_000);

  test('need not have been read at all, where the command made their snapshot', async () => {
    const { settings, mayRead } = await made();
    const said: string[] = [];
    await makeSnapshots(settings, null, ({ code }) => said.push(code));
    expect(said).toEqual(['gateway/snapshot-made']);
    const whole = await started({ ...settings, snapshots: null });
    const answer = await whole.ask(question);
    await whole.end();
    await mayRead(false);
    const { ask, end } = await started(settings);
    expect(await ask(question)).toEqual(answer);
    await end();
  }, 300_000);
});

test('the command wants a folder, and a custodian who is there', async () => {
  const directory = join(await emptyDirectory(), 'data');
  const off = settingsOf({ DATA_DIRECTORY: directory, SNAPSHOT_DIRECTORY: 'off' });
  const say = () => {};
  await expect(makeSnapshots(off, null, say)).rejects.toMatchObject({
    code: 'gateway/snapshots-off',
  });
  await filled({ directory });
  const settings = settingsOf({ DATA_DIRECTORY: directory });
  await expect(makeSnapshots(settings, 'nobody', say)).rejects.toMatchObject({
    code: 'gateway/no-custodian',
  });
}, 120_000);
