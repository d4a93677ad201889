import { riverbend } from '@prevention-spectrum/testing';
import { sql } from 'kysely';
import type { Engine } from '../../../src/engine/engine.ts';
import { pgliteEngine } from '../../../src/engine/pglite-engine.ts';
import { postgresEngine } from '../../../src/engine/postgres-engine.ts';
import { migrate } from '../../../src/migration/migrate.ts';
import { migrations } from '../../../src/migration/migrations.ts';
import type { Schema } from '../../../src/schema.ts';
import { brokenHistory, channelsCalled, houseIn, placeOf, within } from '../house.ts';
import type { Moment } from '../moment.ts';

/** A database with records and the first schema is brought up to date. */
export const migration: Moment = {
  name: 'migration',
  template: 'earlier',
  async act({ where, say }) {
    const engine = await engineAt(where);
    say('ready');
    for (let number = 2; number <= migrations.length; number += 1) {
      await migrate(engine, migrations.slice(0, number));
      say(number);
    }
  },
  /** What the schema is after each migration. */
  reference: async (place) => {
    const where = await place.fresh('earlier');
    const engine = await engineAt(where);
    const schemas = [await schemaOf(engine)];
    for (let number = 2; number <= migrations.length; number += 1) {
      await migrate(engine, migrations.slice(0, number));
      schemas.push(await schemaOf(engine));
    }
    await engine.close();
    await place.remove(where);
    return JSON.stringify(schemas);
  },
  async check({ where, acknowledged, reference }) {
    const engine = await engineAt(where);
    const { rows } = await sql<{ number: number }>`
      select max(number) as number from schema_migrations`.execute(engine.db);
    const number = rows[0]?.number ?? 0;
    const schemas = JSON.parse(reference) as readonly string[];
    const half = (await schemaOf(engine)) !== schemas[number - 1];
    await engine.close();
    return within(where, async (database) => {
      const house = await houseIn(database);
      if (!house) return { lost: acknowledged, torn: ['the custodian is gone'] };
      const { revision } = {
        revision: null,
        ...(await house.store.write({ by: 'writer', put: channelsCalled('after') })),
      };
      return {
        lost: acknowledged.filter((one) => one > number),
        torn: [
          ...(half ? [`migration ${number + 1} is half done`] : []),
          ...((await schemaOf(database.engine)) === schemas.at(-1)
            ? []
            : ['the schema is another']),
          ...(revision?.number === 2 ? [] : ['the records are not those from before']),
          ...((await activitiesWithFacts(database.engine)) === riverbend.activities.length
            ? []
            : ['facts of activities are missing']),
          ...(await brokenHistory(database, house.id)),
        ],
      };
    });
  },
};

export function engineAt(where: string): Promise<Engine<Schema>> {
  const options = placeOf(where);
  return 'url' in options ? postgresEngine(options) : pgliteEngine(options);
}

async function activitiesWithFacts({ db }: Engine<Schema>): Promise<number> {
  const { rows } = await sql<{ activities: number }>`
    select count(*) as activities from activity_facts where until is null`.execute(db);
  return rows[0]?.activities ?? 0;
}

/** Tables, columns, indexes, policies and rights, as one text. */
async function schemaOf({ db }: Engine<Schema>): Promise<string> {
  const { rows } = await sql<{ line: string }>`
    select line from (
      select concat_ws(' ', table_name, column_name, data_type, is_nullable) as line
        from information_schema.columns where table_schema = 'public'
      union all select indexdef from pg_indexes where schemaname = 'public'
      union all select concat_ws(' ', tablename, policyname, cmd, qual, with_check) from pg_policies
      union all select concat_ws(' ', table_name, column_name, privilege_type)
        from information_schema.column_privileges where grantee = 'spectrum_app'
    ) as lines order by line collate "C"`.execute(db);
  return rows.map(({ line }) => line).join('\n');
}
