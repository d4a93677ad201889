import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
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
    await engine.exec(
      'create table note (id int primary key, words text[] not null, content jsonb not null)',
    );
  }, 60_000);

  test('keeps what a transaction wrote, and nothing of one that failed', async () => {
    await engine.transaction((transaction) =>
      transaction
        .insertInto('note')
        .values({ id: 1, words: ['a,"b"', 'NULL', ''], content: jsonb([1, { a: null }]) })
        .execute(),
    );
    await expect(
      engine.transaction(async (transaction) => {
        await transaction
          .insertInto('note')
          .values({ id: 2, words: [], content: jsonb(null) })
          .execute();
        throw new Error('undo');
      }),
    ).rejects.toThrow('undo');
    expect(await engine.db.selectFrom('note').selectAll().execute()).toEqual([
      { id: 1, words: ['a,"b"', 'NULL', ''], content: [1, { a: null }] },
    ]);
  });

  test('reads values the same', async () => {
    const { rows } = await sql`select 9007199254740991::int8 as int8, 1.10::numeric as numeric,
      date '2026-01-01' as date, timestamptz '2026-01-01 00:30:00.5+07' as instant,
      array[date '2026-01-01'] as dates, array[1::int8, null] as numbers, '{"a": [1]}'::jsonb as json,
      null::date as nothing, true as truth, 0.1::float8 as float8, '\\x00ff'::bytea as bytes`.execute(
      engine.db as never,
    );
    expect(rows).toEqual([
      {
        int8: 9_007_199_254_740_991,
        numeric: '1.10',
        date: '2026-01-01',
        instant: '2025-12-31T17:30:00.500Z',
        dates: ['2026-01-01'],
        numbers: [1, null],
        json: { a: [1] },
        nothing: null,
        truth: true,
        float8: 0.1,
        bytes: Buffer.from([0, 255]),
      },
    ]);
  });
});
