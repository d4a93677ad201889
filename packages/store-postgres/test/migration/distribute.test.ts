import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { keys } from '../../src/access/keys.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { postgresEngine } from '../../src/engine/postgres-engine.ts';
import { verifyHistory } from '../../src/history/verify.ts';
import { migrate } from '../../src/migration/migrate.ts';
import { migrations } from '../../src/migration/migrations.ts';
import { postgresStore } from '../../src/record/postgres-store.ts';
import type { Schema } from '../../src/schema.ts';
import { custodiansOn } from '../access/custodians-on.ts';
import { afterwards, asSuperuser, freshSchema } from '../servers/databases.ts';
import { eachEngine } from '../servers/each-engine.ts';

const wanted = new Map(migrations.flatMap(({ placed = {} }) => Object.entries(placed)));

eachEngine('where tables stand', (make, kind) => {
  test('is said of every table, and only tables that stay may have restrictive policies', async () => {
    const engine = await make<Schema>();
    await migrate(engine, migrations);
    const { rows } = await sql<{ table: string; restricted: boolean }>`
      select relname::text as table, exists (
        select from pg_policy where polrelid = pg_class.oid and not polpermissive
      ) as restricted from pg_class
      where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p') and relname <> 'schema_migrations'
    `.execute(engine.db);
    expect(rows.map(({ table }) => table).sort()).toEqual([...wanted.keys()].sort());
    const restricted = rows.filter((one) => one.restricted).map(({ table }) => table);
    for (const table of restricted) expect(wanted.get(table), table).toBe('on the coordinator');
  });

  if (kind !== 'Citus') return;

  const spread = async (engine: Engine<Schema>) => {
    const { rows } = await sql<{ table: string; placement: string; beside: number }>`
      select relname::text as table, case partmethod when 'h' then 'with their custodian' else 'everywhere' end as placement,
        colocationid as beside
      from pg_dist_partition join pg_class on pg_class.oid = logicalrelid
      where relnamespace = current_schema()::regnamespace and (partmethod = 'h' or repmodel = 't')
    `.execute(engine.db);
    return rows;
  };
  const moved = [...wanted].filter(([, placement]) => placement !== 'on the coordinator');

  test('is where their migrations say, the rows of one custodian together, and stays so', async () => {
    const { engine } = await custodiansOn(make);
    const found = await spread(engine);
    expect(new Map(found.map(({ table, placement }) => [table, placement]))).toEqual(
      new Map(moved),
    );
    const together = found.filter(({ placement }) => placement === 'with their custodian');
    expect(new Set(together.map(({ beside }) => beside)).size).toBe(1);
    await migrate(engine, migrations);
    expect(await spread(engine)).toEqual(found);
  });

  /** As a login that owns tables and is no superuser. */
  async function opened(more = ''): Promise<Engine<Schema>> {
    const url = new URL(schema);
    [url.username, url.password] = [owner, 'of the test'];
    url.searchParams.set('options', `${url.searchParams.get('options')}${more}`);
    const engine = await postgresEngine<Schema>({ url: url.href, anyRole: true });
    afterwards(() => engine.close());
    return engine;
  }
  let schema: string;
  let owner: string;
  const cluster = process.env.CITUS_URL ?? '';

  test('is one machine where the operator wants that; when they want it no more, records move along', async () => {
    owner = `owner_${randomUUID().slice(0, 8)}`;
    await asSuperuser(`create role ${owner} login createrole password 'of the test'`, cluster);
    afterwards(() => asSuperuser(`drop role ${owner}`, cluster));
    await asSuperuser(`grant spectrum_app to ${owner}`, cluster);
    schema = await freshSchema(cluster);
    const grant = `execute format('grant create on schema %I to ${owner}', current_schema())`;
    await asSuperuser(`do $$ begin ${grant}; end $$`, schema);
    const alone = await opened(' -c app.distribute=off');
    const { keeper } = await custodiansOn(async () => alone as never);
    const custodian = await keeper('river');
    const before = await postgresStore(alone, custodian).dataset();
    await keys(alone).issue(custodian, { label: 'x', scopes: ['read'] });
    expect(await spread(alone)).toEqual([]);

    const engine = await opened();
    await migrate(engine, migrations);
    expect(await spread(engine)).toHaveLength(moved.length);
    const store = postgresStore(engine, custodian);
    expect(await store.dataset()).toEqual(before);
    expect(await keys(engine).list(custodian)).toHaveLength(1);
    const [first] = before.activities;
    const retire = [{ list: 'activities', id: first?.id ?? '' }] as const;
    expect(await store.write({ by: 'x', retire })).toMatchObject({ ok: true });
    expect(await verifyHistory(engine, custodian)).toMatchObject({ ok: true });
  });

  test.each(migrations.slice(0, -1))(
    'is the same when the tables of migration $number were spread before the others were made',
    async ({ number }) => {
      const engine = await make<Schema>();
      await migrate(engine, migrations.slice(0, number));
      await migrate(engine, migrations);
      expect(await spread(engine)).toHaveLength(moved.length);
      const { keeper } = await custodiansOn(async () => engine as never);
      const custodian = await keeper('river');
      expect(await verifyHistory(engine, custodian)).toMatchObject({ ok: true });
    },
    60_000,
  );
});
