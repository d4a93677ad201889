import {
  coverage,
  type RecordList,
  recordNames,
  type Store,
  tableOf,
} from '@prevention-spectrum/core';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '../../src/access/caller.ts';
import { type Keys, keys } from '../../src/access/keys.ts';
import { memberCaller, memberships } from '../../src/access/memberships.ts';
import { memberRoles, scopes } from '../../src/access/scope.ts';
import { custodians } from '../../src/custodian/custodians.ts';
import { type CustodianId, withinCustodian } from '../../src/custodian/within-custodian.ts';
import { postgresStore } from '../../src/record/postgres-store.ts';
import { agreements } from '../../src/share/agreements.ts';
import { joinedDataset } from '../../src/share/joined-dataset.ts';
import { agreedLevels } from '../../src/share/level.ts';
import { releases } from '../../src/share/releases.ts';
import { sharedWith } from '../../src/share/shared-with.ts';
import { custodiansOn } from '../access/custodians-on.ts';
import { eachEngine } from '../servers/each-engine.ts';
import {
  agreed,
  canariesIn,
  canary,
  closedFields,
  fieldsWithLevel,
  openedUpTo,
  statedIn,
  watched,
} from './canaries.ts';

/** How somebody stands to the custodian whose records are watched. */
const relations = [
  'no agreement',
  ...agreedLevels.map((level) => `an agreement up to level ${level}` as const),
  'a revoked agreement',
  'an agreement that has ended',
  'an agreement that has not begun',
] as const;
type Relation = (typeof relations)[number];

/** What stands around the records and is nobody else's: of keys, members, agreements with others, and history. */
const around = {
  keyLabel: canary(),
  memberLabel: canary(),
  subject: canary(),
  purpose: canary(),
  grantor: canary(),
  by: canary(),
  because: canary(),
  earlier: canary(),
};
const released = {
  title: { en: canary(), id: canary() },
  question: { by: ['place:regency'] },
  table: tableOf(coverage(watched, { by: ['place:regency'] })),
  by: canary(),
};

const all = canariesIn(JSON.stringify(watched));
const published = new Set([
  ...canariesIn(JSON.stringify(released)),
  ...canariesIn(JSON.stringify([watched.id, watched.label])),
]);

function expectedFor(relation: Relation): ReadonlySet<string> {
  const level = agreedLevels.find((one) => relation.endsWith(`level ${one}`));
  const opened = level === undefined ? [] : openedUpTo(level);
  // Both sides keep the words of an agreement that they made.
  const terms = relation === 'no agreement' ? [] : canariesIn(JSON.stringify(agreed));
  return new Set([...published, ...opened, ...terms]);
}

describe('the watched dataset', () => {
  test('states every field that has a level', () => {
    const stated = new Set(statedIn(watched).map(({ field }) => field));
    expect(fieldsWithLevel().filter((field) => !stated.has(field))).toEqual([]);
  });

  test('has a canary in every field but those that cannot hold one', () => {
    const stated = statedIn(watched);
    const watchedFields = new Set(
      stated.filter(({ canaries }) => canaries.size > 0).map(({ field }) => field),
    );
    const without = stated.map(({ field }) => field).filter((field) => !watchedFields.has(field));
    expect(new Set(without)).toEqual(closedFields);
  });

  test('opens more with each level, and never all', () => {
    const sizes = agreedLevels.map((level) => openedUpTo(level).size);
    expect(sizes).toEqual([...new Set(sizes)].sort((one, next) => one - next));
    expect(sizes.at(-1)).toBeLessThan(all.size);
  });
});

