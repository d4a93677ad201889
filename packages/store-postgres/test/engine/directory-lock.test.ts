import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type DirectoryLock, lockDirectory } from '../../src/engine/directory-lock.ts';
import { holderFile } from '../../src/engine/holder.ts';

let directory: string;
let locks: DirectoryLock[] = [];
let children: ChildProcess[] = [];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'spectrum-lock-'));
});
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  for (const lock of locks) await lock.release();
  await rm(directory, { recursive: true, force: true });
  children = [];
  locks = [];
});

async function lock(options: Partial<Parameters<typeof lockDirectory>[1]> = {}, path = directory) {
  const taken = await lockDirectory(path, { lost: () => {}, ...options });
  locks.push(taken);
  return taken;
}

/** A process that takes the directory, says what came of it, and keeps what it has. */
function taker(): ChildProcess {
  const path = fileURLToPath(new URL('./child/taker.ts', import.meta.url));
  const child = spawn(
    process.execPath,
    ['--conditions=@prevention-spectrum/source', '--import', 'tsx', path, directory],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  children.push(child);
  return child;
}

async function said(child: ChildProcess): Promise<{ code: string; params: { pid: string } }> {
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
    return JSON.parse(line);
  }
  throw new Error('It said nothing');
}

const inUseBy = (pid: number | string, host = hostname()) => ({
  code: 'store/directory-in-use',
  diagnostic: { params: { directory, pid: String(pid), host } },
});
const contender = { scope: 'another kernel, another network', pid: 4_711, host: 'elsewhere' };
const sign = (beats: number) => JSON.stringify({ ...contender, token: 'theirs', beats });

const racers = Number(process.env.LOCK_RACERS ?? 20);

test(`of ${racers} processes that race for a directory exactly one gets it; the others name its pid`, async () => {
  const answers = await Promise.all(
    Array.from({ length: racers }, async () => {
      const child = taker();
      return { pid: String(child.pid), ...(await said(child)) };
    }),
  );
  const winners = answers.filter(({ code }) => code === 'taken');
  expect(winners.length).toBe(1);
  const losers = answers.filter(({ code }) => code === 'store/directory-in-use');
  expect(losers.length).toBe(racers - 1);
  expect(new Set(losers.map(({ params }) => params.pid))).toEqual(new Set([winners[0]?.pid]));
}, 600_000);

test('a directory is free at once when its holder is killed', async () => {
  const child = taker();
  expect(await said(child)).toMatchObject({ code: 'taken' });
  await expect(lock()).rejects.toMatchObject(inUseBy(child.pid ?? 0));
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
  const before = performance.now();
  await lock();
  expect(performance.now() - before).toBeLessThan(2_000);
});

test('a directory is the same by whatever path it is named', async () => {
  await lock();
  const link = `${directory}-link`;
  await symlink(directory, link);
  await expect(lock({}, `${link}/.`)).rejects.toMatchObject(inUseBy(process.pid));
  await rm(link);
});

test('a directory is free again, without a trace, when it is released', async () => {
  const first = await lock();
  await first.release();
  await expect(readFile(holderFile(directory))).rejects.toThrow('ENOENT');
  await lock();
});

describe('a holder that cannot be asked, as in another container on the same volume,', () => {
  test('keeps the directory as long as it shows signs of life', async () => {
    let beats = 0;
    await writeFile(holderFile(directory), sign(beats));
    const living = setInterval(() => {
      beats += 1;
      void writeFile(holderFile(directory), sign(beats));
    }, 50);
    try {
      await expect(lock({ beat: 100, patience: 5_000 })).rejects.toMatchObject(
        inUseBy(contender.pid, contender.host),
      );
    } finally {
      clearInterval(living);
    }
  });

  test('loses it when it shows none for long enough', async () => {
    await writeFile(holderFile(directory), sign(1));
    const before = performance.now();
    await lock({ beat: 50, patience: 300 });
    expect(performance.now() - before).toBeGreaterThan(250);
    expect(JSON.parse(await readFile(holderFile(directory), 'utf8')).pid).toBe(process.pid);
  });

  test('loses it also when it died while it wrote the file', async () => {
    await writeFile(holderFile(directory), '{"pid": 47');
    await lock({ beat: 50, patience: 200 });
    expect(JSON.parse(await readFile(holderFile(directory), 'utf8')).pid).toBe(process.pid);
  });

  test('is told when it comes back too late, and does not take the directory back', async () => {
    const reasons: Error[] = [];
    const taken = await lock({ beat: 30, lost: (reason) => reasons.push(reason) });
    await writeFile(holderFile(directory), sign(1));
    await expect.poll(() => reasons.length, { timeout: 5_000 }).toBe(1);
    expect(reasons[0]).toMatchObject({
      code: 'store/directory-lost',
      diagnostic: { params: { directory, pid: '4711', host: 'elsewhere' } },
    });
    await wait(100);
    await taken.release();
    expect(await readFile(holderFile(directory), 'utf8')).toBe(sign(1));
  });
});

test.runIf(process.platform === 'linux')(
  'the file of a dead process of this machine makes nobody wait',
  async () => {
    const first = await lock();
    const left = await readFile(holderFile(directory), 'utf8');
    await first.release();
    await writeFile(holderFile(directory), left.replace(String(process.pid), '999999'));
    const before = performance.now();
    await lock({ beat: 60_000, patience: 600_000 });
    expect(performance.now() - before).toBeLessThan(2_000);
  },
);

test('the holder shows signs of life', async () => {
  await lock({ beat: 30 });
  const first = await readFile(holderFile(directory), 'utf8');
  await expect.poll(() => readFile(holderFile(directory), 'utf8')).not.toBe(first);
  expect(JSON.parse(first)).toMatchObject({ pid: process.pid, host: hostname(), beats: 1 });
});
