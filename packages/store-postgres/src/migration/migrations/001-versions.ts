import type { Migration } from '../migration.ts';

/** That a row is the custodian's for whom a transaction runs. */
export const ownRows = `custodian_id = nullif(current_setting('app.custodian', true), '')::uuid`;

/** The row policy that every table of a custodian has. */
export function ownRowsOnly(table: string): readonly string[] {
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy own on ${table} using (${ownRows}) with check (${ownRows})`,
  ];
}

/** Custodians, the chain of their revisions, and every version of every record. */
export const versions: Migration = {
  number: 1,
  name: 'versions',
  statements: [
    `do $$ begin
       create role spectrum_app nologin;
     exception when duplicate_object or unique_violation then null;
     end $$`,
    `create table custodians (
       id uuid primary key,
       slug text not null unique,
       dataset json not null,
       created_at timestamptz not null
     )`,
    `create table heads (
       custodian_id uuid primary key references custodians (id),
       number bigint not null,
       at timestamptz not null,
       hash text not null
     )`,
    `create table revisions (
       custodian_id uuid not null references custodians (id),
       number bigint not null,
       at timestamptz not null,
       by text not null,
       because text,
       key text,
       edit_digest text,
       previous text not null,
       hash text not null,
       primary key (custodian_id, number),
       constraint one_revision_a_key unique (custodian_id, key)
     )`,
    `create table versions (
       custodian_id uuid not null references custodians (id),
       list text not null,
       id text not null,
       version integer not null,
       since bigint not null,
       until bigint,
       position bigint not null,
       ordinal integer not null,
       action text not null,
       activity text,
       number integer,
       record json,
       digest text not null,
       primary key (custodian_id, list, id, version)
     )`,
    `create unique index versions_current on versions (custodian_id, list, id) where until is null`,
    `create index versions_since on versions (custodian_id, since)`,
    `create index versions_activity on versions (custodian_id, activity, number) where activity is not null`,
    ...['heads', 'revisions', 'versions'].flatMap(ownRowsOnly),
    `grant select on custodians, heads, revisions, versions to spectrum_app`,
    `grant insert on revisions, versions to spectrum_app`,
    `grant update on heads to spectrum_app`,
    `grant update (until) on versions to spectrum_app`,
  ],
  placed: {
    custodians: 'everywhere',
    heads: 'with their custodian',
    revisions: 'with their custodian',
    versions: 'with their custodian',
  },
};