eachEngine('nobody sees a field above its level', (make) => {
  let on: Awaited<ReturnType<typeof custodiansOn>>;
  let door: Keys;
  let owner: CustodianId;
  const readers = new Map<Relation, CustodianId>();

  beforeAll(async () => {
    on = await custodiansOn(make);
    const { engine, clock } = on;
    door = keys(engine, clock.now);
    owner = await keeperOfWatched();
    for (const relation of relations) await relate(relation);
  }, 120_000);

  async function keeperOfWatched(): Promise<CustodianId> {
    const { engine, clock } = on;
    const { id, label, asOf, ...put } = watched;
    const made = await custodians(engine).create({ slug: 'watched', dataset: { id, label, asOf } });
    const store = postgresStore(engine, made.id, clock.now);
    const { by, because } = around;
    const [first] = watched.activities;
    const activities = first ? [{ ...first, title: { en: around.earlier } }] : [];
    await store.write({ by, put: { activities } });
    await store.write({ by, because, put });
    await door.issue(made.id, { label: around.keyLabel, scopes: ['read'] });
    await memberships(engine, clock.now).grant(made.id, {
      issuer: 'https://login.example',
      subject: around.subject,
      role: 'steward',
      label: around.memberLabel,
    });
    const third = await on.create('third');
    await agreements(engine, clock.now).grant(made.id, {
      ...agreed,
      grantee: third,
      level: 2,
      purpose: around.purpose,
      by: around.grantor,
    });
    const { table } = released;
    if (!table) throw new Error('an answer has a table');
    await releases(engine, clock.now).publish(made.id, { ...released, table });
    return made.id;
  }

  async function relate(relation: Relation): Promise<void> {
    const { engine, clock } = on;
    const grantee = await on.keeper(relation.replaceAll(' ', '-'));
    readers.set(relation, grantee);
    if (relation === 'no agreement') return;
    const pacts = agreements(engine, clock.now);
    const level = agreedLevels.find((one) => relation.endsWith(`level ${one}`)) ?? 2;
    const times =
      relation === 'an agreement that has ended'
        ? { from: '2026-01-01', until: '2026-04-30' }
        : relation === 'an agreement that has not begun'
          ? { from: '2026-05-02' }
          : {};
    const draft = { ...agreed, ...times, grantee, level, purpose: 'to plan', by: 'the board' };
    const { id } = await pacts.grant(owner, draft);
    if (relation === 'a revoked agreement') await pacts.revoke(owner, id, 'the board');
  }

  /** One caller for each scope of a key and each role of a member. */
  async function callersOf(custodian: CustodianId): Promise<ReadonlyMap<string, Caller>> {
    const found = new Map<string, Caller>();
    for (const scope of scopes) {
      const { secret } = await door.issue(custodian, { label: scope, scopes: [scope] });
      found.set(`a key to ${scope}`, (await door.authenticate(secret)) as Caller);
    }
    const members = memberships(on.engine, on.clock.now);
    for (const role of memberRoles) {
      const who = { issuer: 'https://login.example', subject: `${custodian} ${role}` };
      await members.grant(custodian, { ...who, role, label: role });
      const [member] = await members.of(who.issuer, who.subject);
      if (member) found.set(`a ${role}`, memberCaller(member));
    }
    return found;
  }

  /** Everything that a caller can read in any way, as one text. */
  async function readBy({ custodian }: Caller): Promise<string> {
    const { engine, clock } = on;
    const store = postgresStore(engine, custodian, clock.now);
    const own = await store.dataset();
    const shared = await sharedWith(engine, custodian, clock.now)();
    const joined = joinedDataset(own, shared);
    const pacts = agreements(engine, clock.now);
    const published = releases(engine, clock.now);
    return JSON.stringify([
      own,
      await recordsByName(store),
      await store.revisions(),
      shared,
      joined,
      String(joined),
      tableOf(coverage(joined, { by: ['place:district'] })),
      await custodians(engine).all(),
      await door.list(custodian),
      await memberships(engine, clock.now).list(custodian),
      await pacts.given(custodian),
      await pacts.received(custodian),
      await published.all(),
      await published.find(owner, 1),
      await rowsWithoutWhere(custodian),
    ]);
  }

  /** The records of the watched dataset, asked for by their names. */
  async function recordsByName(store: Store) {
    const ids = watched.activities.map(({ id }) => id);
    const refs = (Object.keys(recordNames) as RecordList[]).flatMap((list) =>
      watched[list].flatMap((one) => ('id' in one ? [{ list, id: one.id }] : [])),
    );
    return {
      activities: await Promise.all(ids.map((id) => store.activity(id))),
      codings: await Promise.all(ids.map((id) => store.codings(id))),
      versions: await store.versions(refs),
      revisions: await Promise.all(refs.map((of) => store.revisions({ of }))),
    };
  }

  function rowsWithoutWhere(custodian: CustodianId): Promise<readonly unknown[]> {
    return withinCustodian(on.engine, custodian, async (rows) => {
      const tables = await sql<{ name: string }>`
        select relname::text as name from pg_class
        where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')
          and has_table_privilege(oid, 'select')
      `.execute(rows);
      const found: unknown[] = [];
      for (const { name: table } of tables.rows) {
        found.push((await sql`select * from ${sql.table(table)}`.execute(rows)).rows);
      }
      return found;
    });
  }

  test.each(relations)(
    'with %s, whatever they may do',
    async (relation) => {
      const custodian = readers.get(relation) as CustodianId;
      const expected = [...expectedFor(relation)].sort();
      const callers = await callersOf(custodian);
      expect(callers.size).toBe(scopes.length + memberRoles.length);
      for (const [who, caller] of callers) {
        expect(caller.custodian).toBe(custodian);
        expect([...canariesIn(await readBy(caller))].sort(), who).toEqual(expected);
      }
    },
    60_000,
  );

  test('and a custodian sees everything of its own', async () => {
    for (const [who, caller] of await callersOf(owner)) {
      const seen = canariesIn(await readBy(caller));
      const own = [...all, ...published, ...Object.values(around)];
      expect(
        own.filter((one) => !seen.has(one)),
        who,
      ).toEqual([]);
    }
  }, 60_000);
});
