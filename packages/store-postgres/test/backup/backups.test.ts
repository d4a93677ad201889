import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { riverbend } from '@prevention-spectrum/testing';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type Backups, type BackupsOptions, backups } from '../../src/backup/backups.ts';
import { restoreFile } from '../../src/backup/restore.ts';
import type { CustodianId } from '../../src/custodian/within-custodian.ts';
import type { Database } from '../../src/database.ts';
import { snapshots } from '../../src/history/snapshots.ts';
import { undoAfterwards } from '../servers/databases.ts';
import { textOf } from './text-of.ts';
import { emptyDatabase } from './two-houses.ts';

undoAfterwards();

let database: Database;
let river: CustodianId;
let folder: string;
let kept: Backups;
let words = 0;

beforeAll(async () => {
  database = await emptyDatabase();
  const { id, label, asOf } = riverbend;
  const made = await database.custodians.create({
    slug: 'riverbend',
    dataset: { id, label, asOf },
  });
  river = made.id;
}, 60_000);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  folder = join(await mkdtemp(join(tmpdir(), 'spectrum-backups-')), 'backups');
  await write();
});

afterEach(async () => {
  await kept.close();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  await rm(join(folder, '..'), { recursive: true });
});

function start(options: Partial<BackupsOptions> = {}): void {
  kept = backups(database, { folder, idle: 100, ...options });
}

async function write() {
  words += 1;
  const label = { en: `${words}`, id: `${words}` };
  const channels = riverbend.channels.map((one) => ({ ...one, label }));
  await database.store(river).write({ by: 'test', put: { channels } });
}

/** Lets half of the idle time pass, and gives the names of what is there then. */
async function look() {
  vi.advanceTimersByTime(50);
  return names();
}
async function names() {
  return (await kept.paths()).map((path) => path.slice(folder.length + 1));
}

test('a backup is made when nothing was written for a while, and none while there is nothing new', async () => {
  start();
  expect(await look()).toEqual([]);
  expect(await look()).toEqual(['000001.ndjson']);
  expect(await look()).toEqual(['000001.ndjson']);
  await write();
  expect(await look()).toEqual(['000001.ndjson']);
  await write();
  expect(await look()).toEqual(['000001.ndjson']);
  expect(await look()).toEqual(['000001.ndjson', '000002.ndjson']);
  expect(await readFile(join(folder, '000002.ndjson'), 'utf8')).toBe(await textOf(database));
});

test('where writes do not end, a backup is made all the same', async () => {
  start({ atMost: 200 });
  for (let looks = 1; looks <= 3; looks += 1) {
    await write();
    expect(await look()).toEqual([]);
  }
  await write();
  expect(await look()).toEqual(['000001.ndjson']);
  await write();
  expect(await look()).toEqual(['000001.ndjson']);
});

test('after an import one is made at once, and a last one at the end', async () => {
  start();
  expect(await kept.now()).toBe(join(folder, '000001.ndjson'));
  expect(await kept.now()).toBeNull();
  await write();
  await kept.close();
  expect(await names()).toEqual(['000001.ndjson', '000002.ndjson']);
  const elsewhere = await emptyDatabase();
  await restoreFile(elsewhere, join(folder, '000002.ndjson'));
  expect(await elsewhere.store(river).dataset()).toEqual(await database.store(river).dataset());
});

test('a snapshot or a release that is new is reason enough', async () => {
  start();
  await kept.now();
  await snapshots(database.engine).name(river, { name: `Report ${words}`, by: 'the board' });
  expect(await kept.now()).toBe(join(folder, '000002.ndjson'));
});

test('a process that starts again makes none of what is saved already, and goes on with the numbers', async () => {
  start();
  await kept.now();
  await kept.close();
  start();
  expect(await kept.now()).toBeNull();
  await write();
  expect(await kept.now()).toBe(join(folder, '000002.ndjson'));
});

test('only the last few are kept, and nothing of what was never finished', async () => {
  start({ keep: 2 });
  await kept.now();
  await writeFile(join(folder, '000002.ndjson.new'), 'half');
  await writeFile(join(folder, 'notes.txt'), 'of somebody');
  for (let more = 0; more < 3; more += 1) {
    await write();
    await kept.now();
  }
  expect((await readdir(folder)).sort()).toEqual(['000003.ndjson', '000004.ndjson', 'notes.txt']);
});

test('one that fails is said, leaves those that are there, and is tried again', async () => {
  const failed = vi.fn();
  start({ failed, now: () => new Date('2026-05-01T08:00:00.000Z') });
  await kept.now();
  await write();
  const tamper = (by: string) =>
    database.engine.exec(`update revisions set by = '${by}' where number = 1`);
  await tamper('nobody');
  await look();
  expect(await look()).toEqual(['000001.ndjson']);
  expect(await readdir(folder)).toEqual(['000001.ndjson']);
  expect(failed).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ code: 'store/revision-changed' }),
  );
  await tamper('test');
  expect(await look()).toEqual(['000001.ndjson', '000002.ndjson']);
});
