import { sql } from 'kysely';
import type { Engine } from '../../src/engine/engine.ts';
import { migrate } from '../../src/migration/migrate.ts';
import { migrations } from '../../src/migration/migrations.ts';
import type { Schema } from '../../src/schema.ts';
import { begin, houseIn, riverbendRecords, within } from './house.ts';
import { engineAt } from './moments/migration.ts';
import type { Place } from './places/place.ts';

const tables = ['custodians', 'heads', 'revisions', 'versions'];

/** Makes the databases that trials begin with. */
export async function makeTemplates(place: Place): Promise<void> {
  await place.prepare('bare', undefined, async (where) => (await engineAt(where)).close());
  await place.prepare('schema', 'bare', (where) => within(where, async () => {}));
  await place.prepare('empty', 'schema', (where) =>
    within(where, async (database) => void (await begin(database))),
  );
  const copies: string[] = [];
  await place.prepare('records', 'schema', (where) =>
    within(where, async (database) => {
      await begin(database);
      const house = await houseIn(database);
      await house?.store.write({ by: 'import', put: riverbendRecords() });
      for (const table of tables) copies.push(await rowsOf(database.engine, table));
    }),
  );
  await place.prepare('earlier', 'bare', async (where) => {
    const engine = await engineAt(where);
    await migrate(engine, migrations.slice(0, 1));
    for (const [index, table] of tables.entries()) {
      await sql`insert into ${sql.table(table)}
        select * from json_populate_recordset(null::${sql.table(table)}, ${copies[index]}::json)`.execute(
        engine.db,
      );
    }
    await engine.close();
  });
}

/** The rows of a table with their JSON letter by letter. */
async function rowsOf({ db }: Engine<Schema>, table: string): Promise<string> {
  const { rows } = await sql<{ all: string }>`
    select json_agg(one)::text as all from ${sql.table(table)} one`.execute(db);
  return rows[0]?.all ?? '[]';
}
