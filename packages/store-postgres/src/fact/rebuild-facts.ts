import { sql, type Transaction } from 'kysely';
import type { CustodianId } from '../custodian/within-custodian.ts';
import type { Engine } from '../engine/engine.ts';
import type { Schema } from '../schema.ts';
import { type FactVersion, keepFacts } from './take-facts.ts';

/** How many versions are read at a time. */
const page = 500;

/**
 * Makes the facts of a custodian anew from its versions: once, for records that were there before facts were kept.
 * Writers wait meanwhile. The login must own the tables.
 */
export async function rebuildFacts(engine: Engine<Schema>, custodian: CustodianId): Promise<void> {
  await engine.transaction(
    async (rows) => {
      await sql.raw(`set local app.custodian = '${custodian}'`).execute(rows);
      await sql`select from heads where custodian_id = ${custodian}::uuid for update`.execute(rows);
      await sql`delete from activity_facts where custodian_id = ${custodian}::uuid`.execute(rows);
      await sql`delete from coding_facts where custodian_id = ${custodian}::uuid`.execute(rows);
      for (let found = await first(rows); found.length > 0; found = await next(rows, found)) {
        await keepFacts(
          rows,
          custodian,
          found.map(({ text, ...version }) => ({ ...version, record: JSON.parse(text) })),
        );
      }
    },
    { statementLimit: 0, idempotent: true },
  );

  function first(rows: Transaction<Schema>) {
    return versionsAfter(rows, { list: '', id: '', version: 0 });
  }
  function next(rows: Transaction<Schema>, found: readonly Row[]) {
    return versionsAfter(rows, found.at(-1) as Row);
  }
  async function versionsAfter(
    rows: Transaction<Schema>,
    { list, id, version }: Pick<Row, 'id' | 'version'> & { readonly list: string },
  ): Promise<readonly Row[]> {
    const found = await sql<Row>`
      select list, id, version, since, until, position, record::text as text from versions
      where custodian_id = ${custodian}::uuid and list in ('activities', 'codings') and record is not null
        and (list, id, version) > (${list}, ${id}, ${version})
      order by list, id, version limit ${page}
    `.execute(rows);
    return found.rows;
  }
}

interface Row extends Omit<FactVersion, 'record'> {
  readonly version: number;
  readonly text: string;
}
