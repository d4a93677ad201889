import type { Migration } from '../migration.ts';
import { ownRowsOnly } from './001-versions.ts';

/** Of all custodians: set by whoever looks for what is to be told, and by nobody else. */
const everybody = `current_setting('app.telling', true) = 'on'`;

/** Addresses that are told of revisions, and what they did not take. */
export const telling: Migration = {
  number: 5,
  name: 'telling',
  statements: [
    `create table webhooks (
       custodian_id uuid not null references custodians (id),
       id uuid not null,
       url text not null,
       secret text not null,
       question json not null,
       created_by text not null,
       created_at timestamptz not null,
       told bigint not null,
       attempts integer not null default 0,
       next_at timestamptz,
       lease uuid,
       leased_until timestamptz,
       removed_at timestamptz,
       primary key (custodian_id, id)
     )`,
    `create table dead_letters (
       custodian_id uuid not null references custodians (id),
       webhook_id uuid not null,
       number bigint not null,
       attempts integer not null,
       reason json not null,
       at timestamptz not null,
       delivered_at timestamptz,
       primary key (custodian_id, webhook_id, number),
       foreign key (custodian_id, webhook_id) references webhooks (custodian_id, id)
     )`,
    ...['webhooks', 'dead_letters'].flatMap(ownRowsOnly),
    `create policy telling on webhooks for select using (${everybody})`,
    `create policy telling on heads for select using (${everybody})`,
    `create policy ends_once on webhooks as restrictive for update using (removed_at is null) with check (true)`,
    `grant select, insert on webhooks, dead_letters to spectrum_app`,
    `grant update (secret, told, attempts, next_at, lease, leased_until, removed_at) on webhooks to spectrum_app`,
    `grant update (attempts, reason, delivered_at) on dead_letters to spectrum_app`,
  ],
  placed: { webhooks: 'with their custodian', dead_letters: 'with their custodian' },
};
