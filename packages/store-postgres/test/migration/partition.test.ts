import { readFile } from 'node:fs/promises';
import { riverbend } from '@prevention-spectrum/testing';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { postgresEngine } from '../../src/engine/postgres-engine.ts';
import { pushedCoverage } from '../../src/fact/pushed-coverage.ts';
import { verifyHistory } from '../../src/history/verify.ts';
import { postgresStore } from '../../src/record/postgres-store.ts';
import type { Schema } from '../../src/schema.ts';
import { custodiansOn } from '../access/custodians-on.ts';
import { afterwards, freshDatabase, undoAfterwards } from '../servers/databases.ts';

const script = new URL('../../../../deploy/partitions/partition.sql', import.meta.url);
const question = { by: ['spectrum-of-prevention', 'place:district'], expectation: 'lantern' };

undoAfterwards();

/** What stands in the catalogue of a table and must be there after it was parted. */
async function rules(engine: Engine<Schema>) {
  const { rows } = await sql<{ rule: string }>`
    select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) as rule from pg_constraint
      where contype in ('p', 'u', 'f') and conrelid::regclass::text in ('versions', 'activity_facts', 'coding_facts')
        and conparentid = 0
    union all select tablename || ' ' || indexname || ' ' || replace(indexdef, ' ON ONLY ', ' ON ') from pg_indexes
      where tablename in ('versions', 'activity_facts', 'coding_facts')
    union all select pg_policies::text from pg_policies where tablename in ('versions', 'activity_facts', 'coding_facts')
    union all select table_name || ' ' || grantee || ' ' || privilege_type || ' ' || column_name
      from information_schema.column_privileges where table_name in ('versions', 'activity_facts', 'coding_facts')
    union all select relname || ' ' || relrowsecurity || ' ' || relforcerowsecurity from pg_class
      where relname in ('versions', 'activity_facts', 'coding_facts')
    order by rule
  `.execute(engine.db);
  return rows.map(({ rule }) => rule);
}

test('tables that are parted by custodian keep their rows and their rules, and a second time nothing changes', async () => {
  const engine = await postgresEngine<Schema>({ url: await freshDatabase(), anyRole: true });
  afterwards(() => engine.close());
  const { keeper } = await custodiansOn(async () => engine as never);
  const [custodian] = [await keeper('river'), await keeper('neighbour')];
  const before = await rules(engine);
  const asked = await pushedCoverage(engine, custodian, question);

  const parted = (await readFile(script, 'utf8')).replace(/^--.*$/gm, '');
  for (const _ of ['once', 'again']) {
    await engine.transaction((rows) => sql.raw(parted).execute(rows), { statementLimit: 0 });
  }

  const { rows: kinds } = await sql<{ name: string }>`
    select relname as name from pg_class where relkind = 'p' order by relname`.execute(engine.db);
  expect(kinds.map(({ name }) => name)).toEqual(['activity_facts', 'coding_facts', 'versions']);
  expect(await rules(engine)).toEqual(before);
  expect(await pushedCoverage(engine, custodian, question)).toEqual(asked);
  const store = postgresStore(engine, custodian);
  const retire = [{ list: 'activities', id: riverbend.activities[0]?.id ?? '' }] as const;
  expect(await store.write({ by: 'x', retire })).toMatchObject({ ok: true });
  expect((await store.dataset()).activities).toHaveLength(riverbend.activities.length - 1);
  expect(await verifyHistory(engine, custodian)).toMatchObject({ ok: true });
}, 60_000);
