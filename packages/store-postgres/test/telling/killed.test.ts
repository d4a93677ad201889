import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { riverbend } from '@prevention-spectrum/testing';
import { expect, test } from 'vitest';
import { custodians } from '../../src/custodian/custodians.ts';
import { type Database, databaseOn } from '../../src/database.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { pgliteEngine } from '../../src/engine/pglite-engine.ts';
import { postgresEngine } from '../../src/engine/postgres-engine.ts';
import { migrate } from '../../src/migration/migrate.ts';
import { migrations } from '../../src/migration/migrations.ts';
import type { Schema } from '../../src/schema.ts';
import { webhooks } from '../../src/telling/webhooks.ts';
import { afterwards, freshDatabase, undoAfterwards } from '../servers/databases.ts';
import { type Arrived, type Receiver, receiver } from './receiver.ts';

undoAfterwards();

const revisions = 30;
/** After how many messages a deliverer is killed. */
const kills = [4, 13, 22];
const [channel] = riverbend.channels;

async function filled(engine: Engine<Schema>, url: string): Promise<Database> {
  await migrate(engine, migrations);
  const database = databaseOn(engine);
  const { id, label, asOf } = riverbend;
  const keeper = await custodians(engine).create({ slug: 'keeper', dataset: { id, label, asOf } });
  await webhooks(engine, undefined, { loopback: true }).create(keeper.id, { url, by: 'test' });
  for (let number = 1; number <= revisions; number += 1) {
    const named = { en: String(number), id: String(number) };
    const put = { channels: [{ ...channel, label: named }] } as never;
    await database.store(keeper.id).write({ by: 'test', put });
  }
  return database;
}

function started(where: string): ChildProcess {
  const path = fileURLToPath(new URL('./child/deliverer.ts', import.meta.url));
  const child = spawn(
    process.execPath,
    ['--conditions=@prevention-spectrum/source', '--import', 'tsx', path, where],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  afterwards(async () => void child.kill('SIGKILL'));
  return child;
}

const numberOf = ({ json }: Arrived): number => json.data.revision.number;

/** Starts one deliverer after another, and kills each at its time, until every revision has arrived. */
async function toldThrough(where: string, to: Receiver): Promise<void> {
  for (const kill of [...kills, Number.POSITIVE_INFINITY]) {
    const child = started(where);
    const exited = once(child, 'exit');
    await new Promise<void>((resolve) => {
      to.before = () => {
        const all = new Set(to.arrived.map(numberOf)).size === revisions;
        if (to.arrived.length >= kill || all) resolve();
      };
    });
    child.kill('SIGKILL');
    await exited;
  }
}

function expectEachOnce({ arrived }: Receiver): void {
  const numbers = arrived.map(numberOf);
  const ids = arrived.map(({ id }) => id);
  const firsts = arrived.filter(({ id }, index) => ids.indexOf(id) === index);
  expect(firsts.map(numberOf)).toEqual(Array.from({ length: revisions }, (_, index) => index + 1));
  // What arrives again is the one that was under way when its sender was killed.
  const repeats = numbers.filter((number, index) => number === numbers[index - 1]);
  expect(arrived.length - firsts.length).toBe(repeats.length);
  expect(repeats.length).toBeLessThanOrEqual(kills.length);
}

test('every revision arrives once per id, whenever a deliverer on a directory is killed', {
  timeout: 300_000,
}, async () => {
  const directory = await mkdtemp(join(tmpdir(), 'telling-'));
  afterwards(() => rm(directory, { recursive: true, force: true }));
  const to = await receiver();
  afterwards(() => to.close());
  await (await filled(await pgliteEngine<Schema>({ directory }), to.url)).close();
  await toldThrough(directory, to);
  expectEachOnce(to);
});

test('every revision arrives once per id, whenever a deliverer on a server is killed', {
  timeout: 300_000,
}, async () => {
  const url = await freshDatabase();
  const engine = await postgresEngine<Schema>({ url, anyRole: true });
  afterwards(() => engine.close());
  const to = await receiver();
  afterwards(() => to.close());
  await filled(engine, to.url);
  await toldThrough(url, to);
  expectEachOnce(to);
});
