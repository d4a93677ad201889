import { riverbend } from '@prevention-spectrum/testing';
import { sql } from 'kysely';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { type CustodianId, withinCustodian } from '../../src/custodian/within-custodian.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { verifyHistory } from '../../src/history/verify.ts';
import { digestOf, sealOf } from '../../src/record/chain.ts';
import { postgresStore } from '../../src/record/postgres-store.ts';
import type { Schema } from '../../src/schema.ts';
import { custodiansOn } from '../access/custodians-on.ts';
import { eachEngine } from '../servers/each-engine.ts';

const tables = ['heads', 'revisions', 'versions'];
const later = () => new Date('2999-01-01T00:00:00Z');
const meeting = `list = 'channels' and id = 'meeting'`;

eachEngine('a history', (make) => {
  let engine: Engine<Schema>;
  let custodian: CustodianId;

  // Riverbend, and four more words for one of its channels.
  beforeAll(async () => {
    const all = await custodiansOn(make);
    engine = all.engine;
    custodian = await all.keeper('riverbend');
    await all.keeper('neighbour');
    const [channel] = riverbend.channels;
    if (channel?.id !== 'meeting') throw new Error('Riverbend begins with meetings');
    const store = postgresStore(engine, custodian, all.clock.now);
    for (const en of ['One', 'Two', 'Three', 'Four']) {
      await store.write({ by: 'test', put: { channels: [{ ...channel, label: { en, id: en } }] } });
    }
    await store.write({ by: 'test', key: 'once', put: { channels: [{ ...channel }] } });
    for (const table of tables) await engine.exec(`create table whole_${table} as table ${table}`);
  }, 60_000);

  // Everything as it was.
  afterEach(async () => {
    for (const table of tables) {
      await engine.exec(`delete from ${table}`);
      await engine.exec(`insert into ${table} select * from whole_${table}`);
    }
  });

  /** What is found after statements of somebody who may do everything. */
  async function foundAfter(...statements: readonly string[]) {
    for (const statement of statements) {
      await engine.exec(`${statement} and custodian_id = '${custodian}'`);
    }
    const verified = await verifyHistory(engine, custodian);
    return verified.ok ? 'holds' : [verified.breach.code, verified.breach.params.revision];
  }

  test('that nobody touched holds, and says its last revision and the hash of that', async () => {
    const { rows } = await sql<{ hash: string }>`
      select hash from heads where custodian_id = ${custodian}::uuid`.execute(engine.db);
    expect(await verifyHistory(engine, custodian, later)).toEqual({
      ok: true,
      head: { number: 6, hash: rows[0]?.hash },
      ahead: null,
    });
  });

  const other = `'{"id":"meeting","label":{"en":"Other","id":"Lain"}}'`;
  test.each([
    [
      'a record was changed',
      'record-changed',
      3,
      [`update versions set record = ${other} where ${meeting} and since = 3`],
    ],
    [
      'a record was changed and its digest with it',
      'revision-changed',
      3,
      [
        `update versions set record = ${other}, digest = '${digestOf(other.slice(1, -1))}' where ${meeting} and since = 3`,
      ],
    ],
    [
      'who wrote it was changed',
      'revision-changed',
      2,
      [`update revisions set by = 'nobody' where number = 2`],
    ],
    [
      'when it was written was changed',
      'revision-changed',
      4,
      [`update revisions set at = '2020-01-01' where number = 4`],
    ],
    [
      'its reason was changed',
      'revision-changed',
      1,
      [`update revisions set because = 'none' where number = 1`],
    ],
    [
      'one of its records was left out',
      'revision-changed',
      1,
      [`delete from versions where since = 1 and list = 'coders'`],
    ],
    [
      'a record was moved to another revision',
      'revision-changed',
      2,
      [`update versions set since = 3, ordinal = 1 where ${meeting} and since = 2`],
    ],
    [
      'a record was put into it',
      'revision-changed',
      3,
      [
        `insert into versions select custodian_id, list, 'talks', 1, since, null, 3000001, 1, 'added', null, null, record, digest
        from versions where ${meeting} and since = 3`,
      ],
    ],
    [
      'what the key stands for was changed',
      'revision-changed',
      6,
      [`update revisions set edit_digest = repeat('1', 64) where number = 6`],
    ],
    ['it is missing', 'revision-missing', 3, [`delete from revisions where number = 3`]],
    [
      'it is missing with its records',
      'revision-missing',
      3,
      [`delete from versions where since = 3`, `delete from revisions where number = 3`],
    ],
    ['the first is missing', 'revision-missing', 1, [`delete from revisions where number = 1`]],
    [
      'the last is missing',
      'revision-missing',
      6,
      [`delete from versions where since = 6`, `delete from revisions where number = 6`],
    ],
    [
      'a revision was put in behind the last',
      'revision-put-in',
      7,
      [
        `insert into revisions select custodian_id, 7, at, by, because, 'k', edit_digest, hash, hash from revisions where number = 6`,
      ],
    ],
    [
      'a record was put in behind the last revision',
      'revision-put-in',
      9,
      [
        `insert into versions select custodian_id, list, 'talks', 1, 9, null, 9000000, 0, 'added', null, null, record, digest
        from versions where ${meeting} and since = 3`,
      ],
    ],
    [
      'the last number was set back',
      'revision-put-in',
      6,
      [`update heads set number = 5 where true`],
    ],
    [
      'the last hash was changed',
      'head-differs',
      6,
      [`update heads set hash = repeat('1', 64) where true`],
    ],
    [
      'the time of the last revision was changed',
      'head-differs',
      6,
      [`update heads set at = '2020-01-01' where true`],
    ],
    [
      'a version was made to last longer',
      'place-changed',
      2,
      [`update versions set until = 4 where ${meeting} and since = 2`],
    ],
    [
      'the last version was ended',
      'place-changed',
      6,
      [`update versions set until = 7 where ${meeting} and since = 6`],
    ],
    [
      'a record was moved in its list',
      'place-changed',
      1,
      [`update versions set position = 1 where ${meeting}`],
    ],
    [
      'a coding was given to another activity',
      'place-changed',
      1,
      [`update versions set activity = 'elsewhere' where list = 'codings' and number = 1`],
    ],
  ] as const)('in which %s does not hold', async (_, code, revision, statements) => {
    expect(await foundAfter(...statements)).toEqual([`store/${code}`, revision]);
  });

  test('in which a revision was exchanged for one with a seal of its own does not hold', async () => {
    const { rows } = await sql<{ previous: string; at: string; digest: string }>`
      select previous, at, digest from revisions r join versions v on v.since = r.number
      where r.custodian_id = ${custodian}::uuid and v.custodian_id = r.custodian_id and r.number = 3`.execute(
      engine.db,
    );
    const [found] = rows;
    if (!found) throw new Error('revision 3 is there');
    const { digest, ...sealed } = found;
    const touched = [
      { list: 'channels', id: 'meeting', version: 3, action: 'replaced', digest },
    ] as const;
    const said = {
      custodian,
      number: 3,
      by: 'nobody',
      because: null,
      key: null,
      edit_digest: null,
      touched,
    };
    const hash = sealOf({ ...said, ...sealed });
    const exchanged = await foundAfter(
      `update revisions set by = 'nobody', hash = '${hash}' where number = 3`,
    );
    expect(exchanged).toEqual(['store/revision-put-in', 4]);
  });

  test.each([
    `update custodians set dataset = '{"id":"riverbend","label":{"en":"Other","id":"Lain"},"asOf":"2026"}'`,
    `update custodians set dataset = jsonb_set(dataset::jsonb, '{asOf}', '"1999"')::json`,
  ])(
    'whose dataset is called otherwise, or speaks of another time, does not hold: %s',
    async (change) => {
      const { dataset } = await engine.db
        .selectFrom('custodians')
        .select(sql<string>`dataset::text`.as('dataset'))
        .where('id', '=', custodian)
        .executeTakeFirstOrThrow();
      await engine.exec(`${change} where id = '${custodian}'`);
      const found = await verifyHistory(engine, custodian);
      const whole = sql`update custodians set dataset = ${dataset}::json where id = ${custodian}::uuid`;
      await whole.execute(engine.db);
      expect(found).toMatchObject({ ok: false, breach: { code: 'store/dataset-changed' } });
    },
  );

  test('without a revision holds too, and not with another dataset', async () => {
    const { create } = await custodiansOn(async () => engine as never);
    const empty = await create('empty');
    expect(await verifyHistory(engine, empty)).toMatchObject({ ok: true, head: { number: 0 } });
    await engine.exec(`update custodians set dataset = '{"id":"other"}' where id = '${empty}'`);
    expect(await verifyHistory(engine, empty)).toMatchObject({
      ok: false,
      breach: { code: 'store/head-differs' },
    });
  });

  test('says the first revision that is dated after now', async () => {
    const early = () => new Date('2000-01-01T00:00:00Z');
    expect(await verifyHistory(engine, custodian, early)).toMatchObject({ ok: true, ahead: 1 });
  });

  test('is told from that of others', async () => {
    await engine.exec(
      `update versions set record = ${other} where ${meeting} and since = 1 and custodian_id <> '${custodian}'`,
    );
    expect(await verifyHistory(engine, custodian)).toMatchObject({ ok: true });
  });

  test.each([
    `update versions set record = null`,
    `update versions set digest = ''`,
    `delete from versions`,
    `update revisions set by = 'nobody'`,
    `delete from revisions`,
    `delete from heads`,
    `update snapshots set revision = 1`,
    `delete from snapshots`,
  ])('cannot be changed by who writes: %s', async (statement) => {
    const trying = withinCustodian(engine, custodian, (rows) => sql.raw(statement).execute(rows));
    await expect(trying).rejects.toMatchObject({ code: '42501' });
  });
});
