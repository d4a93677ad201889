import { sql } from 'kysely';
import type { CustodianId } from '../../src/custodian/within-custodian.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { Schema } from '../../src/schema.ts';

/** Some value of each type that a column has. */
const values: Readonly<Record<string, string>> = {
  uuid: 'gen_random_uuid()',
  text: 'gen_random_uuid()::text',
  ARRAY: `'{}'`,
  json: `'{}'`,
  smallint: '1',
  integer: '1',
  bigint: '1',
  boolean: 'false',
  'timestamp with time zone': 'now()',
};

/**
 * Puts a row of a custodian in every table that has none, with something in each column that must be filled: so a table
 * that is new is tried by the tests of policies as well.
 */
export async function putAnyRow(
  engine: Engine<Schema>,
  owners: ReadonlyMap<string, string>,
  custodian: CustodianId,
): Promise<void> {
  await engine.transaction(async (rows) => {
    // What a row refers to need not be there.
    await sql`set local session_replication_role = replica`.execute(rows);
    for (const [table, owner] of owners) {
      const there =
        await sql`select 1 from ${sql.table(table)} where ${sql.ref(owner)} = ${custodian}`.execute(
          rows,
        );
      if (there.rows.length > 0) continue;
      const columns = await sql<{ name: string; type: string }>`
        select column_name::text as name, data_type::text as type from information_schema.columns
        where table_schema = current_schema() and table_name = ${table} and is_nullable = 'NO'
      `.execute(rows);
      const names = columns.rows.map(({ name }) => `"${name}"`);
      const filled = columns.rows.map(({ name, type }) =>
        name === owner ? `'${custodian}'` : (values[type] ?? `a value of type ${type}`),
      );
      await sql.raw(`insert into ${table} (${names}) values (${filled})`).execute(rows);
    }
  });
}
