import { type Diagnostic, SpectrumError } from '@prevention-spectrum/core';
import { sql } from 'kysely';
import { diagnostic, type StoreCode } from '../catalogue.ts';
import type { Engine, Queries } from './engine.ts';

interface Login {
  readonly user: string;
  readonly superuser: boolean;
  readonly bypasses: boolean;
  readonly owned: readonly string[];
}

/**
 * Why the login of an engine must not serve: row policies do not hold for a superuser, nor for who owns the tables.
 * An embedded database has no other login than its superuser: there the policies catch a forgotten condition,
 * and this says nothing.
 */
export async function roleProblems<Schema>({
  kind,
  db,
}: Pick<Engine<Schema>, 'kind' | 'db'>): Promise<readonly Diagnostic<StoreCode>[]> {
  return kind === 'pglite' ? [] : loginProblems(db);
}

async function loginProblems<Schema>(queries: Queries<Schema>) {
  const { rows } = await sql<Login>`
    select session_user::text as user, rolsuper as superuser, rolbypassrls as bypasses, array(
      select relname::text from pg_class
      where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')
        and pg_has_role(session_user, relowner, 'member')
      order by relname
    ) as owned
    from pg_roles where rolname = session_user`.execute(queries);
  return rows.flatMap(({ user, ...login }) => {
    const rights = rightsOf(login);
    return rights.length > 0 ? [diagnostic('store/role-too-strong', { user, rights })] : [];
  });
}

/** In PostgreSQL's own words. */
function rightsOf({ superuser, bypasses, owned }: Omit<Login, 'user'>): readonly string[] {
  if (superuser) return ['SUPERUSER'];
  return [...(bypasses ? ['BYPASSRLS'] : []), ...owned.map((table) => `OWNER ${table}`)];
}

/** @throws SpectrumError `store/role-too-strong` */
export async function refuseStrongRole<Schema>(engine: Engine<Schema>): Promise<void> {
  const [problem] = await roleProblems(engine);
  if (problem) throw new SpectrumError(problem);
}
