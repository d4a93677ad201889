import { sql } from 'kysely';
import type { CustodianId } from '../../custodian/within-custodian.ts';
import { rebuildFacts } from '../../fact/rebuild-facts.ts';
import type { Migration } from '../migration.ts';
import { ownRowsOnly } from './001-versions.ts';

/** What questions about coverage read of activities and accepted codings, valid as the versions they come from. */
export const facts: Migration = {
  number: 4,
  name: 'facts',
  statements: [
    `create table activity_facts (
       custodian_id uuid not null references custodians (id),
       id text not null,
       since bigint not null,
       until bigint,
       position bigint not null,
       standing text not null,
       organisations text not null,
       places text not null,
       audiences text not null,
       channels text not null,
       starts text,
       ends text,
       confirmed text,
       part_of text,
       primary key (custodian_id, id, since)
     )`,
    `create table coding_facts (
       custodian_id uuid not null references custodians (id),
       activity text not null,
       number integer not null,
       since bigint not null,
       until bigint,
       framework text not null,
       reading text not null,
       primary key (custodian_id, activity, number, since)
     )`,
    ...['activity_facts', 'coding_facts'].flatMap(ownRowsOnly),
    `grant select, insert, update (until) on activity_facts, coding_facts to spectrum_app`,
  ],
  placed: { activity_facts: 'with their custodian', coding_facts: 'with their custodian' },
  async fill(rows) {
    const there = await rows.selectFrom('custodians').select('id').execute();
    for (const { id } of there) {
      await sql.raw(`set local app.custodian = '${id}'`).execute(rows);
      await rebuildFacts(rows, id as CustodianId);
    }
  },
};
