import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { jsonb } from '../../src/engine/jsonb.ts';
import { eachEngine } from '../servers/each-engine.ts';

interface Schema {
  note: { id: number; words: string[]; content: unknown };
}

eachEngine('an engine', (make) => {
  let engine: Engine<Schema>;

  beforeAll(async () => {
    engine = await make<Schema>();
    await engine.exec('create table note (id int primary key, words text[], content jsonb)');
  });
  beforeEach(() => engine.exec('truncate note'));

  const ids = async () => {
    const rows = await engine.db.selectFrom('note').select('id').orderBy('id').execute();
    return rows.map(({ id }) => id);
  };
  const note = (id: number) => ({ id, words: [], content: jsonb(null) });
  const one = async (expression: string) => {
    const { rows } = await sql<{ value: unknown }>`select ${sql.raw(expression)} as value`.execute(
      engine.db,
    );
    return rows[0]?.value;
  };

  test('keeps what a transaction wrote', async () => {
    const answer = await engine.transaction(async (transaction) => {
      await transaction
        .insertInto('note')
        .values([note(1), note(2)])
        .execute();
      return 'done';
    });
    expect([answer, await ids()]).toEqual(['done', [1, 2]]);
  });

  test('keeps nothing of a transaction whose work rejects', async () => {
    const failing = engine.transaction(async (transaction) => {
      await transaction.insertInto('note').values(note(1)).execute();
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await ids()).toEqual([]);
  });

  test('keeps nothing of a transaction whose work went on after an error of the database', async () => {
    const swallowing = engine.transaction(async (transaction) => {
      await transaction.insertInto('note').values(note(1)).execute();
      await transaction
        .insertInto('note')
        .values(note(1))
        .execute()
        .catch(() => {});
    });
    await expect(swallowing).rejects.toThrow();
    expect(await ids()).toEqual([]);
  });

  test('says which key was there already, in the words of the database', async () => {
    await engine.db.insertInto('note').values(note(1)).execute();
    const again = engine.db.insertInto('note').values(note(1)).execute();
    await expect(again).rejects.toMatchObject({ code: '23505', constraint: 'note_pkey' });
  });

  test('counts the rows that a statement touched', async () => {
    const inserted = await engine.db
      .insertInto('note')
      .values([note(1), note(2)])
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    const again = await engine.db
      .insertInto('note')
      .values([note(2), note(3)])
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    const { numUpdatedRows } = await engine.db
      .updateTable('note')
      .set({ content: jsonb(1) })
      .executeTakeFirst();
    const counts = [inserted.numInsertedOrUpdatedRows, again.numInsertedOrUpdatedRows];
    expect([...counts, numUpdatedRows]).toEqual([2n, 1n, 3n]);
  });

  test('refuses writes in a transaction that only reads', async () => {
    const writing = engine.transaction(
      (transaction) => transaction.insertInto('note').values(note(1)).execute(),
      { readOnly: true },
    );
    await expect(writing).rejects.toMatchObject({ code: '25006' });
  });

  test('runs a transaction in the isolation that is asked for', async () => {
    const level = (isolation?: 'repeatable read' | 'serializable') =>
      engine.transaction(async (transaction) => {
        const { rows } = await sql`show transaction isolation level`.execute(transaction);
        return Object.values(rows[0] as object)[0];
      }, isolation && { isolation });
    expect([await level(), await level('repeatable read'), await level('serializable')]).toEqual([
      'read committed',
      'repeatable read',
      'serializable',
    ]);
  });

  test('sets the limits of a transaction for that transaction alone', async () => {
    const limits = sql<{ statement: string; lock: string }>`
      select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock`;
    const { rows } = await engine.transaction((transaction) => limits.execute(transaction), {
      statementLimit: 1_234,
      lockLimit: 567,
    });
    expect(rows).toEqual([{ statement: '1234ms', lock: '567ms' }]);
    const after = await limits.execute(engine.db);
    expect(after.rows[0]?.statement).toBe('30s');
  });

  test('runs one statement a text, so that none can be slipped in behind another', async () => {
    const two = engine.exec('delete from note; drop table note');
    await expect(two).rejects.toMatchObject({ code: '42601' });
    expect(await ids()).toEqual([]);
  });

  test('cleans up and writes its log on request', async () => {
    await engine.db
      .insertInto('note')
      .values([note(1), note(2)])
      .execute();
    await engine.maintain();
    await engine.checkpoint();
    expect(await one(`(select reltuples from pg_class where relname = 'note')`)).toBe(2);
    expect(await one(`current_setting('statement_timeout')`)).toBe('30s');
  });

  describe('throws instead of waiting for itself', () => {
    const outer = { code: 'store/outer-handle' };

    test('when the outer handle is used inside a transaction', async () => {
      await expect(
        engine.transaction(async () => {
          await ids();
        }),
      ).rejects.toMatchObject(outer);
    });
    test('when a transaction is begun inside a transaction', async () => {
      await expect(engine.transaction(() => engine.transaction(ids))).rejects.toMatchObject(outer);
    });
    test('also after a pause inside it, and not once it is over', async () => {
      let later: Promise<unknown> | undefined;
      await engine.transaction(async () => {
        await wait(1);
        await expect(ids()).rejects.toMatchObject(outer);
        later = wait(100).then(ids);
      });
      expect(await later).toEqual([]);
    });
    test('and lets others use it meanwhile', async () => {
      let others: Promise<unknown> | undefined;
      const begun = new Promise<void>((resolve) => {
        others = new Promise<void>((go) => setTimeout(go, 10)).then(() => {
          resolve();
          return ids();
        });
      });
      await engine.transaction(() => begun);
      expect(await others).toEqual([]);
    });
  });

  describe('reads', () => {
    test.each<[string, string, unknown]>([
      ['int8 as a number', '9007199254740991::int8', 9_007_199_254_740_991],
      ['counts as numbers', '(select count(*) from note)', 0],
      ['numeric as text', '1.10::numeric', '1.10'],
      ['float8 as a number', '0.1::float8', 0.1],
      ['truth', 'true', true],
      ['nothing', 'null::date', null],
      ['a date as it is written', `date '2026-01-01'`, '2026-01-01'],
      ['an instant in UTC', `timestamptz '2026-01-01 00:30:00+07'`, '2025-12-31T17:30:00.000Z'],
      [
        'an instant to the microsecond',
        `timestamptz '2026-01-01 00:00:00.123456Z'`,
        '2026-01-01T00:00:00.123456Z',
      ],
      ['an instant that never comes', `timestamptz 'infinity'`, 'infinity'],
      ['a list of dates', `array[date '2026-01-01', null]`, ['2026-01-01', null]],
      ['a list of whole numbers', 'array[1::int8, 2]', [1, 2]],
      ['a list of instants', `array[timestamptz '2026-01-01Z']`, ['2026-01-01T00:00:00.000Z']],
      ['jsonb as what it holds', `'{"a": [1, null]}'::jsonb`, { a: [1, null] }],
      ['bytes', `'\\x00ff'::bytea`, Buffer.from([0, 255])],
      [
        'a uuid',
        `'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11'::uuid`,
        'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11',
      ],
    ])('%s', async (_, expression, expected) => {
      expect(await one(expression)).toEqual(expected);
    });
    test('no whole number that would lose digits', async () => {
      await expect(one('9007199254740993::int8')).rejects.toMatchObject({
        code: 'store/number-large',
      });
      expect(await one('1')).toBe(1);
    });
  });

  describe('writes and reads back', () => {
    test('lists of words with anything in them', async () => {
      const words = ['a,"b"', 'NULL', '', '{}', "it's", 'back\\slash', 'ü 漢'];
      await engine.db
        .insertInto('note')
        .values({ ...note(1), words })
        .execute();
      const rows = await engine.db.selectFrom('note').select('words').execute();
      expect(rows).toEqual([{ words }]);
    });
    test('a list as a parameter to be compared with', async () => {
      await engine.db
        .insertInto('note')
        .values([note(1), note(2), note(3)])
        .execute();
      const { rows } =
        await sql`select id from note where id = any(${[1, 3]}::int[]) order by id`.execute(
          engine.db,
        );
      expect(rows).toEqual([{ id: 1 }, { id: 3 }]);
    });
    test.each([[[1, 'a', [true]]], [{ a: { b: null } }], ['text'], [7], [null], [[]]])(
      'jsonb %j',
      async (content) => {
        await engine.db
          .insertInto('note')
          .values({ ...note(1), content: jsonb(content) })
          .execute();
        const rows = await engine.db.selectFrom('note').select('content').execute();
        expect(rows).toEqual([{ content }]);
      },
    );
    test('an instant and a date as texts, whatever the time zone here', async () => {
      const { rows } = await sql`select ${'2026-01-01T00:30:00.000+07:00'}::timestamptz as instant,
        ${'2026-01-01'}::date as date`.execute(engine.db);
      expect(rows).toEqual([{ instant: '2025-12-31T17:30:00.000Z', date: '2026-01-01' }]);
    });
  });

  test('takes 500 rows in one statement', async () => {
    const rows = Array.from({ length: 500 }, (_, id) => ({ id, content: { n: id } }));
    await sql`insert into note (id, content)
      select id, content from jsonb_to_recordset(${jsonb(rows)}) as row (id int, content jsonb)`.execute(
      engine.db,
    );
    expect((await ids()).length).toBe(500);
  });
});

eachEngine('a closed engine', (make) => {
  test('finishes what runs, refuses what comes, and can be closed again', async () => {
    const engine = await make<Schema>();
    await engine.exec('create table note (id int primary key, words text[], content jsonb)');
    const running = engine.transaction(async (transaction) => {
      await wait(50);
      await transaction.insertInto('note').values({ id: 1, words: [], content: null }).execute();
      return 'written';
    });
    const closing = engine.close();
    await expect(engine.exec('select 1')).rejects.toMatchObject({ code: 'store/engine-closed' });
    expect(await running).toBe('written');
    await closing;
    await engine.close();
  });
});

eachEngine('a statement over its limit', (make) => {
  // Nested loops over nothing that is stored: hours, if it is let.
  const endless = sql`select count(*) from generate_series(1, 10000000) a, generate_series(1, 10000) b`;

  test('is stopped and named as such, and the next one runs', async () => {
    const engine = await make<Schema>({ statementLimit: 2_000 });
    await expect(endless.execute(engine.db)).rejects.toMatchObject({ code: 'store/time-limit' });
    await expect(engine.exec('select 1')).resolves.toBeUndefined();
  });
  test('has the limit of its transaction', async () => {
    const engine = await make<Schema>({ statementLimit: 60_000 });
    const stopped = engine.transaction((transaction) => endless.execute(transaction), {
      statementLimit: 2_000,
    });
    await expect(stopped).rejects.toMatchObject({ code: 'store/time-limit' });
    await expect(engine.exec('select 1')).resolves.toBeUndefined();
  });
});

test('JSON deeper than 32 is refused before it reaches a database', () => {
  const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
  expect(() => jsonb(nested(32))).not.toThrow();
  expect(() => jsonb(nested(33))).toThrow('store/json-deep');
  expect(() => jsonb({ a: nested(8_000) })).toThrow('store/json-deep');
});
