import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { pgliteEngine } from '../../src/engine/pglite-engine.ts';
import {
  afterwards,
  emptyDirectory,
  freshDirectory,
  undoAfterwards,
} from '../servers/databases.ts';

interface Schema {
  note: { id: number };
}

const endless = sql`select count(*) from generate_series(1, 10000000) a, generate_series(1, 10000) b`;
/** A database with one note, closed: what tests begin with. */
let template: string;
undoAfterwards();

beforeAll(async () => {
  template = await freshDirectory();
  const engine = await pgliteEngine<Schema>({ directory: template });
  await engine.exec('create table note (id int primary key)');
  await engine.exec('insert into note values (1)');
  await engine.close();
});

const copy = () => freshDirectory(template);

async function opened(options: Parameters<typeof pgliteEngine>[0]): Promise<Engine<Schema>> {
  const engine = await pgliteEngine<Schema>(options);
  afterwards(() => engine.close());
  return engine;
}

const ids = async (engine: Engine<Schema>) =>
  (await engine.db.selectFrom('note').selectAll().orderBy('id').execute()).map(({ id }) => id);

describe('a directory', () => {
  test('keeps what was written, and nothing beside the cluster once it is closed', async () => {
    const engine = await opened({ directory: template });
    expect(await ids(engine)).toEqual([1]);
    await engine.close();
    expect(await readdir(template)).toEqual(['cluster']);
  });

  test('that does not exist yet is made, also where a crash left a first start half done', async () => {
    const directory = join(await emptyDirectory(), 'deep', 'new');
    await mkdir(join(directory, 'cluster.new', 'global'), { recursive: true });
    await writeFile(join(directory, 'cluster.new', 'PG_VERSION'), '18\n');
    const engine = await opened({ directory });
    await engine.exec('create table note (id int primary key)');
    await engine.close();
    expect(await readdir(directory)).toEqual(['cluster']);
  });

  test('belongs to one engine at a time', async () => {
    const directory = await copy();
    const engine = await opened({ directory });
    await expect(opened({ directory })).rejects.toMatchObject({
      code: 'store/directory-in-use',
      diagnostic: { params: { pid: String(process.pid) } },
    });
    await engine.close();
    const next = await opened({ directory });
    await next.close();
  });

  const damage: Readonly<Record<string, (cluster: string) => Promise<void>>> = {
    'without its version': (cluster) => rm(join(cluster, 'PG_VERSION')),
    'without its control file': (cluster) => rm(join(cluster, 'global/pg_control')),
    'with a control file of noise': (cluster) =>
      writeFile(join(cluster, 'global/pg_control'), Buffer.alloc(8_192, 7)),
    'with a log of noise': async (cluster) => {
      for (const name of await readdir(join(cluster, 'pg_wal'))) {
        if (/^0/.test(name))
          await writeFile(join(cluster, 'pg_wal', name), Buffer.alloc(99_999, 9));
      }
    },
    'of another version of PostgreSQL': (cluster) => writeFile(join(cluster, 'PG_VERSION'), '14\n'),
  };
  test.each(Object.keys(damage))(
    '%s is refused by its name, left as it is, and free',
    async (how) => {
      const directory = await copy();
      await damage[how]?.(join(directory, 'cluster'));
      const before = await fingerprint(directory);
      for (const _ of ['once', 'again']) {
        await expect(opened({ directory })).rejects.toMatchObject({
          code: 'store/directory-unreadable',
          diagnostic: { params: { directory } },
        });
      }
      expect(await fingerprint(directory)).toEqual(before);
    },
  );
});

/** The files with rows, and what stands in the two that decide. */
async function fingerprint(directory: string) {
  const names = await readdir(join(directory, 'cluster/base'), { recursive: true });
  const control = await readFile(join(directory, 'cluster/global/pg_control')).catch(() => null);
  const version = await readFile(join(directory, 'cluster/PG_VERSION')).catch(() => null);
  return { names: names.sort(), control, version };
}

