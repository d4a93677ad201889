import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { coverage, type Plugin, tableOf } from '@prevention-spectrum/core';
import {
  type AgreedLevel,
  agreedLevels,
  agreements,
  type CustodianId,
  type Database,
  keys,
  memberships,
  openDatabase,
  releases,
  type Scope,
} from '@prevention-spectrum/store-postgres';
import { freshDatabase } from '../../../../packages/store-postgres/test/servers/databases.ts';
import {
  agreed,
  canariesIn,
  canary,
  openedUpTo,
  watched,
} from '../../../../packages/store-postgres/test/share/canaries.ts';
import { admission } from '../../src/access/admission.ts';
import { countedLogIns } from '../../src/access/log-ins.ts';
import { databaseRecords } from '../../src/custody/database-records.ts';
import { createGateway } from '../../src/server.ts';
import { hooksOn } from '../../src/telling/hooks.ts';
import { addCustodian } from '../custody/database.ts';

/** What stands around the watched records: of whoever may manage, and of the history that readers may read. */
const managed = {
  keyLabel: canary(),
  memberLabel: canary(),
  subject: canary(),
  purpose: canary(),
  grantor: canary(),
};
const history = { by: canary(), because: canary() };
const released = {
  title: { en: canary(), id: canary() },
  question: { by: ['place:regency'] },
  table: tableOf(coverage(watched, { by: ['place:regency'] })),
  by: canary(),
};
const published = canariesIn(JSON.stringify(released));
const terms = canariesIn(JSON.stringify(agreed));
const textOf = (some: object) => canariesIn(JSON.stringify(some));
const everything = textOf(watched);

const all: readonly Scope[] = ['read', 'write', 'code', 'manage'];

export interface Role {
  readonly house: 'watched' | 'partner' | null;
  readonly scopes: readonly Scope[];
  readonly level?: AgreedLevel;
  readonly ends?: 'revoked' | 'over' | 'to come';
  /** All that this role may see. */
  readonly may: readonly ReadonlySet<string>[];
  /** What of that no answer says: fields by their names in a dataset. */
  readonly unsaid?: readonly string[];
}

/** What nobody could read is not shown, and a coder that is in no list is not told. */
const unlisted = ['activities.unread.found', 'codings.alternatives.coder', 'codings.coder'];
/**
 * Joined records have the name of one's own dataset. Where a coding rests on the word of who shares it, that one's name
 * is said in one language.
 */
const unnamed = [['label'], ['id', 'label'], ['codings.alternatives.coder', 'id', 'label']];

export const roles: Readonly<Record<string, Role>> = {
  nobody: { house: null, scopes: [], may: [published] },
  'another organisation': { house: 'partner', scopes: all, may: [published] },
  ...Object.fromEntries(
    agreedLevels.map((level): [string, Role] => [
      `a grantee up to level ${level}`,
      {
        house: 'partner',
        scopes: all,
        level,
        may: [published, terms, openedUpTo(level)],
        unsaid: unnamed[level] ?? [],
      },
    ]),
  ),
  'a grantee who may only read': {
    house: 'partner',
    scopes: ['read'],
    level: 1,
    may: [published, terms, openedUpTo(1)],
    unsaid: unnamed[1] ?? [],
  },
  ...Object.fromEntries(
    (['revoked', 'over', 'to come'] as const).map((ends): [string, Role] => [
      `a grantee whose agreement is ${ends}`,
      { house: 'partner', scopes: all, level: 2, ends, may: [published, terms] },
    ]),
  ),
  'an own reader': {
    house: 'watched',
    scopes: ['read'],
    may: [published, everything, textOf(history)],
    unsaid: unlisted,
  },
  'an own writer': {
    house: 'watched',
    scopes: ['read', 'write', 'code'],
    may: [published, everything, textOf(history)],
    unsaid: unlisted,
  },
  'an own steward': {
    house: 'watched',
    scopes: ['manage'],
    may: [published, terms, textOf(managed)],
  },
};

