import type { Migration } from '../migration.ts';
import { ownRowsOnly } from './001-versions.ts';

/** What somebody presents who is not known yet: SHA-256 of a key, or of who signs in. */
const presented = `nullif(current_setting('app.presented', true), '')`;
/** Who reads. */
const reader = `nullif(current_setting('app.custodian', true), '')::uuid`;
/** Those whose agreements with the reader stand: read before, and set as text, since a policy asks no other table. */
const grantors = `any (string_to_array(nullif(current_setting('app.grantors', true), ''), ',')::uuid[])`;
/** The lists that an agreement can open. */
const shared = `('sources', 'frameworks', 'organisations', 'places', 'audiences', 'channels', 'activities', 'coders', 'codings')`;

/** What has ended stays as it is. */
function endsOnce(table: string, ended: string): string {
  return `create policy ends_once on ${table} as restrictive for update using (${ended} is null) with check (true)`;
}

/** Who may come in, who shares what with whom, and what is there for everybody. */
export const access: Migration = {
  number: 2,
  name: 'access',
  statements: [
    `create table keys (
       custodian_id uuid not null references custodians (id),
       id uuid not null,
       digest text not null unique,
       label text not null,
       scopes text[] not null,
       created_at timestamptz not null,
       expires_at timestamptz,
       revoked_at timestamptz,
       primary key (custodian_id, id)
     )`,
    `create table memberships (
       custodian_id uuid not null references custodians (id),
       id uuid not null,
       issuer text not null,
       subject text not null,
       digest text not null,
       role text not null,
       label text not null,
       granted_at timestamptz not null,
       revoked_at timestamptz,
       primary key (custodian_id, id)
     )`,
    `create unique index memberships_standing on memberships (custodian_id, digest) where revoked_at is null`,
    `create index memberships_digest on memberships (digest)`,
    `create table agreements (
       grantor_id uuid not null references custodians (id),
       id uuid not null,
       grantee_id uuid not null references custodians (id),
       purpose json not null,
       level smallint not null check (level between 0 and 2),
       categories json not null,
       finest_place text not null,
       begins_at timestamptz not null,
       ends_at timestamptz,
       granted_by text not null,
       granted_at timestamptz not null,
       revoked_by text,
       revoked_at timestamptz,
       primary key (grantor_id, id),
       check (grantor_id <> grantee_id)
     )`,
    `create index agreements_grantee on agreements (grantee_id)`,
    `create table releases (
       custodian_id uuid not null references custodians (id),
       number integer not null,
       title json not null,
       question json not null,
       content json not null,
       published_by text not null,
       published_at timestamptz not null,
       withdrawn_by text,
       withdrawn_at timestamptz,
       primary key (custodian_id, number)
     )`,
    ...['keys', 'memberships', 'releases'].flatMap(ownRowsOnly),
    `alter table agreements enable row level security`,
    `alter table agreements force row level security`,
    `create policy own on agreements using (grantor_id = ${reader}) with check (grantor_id = ${reader})`,
    `create policy received on agreements for select using (grantee_id = ${reader})`,
    `create policy presented on keys for select using (digest = ${presented})`,
    `create policy presented on memberships for select using (digest = ${presented})`,
    `create policy published on releases for select using (true)`,
    endsOnce('keys', 'revoked_at'),
    endsOnce('memberships', 'revoked_at'),
    endsOnce('agreements', 'revoked_at'),
    endsOnce('releases', 'withdrawn_at'),
    `create policy shared on heads for select using (custodian_id = ${grantors})`,
    `create policy shared on versions for select
       using (custodian_id = ${grantors} and list in ${shared} and until is null)`,
    `grant select, insert on keys, memberships, agreements, releases to spectrum_app`,
    `grant update (revoked_at) on keys, memberships to spectrum_app`,
    `grant update (revoked_by, revoked_at) on agreements to spectrum_app`,
    `grant update (withdrawn_by, withdrawn_at) on releases to spectrum_app`,
  ],
  // Who comes in is asked before anybody knows whose they are, and agreements by both sides: everything comes through
  // the coordinator, and there they are few.
  placed: {
    keys: 'on the coordinator',
    memberships: 'on the coordinator',
    agreements: 'on the coordinator',
    releases: 'with their custodian',
  },
};
