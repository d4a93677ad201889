import { setTimeout as wait } from 'node:timers/promises';
import { type Edit, memoryStore, type Revision, type Store } from '@prevention-spectrum/core';
import { riverbend } from '@prevention-spectrum/testing';
import { sql } from 'kysely';
import { beforeAll, expect, test, vi } from 'vitest';
import { storeError } from '../../src/catalogue.ts';
import { postgresStore } from '../../src/record/postgres-store.ts';
import { follow } from '../../src/telling/follow.ts';
import { HeadWatch } from '../../src/telling/head-watch.ts';
import { custodiansOn } from '../access/custodians-on.ts';
import { eachEngine } from '../servers/each-engine.ts';
import { taken } from './taken.ts';

const numbers = (revisions: readonly Revision[]) => revisions.map(({ number }) => number);
const upTo = (last: number, from = 1) =>
  Array.from({ length: last - from + 1 }, (_, index) => from + index);
const [channel] = riverbend.channels;

/** An edit that changes something each time. */
const edit = (mark: string): Edit => ({
  by: 'test',
  put: { channels: [{ ...channel, label: { en: mark, id: mark } }] } as Edit['put'] & object,
});

async function writeMany(store: Store, marks: readonly string[]): Promise<void> {
  for (const mark of marks) await store.write(edit(mark));
}

eachEngine('following', (make, kind) => {
  let all: Awaited<ReturnType<typeof custodiansOn>>;
  beforeAll(async () => {
    all = await custodiansOn(make);
  }, 60_000);

  const stores = async (slug: string) => {
    const custodian = await all.create(slug);
    const open = () => postgresStore(all.engine, custodian);
    return { store: open(), elsewhere: open() };
  };

  test('tells what was written before and what comes, in order, whoever writes', async () => {
    const { store, elsewhere } = await stores('told');
    await writeMany(store, ['a', 'b']);
    const told = follow(store);
    expect(numbers(await taken(told, 2))).toEqual([1, 2]);
    const next = taken(told, 1);
    await store.write(edit('c'));
    expect(numbers(await next)).toEqual([3]);
    const other = taken(told, 1);
    await elsewhere.write(edit('d'));
    expect(await other).toEqual(await store.revisions({ after: 3 }));
    await told.return();
  });

  test('misses nothing and doubles nothing while many write and whoever follows is cut off again and again', async () => {
    const { store, elsewhere } = await stores('cut');
    const marks = (name: string) => upTo(30).map((n) => `${name}${n}`);
    const writing = Promise.all(
      ['a', 'b', 'c', 'd'].map((name, index) =>
        writeMany(index % 2 === 0 ? store : elsewhere, marks(name)),
      ),
    );
    const seen: number[] = [];
    for (let part = 1; seen.length < 120; part += 1) {
      const told = follow(store, { after: seen.at(-1) ?? 0 });
      seen.push(...numbers(await taken(told, Math.min(part, 120 - seen.length))));
      await told.return();
    }
    await writing;
    expect(seen).toEqual(upTo(120));
  });

  test('refuses a number that the store has not come to', async () => {
    const { store } = await stores('short');
    await writeMany(store, ['a']);
    for (const after of [2, -1, 0.5]) {
      await expect(follow(store, { after }).next()).rejects.toMatchObject({
        code: 'core/moment-unknown',
      });
    }
  });

  test('ends at once when it is aborted or left while it waits', async () => {
    const { store } = await stores('ended');
    const stop = new AbortController();
    const aborted = follow(store, { signal: stop.signal });
    const waiting = aborted.next();
    stop.abort();
    expect(await waiting).toEqual({ done: true, value: undefined });
    const left = follow(store);
    const still = left.next();
    await left.return();
    expect(await still).toEqual({ done: true, value: undefined });
    expect(await follow(store, { signal: stop.signal }).next()).toMatchObject({ done: true });
  });

  test('throws when the database is closed', async () => {
    const { engine } = await custodiansOn(make);
    const closed = await custodiansOn(async () => engine as never);
    const told = follow(postgresStore(engine, await closed.create('closed')));
    const next = told.next();
    const refused = expect(next).rejects.toMatchObject({ code: 'store/engine-closed' });
    await wait(50);
    await engine.close();
    await refused;
  });

  if (kind !== 'PGlite') {
    test('goes on where it was after its connections were broken', async () => {
      const { store } = await stores('broken');
      await writeMany(store, ['a']);
      const told = follow(store);
      await taken(told, 1);
      const next = taken(told, 3);
      for (const mark of ['b', 'c', 'd']) {
        await sql`select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database()`
          .execute(all.engine.db)
          .catch(() => {});
        await store.write({ ...edit(mark), key: mark });
      }
      expect(numbers(await next)).toEqual([2, 3, 4]);
      await told.return();
    });
  }
});

test('a store that does not say when it was written is looked at from time to time', async () => {
  const store = memoryStore(riverbend);
  await store.write(edit('a'));
  const told = follow(store, { every: 5 });
  expect(numbers(await taken(told, 1))).toEqual([1]);
  const next = taken(told, 2);
  await writeMany(store, ['b', 'c']);
  expect(numbers(await next)).toEqual([2, 3]);
  await told.return();
});

test('waits while the database is away, and tells no revision twice', async () => {
  const store = memoryStore(riverbend);
  await writeMany(store, ['a', 'b']);
  let asked = 0;
  const failing: Store = {
    ...store,
    async revisions(range) {
      asked += 1;
      if (asked % 3 !== 0) throw storeError('store/server-unreachable', { host: 'x' });
      return store.revisions(range);
    },
  };
  const told = follow(failing, { after: 1, every: 1 });
  expect(numbers(await taken(told, 1))).toEqual([2]);
  const next = taken(told, 1);
  await store.write(edit('c'));
  expect(numbers(await next)).toEqual([3]);
  await told.return();
});

test('an error that does not pass ends it', async () => {
  const store: Store = {
    ...memoryStore(riverbend),
    revisions: () => Promise.reject(new Error('broken')),
  };
  await expect(follow(store).next()).rejects.toThrow('broken');
});

test('one look a second serves everybody who listens, and none is made when nobody does', async () => {
  vi.useFakeTimers();
  try {
    let last = 0;
    const look = vi.fn(async () => last);
    const watch = new HeadWatch(look);
    const [one, other] = [vi.fn(), vi.fn()];
    const ends = [watch.listen(one), watch.listen(other)];
    await vi.advanceTimersByTimeAsync(2_000);
    expect(look).toHaveBeenCalledTimes(2);
    expect(one).not.toHaveBeenCalled();
    watch.written(1);
    expect([one, other].map((listener) => listener.mock.calls.length)).toEqual([1, 1]);
    last = 2;
    look.mockRejectedValueOnce(storeError('store/connection-lost'));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(one).toHaveBeenCalledTimes(2);
    for (const end of ends) end();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(look).toHaveBeenCalledTimes(4);
  } finally {
    vi.useRealTimers();
  }
});