/** A house whose every record is watched, and one partner for each role. */
async function furnished(database: Database) {
  const { engine, custodians, store } = database;
  const { id, label, asOf, ...put } = watched;
  const { id: owner } = await custodians.create({ slug: 'watched', dataset: { id, label, asOf } });
  await store(owner).write({ ...history, put });
  await memberships(engine).grant(owner, {
    issuer: 'https://login.example',
    subject: managed.subject,
    role: 'steward',
    label: managed.memberLabel,
  });
  const { table } = released;
  if (table) await releases(engine).publish(owner, { ...released, table });
  const third = await partner(database, 'third');
  await agreements(engine).grant(owner, {
    ...agreed,
    grantee: third,
    level: 2,
    purpose: managed.purpose,
    by: managed.grantor,
  });
  await keys(engine).issue(owner, { label: managed.keyLabel, scopes: ['read'] });

  const secrets = new Map<string, string>();
  for (const [name, { house, scopes, level, ends }] of Object.entries(roles)) {
    if (house === null) continue;
    const slug = name.replaceAll(' ', '-');
    const custodian = house === 'watched' ? owner : await partner(database, slug);
    if (level !== undefined) await share(database, owner, custodian, level, ends);
    const { secret } = await keys(engine).issue(custodian, { label: slug, scopes: [...scopes] });
    secrets.set(name, secret);
  }
  return secrets;
}

async function partner(database: Database, slug: string): Promise<CustodianId> {
  await addCustodian(database, slug);
  return (await database.custodians.find(slug))?.id as CustodianId;
}

async function share(
  { engine }: Database,
  owner: CustodianId,
  grantee: CustodianId,
  level: AgreedLevel,
  ends: Role['ends'],
): Promise<void> {
  const times =
    ends === 'over'
      ? { from: '2020-01-01', until: '2020-12-31' }
      : ends === 'to come'
        ? { from: '2999-01-01' }
        : {};
  const draft = { ...agreed, ...times, grantee, level, purpose: 'To plan', by: 'the board' };
  const { id } = await agreements(engine).grant(owner, draft);
  if (ends === 'revoked') await agreements(engine).revoke(owner, id, 'the board');
}

/** On the second database those roles that differ by what the database lets through. */
export const onPostgres = [
  'another organisation',
  'a grantee up to level 1',
  'a grantee whose agreement is revoked',
];

const engines = {
  PGlite: () => openDatabase({}),
  PostgreSQL: async () => openDatabase({ url: await freshDatabase(), anyRole: true }),
};

export const kinds = Object.keys(engines) as readonly (keyof typeof engines)[];

/** A gateway that listens, over such a house, and how each role asks it. */
export async function watchedGateway(kind: keyof typeof engines, plugins: readonly Plugin[] = []) {
  const database = await engines[kind]();
  const secrets = await furnished(database);
  const gateway = createGateway({
    custody: databaseRecords(database, 'watched', plugins, { hooks: hooksOn(database, plugins) }),
    admit: admission({
      keys: keys(database.engine),
      believe: null,
      logIns: countedLogIns(() => 0),
    }),
    log: (fault) => {
      throw fault.error;
    },
  });
  const server = createServer(gateway).listen(0);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  const headersOf = (role: string): Readonly<Record<string, string>> => {
    const secret = secrets.get(role);
    return secret ? { authorization: `Bearer ${secret}` } : {};
  };
  return {
    database,
    url,
    headersOf,
    /** A house that has nothing to do with the others, and may do everything with its own records. */
    async newcomer(role: string) {
      const custodian = await partner(database, role.replaceAll(' ', '-'));
      const { secret } = await keys(database.engine).issue(custodian, {
        label: 'all',
        scopes: all,
      });
      secrets.set(role, secret);
    },
    /** All that is told a role in answer to a question, its headers too, and the codes of errors. */
    async asked(role: string, query: string, variables: object = {}) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headersOf(role) },
        body: JSON.stringify({ query, variables }),
      });
      const body = await response.text();
      const { data, errors = [] } = JSON.parse(body) as {
        data?: unknown;
        errors?: { extensions: { code: string } }[];
      };
      return {
        text: `${body}${JSON.stringify([...response.headers])}`,
        data,
        codes: errors.map(({ extensions }) => extensions.code),
      };
    },
    async close() {
      server.close();
      await database.close();
    },
  };
}

export type WatchedGateway = Awaited<ReturnType<typeof watchedGateway>>;
