import type { Migration } from '../migration.ts';
import { ownRows } from './001-versions.ts';

/**
 * What has ended stays as it is, said without restrictive policies: Citus makes them permissive where it spreads a
 * table, and then they open what they should close.
 */
function endsOnce(table: string, ended: string): readonly string[] {
  return [
    `drop policy ends_once on ${table}`,
    `drop policy own on ${table}`,
    `create policy own on ${table} for select using (${ownRows})`,
    `create policy put on ${table} for insert with check (${ownRows})`,
    `create policy standing on ${table} for update using (${ownRows} and ${ended} is null) with check (${ownRows})`,
  ];
}

/** Policies that stand alone, for the tables that a cluster spreads. */
export const standing: Migration = {
  number: 7,
  name: 'standing',
  statements: [...endsOnce('releases', 'withdrawn_at'), ...endsOnce('webhooks', 'removed_at')],
};
