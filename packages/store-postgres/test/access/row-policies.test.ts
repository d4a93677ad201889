import { createHash } from 'node:crypto';
import { riverbend } from '@prevention-spectrum/testing';
import { type RawBuilder, sql, type Transaction } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { keys } from '../../src/access/keys.ts';
import { beforeKnown } from '../../src/access/presented.ts';
import { type CustodianId, withinCustodian } from '../../src/custodian/within-custodian.ts';
import { postgresStore } from '../../src/record/postgres-store.ts';
import type { Schema } from '../../src/schema.ts';
import { sharedLists } from '../../src/share/field-levels.ts';
import { eachEngine } from '../servers/each-engine.ts';
import { putAnyRow } from './any-row.ts';
import { custodiansOn } from './custodians-on.ts';

/** What everybody may know: who keeps records here, and how the schema stands. */
const open = ['custodians', 'schema_migrations'];

eachEngine('row policies', (make, kind) => {
  let all: Awaited<ReturnType<typeof custodiansOn>>;
  /** The tables of custodians, by the column that says whose a row is. */
  let owners: ReadonlyMap<string, string>;
  let own: CustodianId;
  let other: CustodianId;

  beforeAll(async () => {
    all = await custodiansOn(make);
    own = await all.keeper('own');
    other = await all.keeper('other');
    owners = await ownersOf();
    for (const custodian of [own, other]) await putAnyRow(all.engine, owners, custodian);
  }, 60_000);

  async function ownersOf(): Promise<ReadonlyMap<string, string>> {
    const { rows } = await sql<{ table: string; owner: string }>`
      select table_name::text as table, column_name::text as owner from information_schema.columns
      where table_schema = current_schema() and column_name in ('custodian_id', 'grantor_id')
      order by table_name
    `.execute(all.engine.db);
    return new Map(rows.map(({ table, owner }) => [table, owner]));
  }

  const asOwn = <Value>(work: (rows: Transaction<Schema>) => Promise<Value>) =>
    withinCustodian(all.engine, own, work);
  const run = (statement: string | RawBuilder<unknown>) =>
    asOwn(async (rows) => {
      const made = typeof statement === 'string' ? sql.raw(statement) : statement;
      const { rows: found, numAffectedRows } = await made.execute(rows);
      return { found, affected: Number(numAffectedRows ?? 0) };
    });
  const refused = { code: '42501' };

  test('hold for every table but those that everybody may know', async () => {
    const { rows } = await sql<{ table: string; forced: boolean }>`
      select relname::text as table, relrowsecurity and relforcerowsecurity as forced from pg_class
      where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')
    `.execute(all.engine.db);
    const unguarded = rows.filter(({ forced }) => !forced).map(({ table }) => table);
    expect(unguarded.sort()).toEqual(open);
    expect([...owners.keys(), ...open].sort()).toEqual(rows.map(({ table }) => table).sort());
  });

  test('give no row of another to a query that forgets whose they are', async () => {
    for (const [table, owner] of owners) {
      const whose = sql<{
        owner: string;
      }>`select distinct ${sql.ref(owner)}::text as owner from ${sql.table(table)}`;
      const stored = await whose.execute(all.engine.db);
      expect(
        stored.rows.map(({ owner }) => owner),
        table,
      ).toEqual(expect.arrayContaining([own, other]));
      const seen = await asOwn((rows) => whose.execute(rows));
      const expected = table === 'releases' ? [own, other].sort() : [own];
      expect(seen.rows.map(({ owner }) => owner).sort(), table).toEqual(expected);
    }
  });

  test('give nothing but releases to whoever is not known, and one key to who presents it', async () => {
    for (const table of owners.keys()) {
      const { rows } = await beforeKnown(all.engine, null, (unknown) =>
        sql`select 1 from ${sql.table(table)}`.execute(unknown),
      );
      expect(rows.length, table).toBe(table === 'releases' ? 2 : 0);
    }
    const { secret } = await keys(all.engine).issue(other, { label: 'x', scopes: ['read'] });
    const digest = createHash('sha256').update(secret).digest('hex');
    const found = await beforeKnown(all.engine, digest, (unknown) =>
      unknown.selectFrom('keys').select('digest').execute(),
    );
    expect(found).toEqual([{ digest }]);
  });

  test('refuse rows that are put in for another', async () => {
    for (const [table, owner] of owners) {
      // Read and put in apart: at once, a cluster refuses it for a reason of its own.
      const { rows: found } = await sql<Record<string, unknown>>`
        select * from ${sql.table(table)} where ${sql.ref(owner)} = ${own} limit 1`.execute(
        all.engine.db,
      );
      const values = Object.entries({ ...found[0], [owner]: other });
      const copy = sql`insert into ${sql.table(table)} (${sql.join(values.map(([name]) => sql.ref(name)))})
        values (${sql.join(values.map(([, value]) => sql`${value}`))})`;
      await expect(run(copy), table).rejects.toMatchObject(refused);
    }
  });

  test('leave the rows of another as they are, whatever an update says', async () => {
    const updates = {
      heads: 'number = number',
      versions: 'until = 9',
      keys: 'revoked_at = now()',
      memberships: 'revoked_at = now()',
      agreements: 'revoked_at = now()',
      releases: 'withdrawn_at = now()',
    } as const;
    for (const [table, change] of Object.entries(updates)) {
      const owner = owners.get(table);
      const { affected } = await run(`update ${table} set ${change} where ${owner} = '${other}'`);
      expect(affected, table).toBe(0);
    }
    const given = `update heads set custodian_id = '${other}'`;
    const moved = kind === 'Citus' ? { code: '0A000' } : refused;
    await expect(run(given)).rejects.toMatchObject(moved);
  });

  test('let nobody change or remove what is written', async () => {
    const statements = [
      'update revisions set by = by',
      'update versions set record = record',
      'update versions set since = since',
      'update versions set digest = digest',
      'update keys set scopes = scopes',
      'update keys set digest = digest',
      'update memberships set role = role',
      'update agreements set level = 2',
      'update snapshots set revision = 0',
      ...[...owners.keys(), 'custodians'].map((table) => `delete from ${table}`),
      ...[...owners.keys(), 'custodians'].map((table) => `truncate ${table}`),
      `insert into custodians select gen_random_uuid(), 'new', dataset, created_at from custodians limit 1`,
      `update custodians set slug = slug`,
    ];
    for (const statement of statements) {
      await expect(run(statement), statement).rejects.toMatchObject(refused);
    }
  });

  test('let what has ended not stand up again', async () => {
    for (const [table, ended] of [
      ['keys', 'revoked_at'],
      ['memberships', 'revoked_at'],
      ['agreements', 'revoked_at'],
      ['releases', 'withdrawn_at'],
      ['webhooks', 'removed_at'],
    ] as const) {
      expect((await run(`update ${table} set ${ended} = now()`)).affected, table).toBe(1);
      expect((await run(`update ${table} set ${ended} = null`)).affected, table).toBe(0);
    }
  });

  test('open of a grantor the records that can be shared, as they are now, and its last revision', async () => {
    const [first] = riverbend.activities;
    await postgresStore(all.engine, other).write({
      by: 'x',
      retire: [{ list: 'activities', id: first?.id ?? '' }],
    });
    const seen = await asOwn(async (rows) => {
      await sql.raw(`set local app.grantors = '${other}'`).execute(rows);
      const lists = await sql<{ list: string }>`
        select distinct list from versions where custodian_id = ${other}`.execute(rows);
      const earlier = await sql`
        select 1 from versions where custodian_id = ${other} and until is not null`.execute(rows);
      const counts = await Promise.all(
        [...owners].map(async ([table, owner]) => {
          const { rows: found } = await sql`select 1 from ${sql.table(table)}
            where ${sql.ref(owner)} = ${other}`.execute(rows);
          return [table, found.length > 0] as const;
        }),
      );
      return {
        lists: lists.rows.map(({ list }) => list).sort(),
        earlier: earlier.rows,
        tables: counts.filter(([, some]) => some).map(([table]) => table),
        changed: Number(
          (await sql`update versions set until = 9 where custodian_id = ${other}`.execute(rows))
            .numAffectedRows,
        ),
      };
    });
    expect(seen).toEqual({
      lists: [...sharedLists].sort(),
      earlier: [],
      tables: ['heads', 'releases', 'versions'],
      changed: 0,
    });
  });

  test('open nothing by a setting that an earlier transaction made', async () => {
    await asOwn((rows) => sql.raw(`set local app.grantors = '${other}'`).execute(rows));
    const { found } = await run(`select 1 from versions where custodian_id = '${other}'`);
    expect(found).toEqual([]);
  });

  test('open to whoever looks for what is to be told the webhooks and the last revisions, to read', async () => {
    const seen = await all.engine.transaction(async (rows) => {
      await sql.raw(`set local app.telling = 'on'`).execute(rows);
      await sql.raw('set local role spectrum_app').execute(rows);
      const counts = new Map<string, number>();
      for (const table of owners.keys()) {
        const { rows: found } = await sql`select 1 from ${sql.table(table)}`.execute(rows);
        counts.set(table, found.length);
      }
      const { numAffectedRows } = await sql`update webhooks set told = 0`.execute(rows);
      return { counts, changed: Number(numAffectedRows ?? 0) };
    });
    const opened = [...seen.counts].filter(([, count]) => count > 0).map(([table]) => table);
    expect(opened).toEqual(['heads', 'releases', 'webhooks']);
    expect(seen.changed).toBe(0);
  });
});
