import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { openDatabase, restoreFile } from '@prevention-spectrum/store-postgres';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readSettings } from '../src/settings.ts';
import { start } from '../src/start.ts';

let home: string;
const running: { stop: AbortController; ended: Promise<void> }[] = [];
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'gateway-backups-'));
});
afterEach(async () => {
  for (const { stop, ended } of running.splice(0)) {
    stop.abort();
    await ended.catch(() => {});
  }
  await rm(home, { recursive: true });
});

const directory = () => join(home, 'data');
const backupsIn = () => readdir(join(home, 'data-backups'));

async function started(more: Record<string, string> = {}) {
  const read = readSettings({ PORT: '0', DATA_DIRECTORY: directory(), ...more });
  if (!read.ok) throw new Error(read.wrong.join());
  const lines: string[] = [];
  const stop = new AbortController();
  const ended = start(read.settings, (line) => lines.push(line), stop.signal);
  running.push({ stop, ended });
  ended.catch(() => {});
  while (lines.length < 4) await Promise.race([wait(20), ended]);
  const url = lines[0]?.match(/http\S+/)?.[0].replace('localhost', '127.0.0.1') ?? '';
  const ask = async (query: string) => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query });
    return (await (await fetch(url, { method: 'POST', headers, body })).json()) as {
      readonly data: unknown;
    };
  };
  const ready = async () => {
    const response = await fetch(url.replace('/graphql', '/readyz'));
    // biome-ignore lint/suspicious/noExplicitAny: the tests say what they expect
    return [response.status, (await response.json()) as any] as const;
  };
  const importing = (word: string) => {
    const rows = Array.from({ length: 120 }, (_, row) => `${word}${row},Talk ${row}`).join('\\n');
    return ask(`mutation {
      importActivities(input: {
        connector: "csv", text: "id,title\\n${rows}", options: { file: "list.csv", mapping: {
          version: 1, source: { id: "list", citation: "A list" },
          id: { column: "id" }, title: [{ template: "{title}" }]
        } }
      }) { __typename }
    }`);
  };
  const end = () => {
    stop.abort();
    return ended;
  };
  return { lines, ask, ready, importing, end };
}

const addition = `mutation {
  createActivity(input: { activityId: "boats", activity: { title: [{ text: "Boats" }] }, key: "1" }) {
    ... on ActivityWritten { revision { number } }
  }
}`;

test('what was written is in a backup when the gateway has ended, and a backup restores it whole', {
  timeout: 120_000,
}, async () => {
  const { lines, ask, end } = await started();
  expect(lines[2]).toContain(`Backups are kept in ${join(home, 'data-backups')}, the last 5`);
  await ask(addition);
  await end();
  expect(await backupsIn()).toEqual(['000001.ndjson']);

  const again = await started();
  await again.end();
  expect(await backupsIn()).toEqual(['000001.ndjson']);

  // A power cut took the directory.
  await rm(directory(), { recursive: true });
  const database = await openDatabase({ directory: directory() });
  await restoreFile(database, join(home, 'data-backups', '000001.ndjson'));
  await database.close();
  const restored = await started();
  expect((await restored.ask(addition)).data).toEqual({
    createActivity: { revision: { number: 2 } },
  });
});

test('an import is saved at once', { timeout: 120_000 }, async () => {
  const { importing } = await started();
  expect(await importing('a')).toEqual({ data: { importActivities: { __typename: 'Imported' } } });
  await vi.waitUntil(async () => (await backupsIn()).includes('000001.ndjson'), 20_000);
});

test('a folder that takes no backups is told at once, and the gateway serves', {
  timeout: 120_000,
}, async () => {
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await writeFile(join(home, 'full'), '');
  const { ask, ready, end } = await started({ BACKUP_DIRECTORY: join(home, 'full') });
  await vi.waitUntil(() => told.mock.calls.length > 0);
  expect(await ready()).toEqual([
    200,
    {
      ready: true,
      backups: {
        ok: false,
        last: null,
        failed: {
          at: expect.stringMatching(/Z$/),
          code: expect.stringMatching(/^(store|gateway)\//),
        },
      },
    },
  ]);
  expect((await ask(addition)).data).toMatchObject({ createActivity: { revision: { number: 2 } } });
  await end();
  expect(String(told.mock.calls[0]?.[0])).toContain('EEXIST');
  expect(told).toHaveBeenCalledTimes(2);
});

test('readyz says since when backups fail, and that they do again', {
  timeout: 120_000,
}, async () => {
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const { importing, ready } = await started();
  const backupsAre = async (ok: boolean) =>
    vi.waitUntil(async () => {
      const [, { backups }] = await ready();
      return backups.ok === ok && backups.last !== null && backups;
    }, 20_000);
  await importing('first');
  const { last } = await backupsAre(true);
  expect(Date.parse(last)).toBeGreaterThan(Date.now() - 60_000);
  expect(told).not.toHaveBeenCalled();

  // The disk fills up: nothing can be written under the next name.
  const blocked = join(home, 'data-backups', '000002.ndjson.new');
  await mkdir(blocked);
  await importing('second');
  expect(await backupsAre(false)).toMatchObject({ last, failed: { at: expect.any(String) } });
  expect((await ready())[0]).toBe(200);
  const logged = String(told.mock.calls[0]?.[0]);
  expect(logged).toContain('gateway/backup-failed');
  expect(logged).toContain(last);

  await rm(blocked, { recursive: true });
  await importing('third');
  expect((await backupsAre(true)).failed).toBeNull();
});

test('none are made where that was said', { timeout: 120_000 }, async () => {
  const { lines, ask, ready, end } = await started({ BACKUP_DIRECTORY: 'off' });
  expect(await ready()).toEqual([200, { ready: true }]);
  expect(lines[2]).toContain('No backups are made');
  await ask(addition);
  await end();
  expect(await readdir(home)).toEqual(['data']);
});

test('a directory that is broken is left as it is, and the command that restores its last backup is told', {
  timeout: 120_000,
}, async () => {
  const { ask, end } = await started();
  await ask(addition);
  await end();
  const control = join(directory(), 'cluster/global/pg_control');
  await writeFile(control, Buffer.alloc(8_192, 7));
  const file = join(home, 'data-backups/000001.ndjson');
  await expect(started()).rejects.toMatchObject({
    code: 'gateway/directory-unreadable',
    diagnostic: { params: { directory: directory(), file } },
  });
  expect(await readFile(control)).toEqual(Buffer.alloc(8_192, 7));

  await rename(file, join(home, 'elsewhere.ndjson'));
  await expect(started()).rejects.toMatchObject({ code: 'store/directory-unreadable' });
});

test('a table whose file is damaged, past which the database opens, is told with the same command', {
  timeout: 120_000,
}, async () => {
  const { ask, end } = await started();
  await ask(addition);
  await end();
  const database = await openDatabase({ directory: directory() });
  const [found] = await database.engine.db
    .selectNoFrom((row) =>
      row
        .fn<string>('pg_relation_filepath', [row.fn('to_regclass', [row.val('custodians')])])
        .as('path'),
    )
    .execute();
  await database.close();
  const table = join(directory(), 'cluster', found?.path ?? '');
  await writeFile(table, Buffer.alloc((await readFile(table)).length, 7));
  await expect(started()).rejects.toMatchObject({
    code: 'gateway/directory-unreadable',
    diagnostic: {
      params: {
        directory: directory(),
        said: expect.stringContaining('invalid page'),
        file: join(home, 'data-backups/000001.ndjson'),
      },
    },
  });
});
