import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { CustodianId } from '../custodian/within-custodian.ts';
import type { Schema } from '../schema.ts';

/** The records of a custodian as a revision left them. */
export interface RecordsAt {
  readonly rows: Transaction<Schema>;
  readonly custodian: CustodianId;
  readonly revision: number;
  /** Whether it is the last one. The transaction sees what was there when it began, and nothing later. */
  readonly last: boolean;
}

/** That a row of a table, by the name that it has in a query, is the custodian's and was valid then. */
export function valid(name: string, { custodian, revision, last }: RecordsAt): RawBuilder<boolean> {
  const [owner, since, until] = ['custodian_id', 'since', 'until'].map((column) =>
    sql.ref(`${name}.${column}`),
  );
  // All that is valid began before: saying so would make the planner expect less than there is.
  if (last) return sql<boolean>`(${owner} = ${custodian}::uuid and ${until} is null)`;
  return sql<boolean>`(${owner} = ${custodian}::uuid
    and ${since} <= ${revision} and (${until} is null or ${until} > ${revision}))`;
}
