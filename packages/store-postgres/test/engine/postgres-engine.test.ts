import { createServer, type Server, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { render, SpectrumError } from '@prevention-spectrum/core';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { pgliteEngine } from '../../src/engine/pglite-engine.ts';
import { type PostgresOptions, postgresEngine } from '../../src/engine/postgres-engine.ts';
import { roleProblems } from '../../src/engine/role-problems.ts';
import { sentences } from '../../src/sentences.ts';
import { afterwards, asSuperuser, freshDatabase, undoAfterwards } from '../servers/databases.ts';

interface Schema {
  account: { id: number; amount: number };
}

let url: string;
undoAfterwards();

beforeAll(async () => {
  url = await freshDatabase();
  await asSuperuser('create table account (id int primary key, amount int not null)', url);
  await asSuperuser('insert into account values (1, 0), (2, 0)', url);
});

async function opened(options: Partial<PostgresOptions> = {}): Promise<Engine<Schema>> {
  const engine = await postgresEngine<Schema>({ url, anyRole: true, ...options });
  afterwards(() => engine.close());
  return engine;
}

function addressed(change: (url: URL) => void): string {
  const changed = new URL(url);
  change(changed);
  return changed.href;
}

describe('no connection is told by why there is none, and never with the password', () => {
  const refused = async (at: string) => {
    const error = await postgresEngine({ url: at, anyRole: true }).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (!(error instanceof SpectrumError)) throw new Error('It was not refused', { cause: error });
    const password = decodeURIComponent(new URL(url).password);
    const told = [error.message, render(error.diagnostic, 'en', [sentences])].join(' ');
    expect(told).not.toContain(password);
    expect(told).not.toContain('secret');
    return error.code;
  };
  test('nothing listens there', async () => {
    expect(await refused('postgresql://me:secret@127.0.0.1:1/db')).toBe('store/server-unreachable');
  });
  test('the name leads nowhere', async () => {
    expect(await refused('postgresql://me:secret@nowhere.invalid/db')).toBe(
      'store/server-unreachable',
    );
  });
  test('something else listens there', async () => {
    const visitors: Socket[] = [];
    const server = createServer((visitor) => {
      visitors.push(visitor);
      visitor.on('error', () => {}).destroy();
    });
    const port = await listening(server);
    expect(await refused(`postgresql://me:secret@127.0.0.1:${port}/db`)).toBe(
      'store/server-unreachable',
    );
    server.close();
  });
  test('the password is wrong', async () => {
    const wrong = addressed((at) => {
      at.password = 'secret';
    });
    expect(await refused(wrong)).toBe('store/login-refused');
  });
  test('the database does not exist', async () => {
    const missing = addressed((at) => {
      at.pathname = 'nowhere';
    });
    expect(await refused(missing)).toBe('store/database-missing');
  });
  test('the server is full', async () => {
    await asSuperuser('create role narrow login password $$secret$$ connection limit 0');
    afterwards(() => asSuperuser('drop role narrow'));
    const full = addressed((at) => {
      at.username = 'narrow';
      at.password = 'secret';
    });
    expect(await refused(full)).toBe('store/server-busy');
  });
  test.each(['', 'nowhere', 'http://127.0.0.1/', '/var/lib/db', 'postgresql://[/db'])(
    'the address is none: "%s"',
    async (at) => {
      await expect(postgresEngine({ url: at })).rejects.toMatchObject({
        code: 'store/url-invalid',
      });
    },
  );
});

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
}

describe('a login that row policies do not hold is refused', () => {
  const as = (name: string) =>
    addressed((at) => {
      at.username = name;
      at.password = 'secret';
    });
  async function role(name: string, rights = '') {
    await asSuperuser(`create role ${name} login password $$secret$$ ${rights}`);
    afterwards(() => asSuperuser(`drop role ${name}`));
  }
  const refusal = (user: string, ...rights: string[]) => ({
    code: 'store/role-too-strong',
    diagnostic: { params: { user, rights } },
  });

  test('a superuser', async () => {
    await expect(postgresEngine({ url })).rejects.toMatchObject(refusal('postgres', 'SUPERUSER'));
  });
  test('one that may pass policies over', async () => {
    await role('passing', 'bypassrls');
    await expect(postgresEngine({ url: as('passing') })).rejects.toMatchObject(
      refusal('passing', 'BYPASSRLS'),
    );
  });
  test('one that owns tables, or may become who owns them', async () => {
    const own = await freshDatabase();
    await role('owning');
    await role('owned_by_group', 'in role owning');
    await asSuperuser('create table kept (id int)', own);
    await asSuperuser('alter table kept owner to owning', own);
    for (const user of ['owning', 'owned_by_group']) {
      const at = new URL(own);
      [at.username, at.password] = [user, 'secret'];
      await expect(postgresEngine({ url: at.href })).rejects.toMatchObject(
        refusal(user, 'OWNER kept'),
      );
    }
    await asSuperuser('drop table kept', own);
  });
  test('and not one that may only take the role that policies hold', async () => {
    await role('serving', 'noinherit');
    await asSuperuser('create role held nologin');
    afterwards(() => asSuperuser('drop role held'));
    await asSuperuser('grant held to serving with inherit false, set true');
    const engine = await opened({ url: as('serving'), anyRole: false });
    expect(await roleProblems(engine)).toEqual([]);
    await engine.close();
  });
  test('which an embedded database is never asked about', async () => {
    const engine = await pgliteEngine();
    expect(await roleProblems(engine)).toEqual([]);
    await engine.close();
  });
});

