import { riverbend } from '@prevention-spectrum/testing';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import type { CustodianId } from '../../src/custodian/within-custodian.ts';
import { type Database, databaseOn } from '../../src/database.ts';
import { rebuildFacts } from '../../src/fact/rebuild-facts.ts';
import { migrate } from '../../src/migration/migrate.ts';
import { migrations } from '../../src/migration/migrations.ts';
import type { Schema } from '../../src/schema.ts';
import { eachEngine } from '../servers/each-engine.ts';

eachEngine('facts', (make) => {
  let database: Database;
  let custodian: CustodianId;

  beforeAll(async () => {
    const engine = await make<Schema>();
    await migrate(engine, migrations);
    database = databaseOn(engine);
    custodian = (await database.custodians.create({ slug: 'river', dataset: riverbend })).id;
    await writeHistory();
  }, 60_000);

  /** Riverbend, with an activity replaced, one retired and brought back, and a coding amended and another retired. */
  async function writeHistory() {
    const store = database.store(custodian);
    const { id: _, label: __, asOf: ___, ...lists } = riverbend;
    const [one, two] = lists.activities;
    const [first, second] = lists.codings;
    if (!one || !two || !first || !second) throw new Error('Riverbend is empty');
    await store.write({ by: 'test', put: lists });
    await store.write({ by: 'test', put: { activities: [{ ...one, places: [], reach: 7 }] } });
    const amended = { ...first, reading: { verdict: 'outside' as const }, alternatives: [] };
    await store.write({ by: 'test', amend: [{ id: `${first.activity}#1`, coding: amended }] });
    await store.write({
      by: 'test',
      retire: [
        { list: 'activities', id: two.id },
        { list: 'codings', id: `${first.activity}#1` },
      ],
    });
    await store.write({ by: 'test', put: { activities: [two] } });
  }

  function kept() {
    return database.engine.transaction(async (rows) => {
      await sql.raw(`set local app.custodian = '${custodian}'`).execute(rows);
      return [
        await sql`select * from activity_facts order by id, since`.execute(rows),
        await sql`select * from coding_facts order by activity, number, since`.execute(rows),
      ].map((found) => found.rows);
    });
  }

  test('are made anew from the versions as they were kept with them', async () => {
    const [activities, codings] = await kept();
    expect(activities).toHaveLength(riverbend.activities.length + 2);
    expect(codings?.length).toBeGreaterThan(0);
    await database.engine.transaction(async (rows) => {
      await sql.raw(`set local app.custodian = '${custodian}'`).execute(rows);
      await rebuildFacts(rows, custodian);
    });
    expect(await kept()).toEqual([activities, codings]);
  });

  test('of records that were there before facts were kept come with the migration', async () => {
    const before = await kept();
    await database.engine.exec('drop table activity_facts, coding_facts');
    await database.engine.exec(`delete from schema_migrations where name = 'facts'`);
    await migrate(database.engine, migrations);
    expect(await kept()).toEqual(before);
  });
});
