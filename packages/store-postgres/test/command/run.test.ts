import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { riverbend } from '@prevention-spectrum/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../src/command/run.ts';
import { openDatabase } from '../../src/database.ts';
import { freshDatabase, undoAfterwards } from '../servers/databases.ts';

undoAfterwards();

let home: string;
let directory: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'spectrum-command-'));
  directory = join(home, 'records');
  const database = await openDatabase({ directory });
  const { id, label, asOf, ...put } = riverbend;
  const dataset = { id, label, asOf };
  for (const slug of ['north', 'south']) {
    const made = await database.custodians.create({ slug, dataset });
    await database.store(made.id).write({ by: 'test', put });
  }
  await database.close();
}, 120_000);
afterAll(() => rm(home, { recursive: true }));

async function called(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const said = { out: [] as string[], err: [] as string[] };
  const code = await run({
    args,
    env,
    out: (line) => void said.out.push(line),
    err: (line) => void said.err.push(line),
  });
  return { code, out: said.out.join('\n'), err: said.err.join('\n') };
}

test('moves everything from a directory to a server, and says the same last revisions on both', async () => {
  const file = join(home, 'all.ndjson');
  const env = { DATABASE_URL: await freshDatabase() };
  const made = await called(['backup', file, '--directory', directory]);
  expect(made).toMatchObject({ code: 0, err: '' });
  const restored = await called(['restore', file], env);
  expect(restored).toMatchObject({ code: 0, err: '' });
  const standing = (out: string) => out.split('\n').slice(1);
  expect(standing(restored.out)).toEqual(standing(made.out));
  const verified = await called(['verify'], env);
  expect(verified).toMatchObject({ code: 0, err: '' });
  expect(verified.out).toMatch(
    /^north: the history holds up to revision 1, hash [0-9a-f]{64}\nsouth: /,
  );
  const again = join(home, 'again.ndjson');
  await called(['backup', again], env);
  expect((await readFile(again)).equals(await readFile(file))).toBe(true);
}, 120_000);

test('backs up one of them, restores it under another name, and verifies it by that', async () => {
  const file = join(home, 'north.ndjson');
  const other = join(home, 'other');
  await called(['backup', file, '--directory', directory, '--custodian', 'north']);
  const restored = await called(['restore', file, '--directory', other, '--as', 'far-north']);
  expect(restored.code).toBe(0);
  const verified = await called(['verify', '--directory', other, '--custodian', 'far-north']);
  expect(verified.out).toMatch(/^far-north: /);
}, 120_000);

test('ends with 4 when a history or a backup does not hold, and says where', async () => {
  const file = join(home, 'cut.ndjson');
  const broken = join(home, 'broken');
  await writeFile(file, '{"backup":\n');
  const restored = await called(['restore', file, '--directory', broken]);
  expect(restored).toEqual({ code: 4, out: '', err: expect.stringMatching(/^Line 1 is not/) });
  const database = await openDatabase({ directory: broken });
  const { id, label, asOf, ...put } = riverbend;
  const made = await database.custodians.create({ slug: 'river', dataset: { id, label, asOf } });
  await database.store(made.id).write({ by: 'test', put });
  await database.engine.exec(`update revisions set by = 'nobody'`);
  await database.close();
  const verified = await called(['verify', '--directory', broken, '--language', 'id']);
  expect(verified).toEqual({
    code: 4,
    out: '',
    err: expect.stringMatching(/^Pada catatan river:\nRiwayat tidak utuh: revisi 1 /),
  });
  const backedUp = await called(['backup', file, '--directory', broken]);
  expect(backedUp).toMatchObject({ code: 4, err: expect.stringContaining('revision 1') });
  expect(await readFile(file, 'utf8')).toBe('{"backup":\n');
}, 120_000);

test.each([
  [[]],
  [['backup']],
  [['restore']],
  [['verify', 'file']],
  [['backup', 'one', 'two']],
  [['backup', 'file', '--as', 'north']],
  [['forget', 'file']],
  [['verify', '--everything']],
  [['verify', '--language', 'fr']],
])('ends with 2 and its usage when it is called wrongly: %j', async (args) => {
  expect(await called(args)).toEqual({ code: 2, out: '', err: expect.stringContaining('--as') });
});

test('speaks the language of the environment', async () => {
  const help = await called(['--help'], { LANG: 'id_ID.UTF-8' });
  expect(help).toMatchObject({ code: 0, out: expect.stringContaining('mencadangkan') });
});

test('says what it lacks: a database, a folder, an organisation, a file', async () => {
  expect(await called(['verify'])).toMatchObject({ code: 2, err: expect.stringMatching(/^Which/) });
  const nowhere = join(home, 'nowhere');
  expect(await called(['verify', '--directory', nowhere])).toMatchObject({
    code: 1,
    err: `There is no folder ${nowhere}.`,
  });
  expect(await called(['verify', '--directory', directory, '--custodian', 'west'])).toMatchObject({
    code: 2,
    err: 'No organisation called west keeps records here.',
  });
  const missing = join(home, 'missing.ndjson');
  expect(await called(['restore', missing, '--directory', join(home, 'new')])).toMatchObject({
    code: 1,
    err: expect.stringContaining(missing),
  });
}, 120_000);

test('runs as a program', async () => {
  const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
  const node = ['--conditions=@prevention-spectrum/source', '--import', 'tsx', main];
  const env = { ...process.env, LANG: 'C', LC_ALL: '' };
  const program = (...args: readonly string[]) =>
    promisify(execFile)(process.execPath, [...node, ...args], { env });
  const { stdout } = await program('verify', '--directory', directory);
  expect(stdout).toMatch(/^north: the history holds/);
  await expect(program('verify', '--directory', join(home, 'nowhere'))).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^There is no folder/),
  });
}, 120_000);