describe('a transaction that may be repeated', () => {
  test('is repeated when another one changed what it had read', async () => {
    const engine = await opened();
    const attempts = [0, 0];
    let both = 0;
    let go: (() => void) | undefined;
    const together = new Promise<void>((resolve) => {
      go = resolve;
    });
    const swap = (which: 0 | 1) =>
      engine.transaction(
        async (transaction) => {
          attempts[which] = (attempts[which] ?? 0) + 1;
          const { total } = await transaction
            .selectFrom('account')
            .select(({ fn }) => fn.sum<string>('amount').as('total'))
            .executeTakeFirstOrThrow();
          both += 1;
          if (both === 2) go?.();
          await together;
          await transaction
            .updateTable('account')
            .set({ amount: Number(total) + 1 })
            .where('id', '=', which + 1)
            .execute();
        },
        { isolation: 'serializable', idempotent: true },
      );
    await Promise.all([swap(0), swap(1)]);
    const rows = await engine.db.selectFrom('account').select('amount').orderBy('amount').execute();
    expect(rows).toEqual([{ amount: 1 }, { amount: 2 }]);
    expect((attempts[0] ?? 0) + (attempts[1] ?? 0)).toBeGreaterThan(2);
  });

  test('is repeated after a deadlock', async () => {
    const engine = await opened();
    let first = 0;
    const change = (ids: readonly [number, number]) =>
      engine.transaction(
        async (transaction) => {
          const touch = (id: number) =>
            transaction.updateTable('account').set({ amount: 5 }).where('id', '=', id).execute();
          await touch(ids[0]);
          first += 1;
          while (first < 2) await wait(5);
          await touch(ids[1]);
        },
        { idempotent: true },
      );
    await Promise.all([change([1, 2]), change([2, 1])]);
    expect(first).toBe(3);
  });

  const cutOff = (attempts: { count: number }) => async (transaction: Engine<Schema>['db']) => {
    attempts.count += 1;
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(
      transaction,
    );
    if (attempts.count === 1)
      await asSuperuser(`select pg_terminate_backend(${rows[0]?.pid})`, url);
    const after = await sql<{ done: number }>`select 1 as done`.execute(transaction);
    return after.rows[0]?.done;
  };

  test('is repeated when its connection is cut', async () => {
    const engine = await opened();
    const attempts = { count: 0 };
    expect(await engine.transaction(cutOff(attempts), { idempotent: true })).toBe(1);
    expect(attempts.count).toBe(2);
  });

  test('is not repeated without that word', async () => {
    const engine = await opened();
    const attempts = { count: 0 };
    await expect(engine.transaction(cutOff(attempts))).rejects.toMatchObject({
      code: 'store/connection-lost',
    });
    expect(attempts.count).toBe(1);
  });

  test('is not repeated for what will fail again', async () => {
    const engine = await opened();
    let attempts = 0;
    const twice = engine.transaction(
      async (transaction) => {
        attempts += 1;
        await transaction.insertInto('account').values({ id: 1, amount: 0 }).execute();
      },
      { idempotent: true },
    );
    await expect(twice).rejects.toMatchObject({ code: '23505' });
    expect(attempts).toBe(1);
  });
});

test('a connection that was cut while nobody used it is replaced', async () => {
  const engine = await opened({ connections: 1 });
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(engine.db);
  await asSuperuser(`select pg_terminate_backend(${rows[0]?.pid})`, url);
  await wait(100);
  await expect(engine.exec('select 1')).resolves.toBeUndefined();
});

test('a statement that waits too long for a lock is named as such', async () => {
  const engine = await opened({ lockLimit: 100 });
  const touch = (queries: Engine<Schema>['db']) =>
    queries.updateTable('account').set({ amount: 9 }).where('id', '=', 1).execute();
  await engine.transaction(async (transaction) => {
    await touch(transaction);
    const other = await opened({ lockLimit: 100 });
    await expect(touch(other.db)).rejects.toMatchObject({ code: 'store/lock-limit' });
    await expect(other.transaction(touch, { lockLimit: 50 })).rejects.toMatchObject({
      code: 'store/lock-limit',
    });
  });
});

test('every connection speaks in UTC, whatever the server is set to', async () => {
  const engine = await opened({ connections: 3 });
  const setting = sql<{ zone: string; dates: string }>`
    select current_setting('timezone') as zone, current_setting('datestyle') as dates, pg_sleep(0.05)::text`;
  const all = await Promise.all([1, 2, 3].map(() => setting.execute(engine.db)));
  expect(all.map(({ rows }) => rows[0])).toEqual(
    [1, 2, 3].map(() =>
      expect.objectContaining({ zone: 'UTC', dates: expect.stringMatching(/^ISO/) }),
    ),
  );
});
