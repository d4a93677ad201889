import type { Migration } from '../migration.ts';
import { ownRowsOnly } from './001-versions.ts';

/** Names for revisions, and the order in which a revision wrote its versions. */
export const history: Migration = {
  number: 3,
  name: 'history',
  statements: [
    `create table snapshots (
       custodian_id uuid not null references custodians (id),
       name text not null,
       revision bigint not null,
       at timestamptz not null,
       by text not null,
       primary key (custodian_id, name)
     )`,
    ...ownRowsOnly('snapshots'),
    `grant select, insert on snapshots to spectrum_app`,
    `create unique index versions_in_order on versions (custodian_id, since, ordinal)`,
    `drop index versions_since`,
  ],
  placed: { snapshots: 'with their custodian' },
};