describe('a statement that runs over its limit', () => {
  test('is stopped; those behind it wait until the database is open again, and nothing is lost', async () => {
    const engine = await opened({ directory: await copy(), statementLimit: 2_000 });
    const stopped = endless.execute(engine.db);
    const behind = Promise.all([ids(engine), ids(engine)]);
    await expect(stopped).rejects.toMatchObject({ code: 'store/time-limit' });
    expect(await behind).toEqual([[1], [1]]);
    await engine.close();
  });

  test('undoes its transaction', async () => {
    const engine = await opened({ directory: await copy() });
    const stopped = engine.transaction(
      async (transaction) => {
        await transaction.insertInto('note').values({ id: 2 }).execute();
        await endless.execute(transaction);
      },
      { statementLimit: 2_000 },
    );
    await expect(stopped).rejects.toMatchObject({ code: 'store/time-limit' });
    expect(await ids(engine)).toEqual([1]);
    await engine.close();
  });

  test('does not hold up this thread', async () => {
    const engine = await opened({ directory: await copy(), statementLimit: 2_500 });
    let longest = 0;
    let last = performance.now();
    const ticking = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 10);
    await expect(endless.execute(engine.db)).rejects.toMatchObject({ code: 'store/time-limit' });
    clearInterval(ticking);
    expect(longest).toBeLessThan(1_000);
    await engine.close();
  });

  test('ends a database in memory for good: an empty one in its place would look like the old one', async () => {
    const engine = await opened({ statementLimit: 2_000 });
    await expect(endless.execute(engine.db)).rejects.toMatchObject({ code: 'store/time-limit' });
    await expect(engine.exec('select 1')).rejects.toMatchObject({ code: 'store/time-limit' });
    await engine.close();
  });
});

test('an insert that overflows the stack is an error and not a success with nothing stored', async () => {
  const engine = await opened({ directory: await copy() });
  await engine.exec('create table deep (content jsonb)');
  const depth = 100_000;
  const content = '['.repeat(depth) + ']'.repeat(depth);
  const insert = sql`insert into deep values (${content}::jsonb)`;
  await expect(insert.execute(engine.db)).rejects.toMatchObject({ code: 'store/engine-stopped' });
  const inside = engine.transaction(async (transaction) => {
    await transaction.insertInto('note').values({ id: 2 }).execute();
    await insert.execute(transaction);
  });
  await expect(inside).rejects.toMatchObject({ code: 'store/engine-stopped' });
  expect(await ids(engine)).toEqual([1]);
  await engine.close();
});

describe('the log', () => {
  const redo = async (engine: Engine<Schema>) => {
    const { rows } = await sql<{ at: string }>`
      select redo_lsn::text as at from pg_control_checkpoint()`.execute(engine.db);
    return rows[0]?.at;
  };

  test('is written to the tables when nobody asks for anything', async () => {
    const engine = await opened({ directory: await copy(), checkpointIdle: 100 });
    const before = await redo(engine);
    await engine.db.insertInto('note').values({ id: 2 }).execute();
    await expect
      .poll(() => wait(400).then(() => redo(engine)), { timeout: 20_000 })
      .not.toBe(before);
    await engine.close();
  });

  test('is written after a while even when somebody always asks, and not when nothing was written', async () => {
    const engine = await opened({
      directory: await copy(),
      checkpointIdle: 60_000,
      checkpointAtMost: 200,
    });
    await engine.checkpoint();
    const before = await redo(engine);
    await wait(300);
    await ids(engine);
    await wait(300);
    expect(await redo(engine)).toBe(before);
    await engine.db.insertInto('note').values({ id: 2 }).execute();
    await expect.poll(() => redo(engine), { timeout: 20_000 }).not.toBe(before);
    await engine.close();
  });

  test('is written when the engine is closed', async () => {
    const directory = await copy();
    const engine = await opened({ directory });
    const before = await redo(engine);
    await engine.db.insertInto('note').values({ id: 2 }).execute();
    await engine.close();
    const again = await opened({ directory });
    expect(await redo(again)).not.toBe(before);
    expect(await ids(again)).toEqual([1, 2]);
    await again.close();
  });
});

test('kill -9 while it writes loses nothing that was acknowledged, and the directory is free at once', async () => {
  const directory = await copy();
  const trials = Number(process.env.KILL_TRIALS ?? 3);
  let acknowledged = 1;
  for (let trial = 0; trial < trials; trial += 1) {
    const writer = startWriter(directory, acknowledged + 1);
    const lines = createInterface({ input: writer.stdout as NodeJS.ReadableStream });
    const enough = acknowledged + 20 + trial * 7;
    for await (const line of lines) {
      acknowledged = Number(line);
      if (acknowledged >= enough) break;
    }
    const ended = once(writer, 'exit');
    writer.kill('SIGKILL');
    await ended;
    const engine = await opened({ directory });
    const found = await ids(engine);
    // One more may stand there: written, and killed before it was said.
    expect(found.length).toBeGreaterThanOrEqual(acknowledged);
    expect(found).toEqual(found.map((_, index) => index + 1));
    acknowledged = found.length;
    await engine.close();
  }
});

function startWriter(directory: string, first: number): ChildProcess {
  const path = fileURLToPath(new URL('./child/writer.ts', import.meta.url));
  return spawn(
    process.execPath,
    ['--conditions=@prevention-spectrum/source', '--import', 'tsx', path, directory, String(first)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
}
