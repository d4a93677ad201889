import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { coverage, tableOf } from '@prevention-spectrum/core';
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
import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  freshDatabase,
  undoAfterwards,
} from '../../../../packages/store-postgres/test/servers/databases.ts';
import {
  agreed,
  canariesIn,
  canary,
  openedUpTo,
  statedIn,
  watched,
} from '../../../../packages/store-postgres/test/share/canaries.ts';
import { admission } from '../../src/access/admission.ts';
import { countedLogIns } from '../../src/access/log-ins.ts';
import { databaseRecords } from '../../src/custody/database-records.ts';
import { createGateway } from '../../src/server.ts';
import { addCustodian } from '../custody/database.ts';
import { requestsOf } from './crawl.ts';

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

interface Role {
  readonly house: 'watched' | 'partner' | null;
  readonly scopes: readonly Scope[];
  readonly level?: AgreedLevel;
  readonly ends?: 'revoked' | 'over' | 'to come';
  /** All that this role may see. */
  readonly may: readonly ReadonlySet<string>[];
  /** What of that no answer says: fields by their names in a dataset. */
  readonly unsaid?: readonly string[];
}

/** What refuses a question whatever it asks. */
const shut = ['gateway/forbidden', 'gateway/key-needed'];
/** The question by which a request begins: `{ joined { gaps`. */
const rootOf = (request: string) =>
  /^(\{ (joined|agreementsReceived) )?\{ \w+/.exec(request)?.[0] ?? '';

/** What a question may be answered with instead; anything else is a fault of the crawl, or of the gateway. */
const answers = [
  'core/dimension-unknown',
  'core/member-unknown',
  ...shut,
  'gateway/no-webhooks',
  'gateway/not-shared',
];

/** What nobody could read is not shown, and a coder that is in no list is not told. */
const unlisted = ['activities.unread.found', 'codings.alternatives.coder', 'codings.coder'];
/**
 * Joined records have the name of one's own dataset. Where a coding rests on the word of who shares it, that one's name
 * is said in one language.
 */
const unnamed = [['label'], ['id', 'label'], ['codings.alternatives.coder', 'id', 'label']];

const roles: Readonly<Record<string, Role>> = {
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

const fieldOf = new Map(
  statedIn(watched).flatMap(({ field, canaries }) =>
    [...canaries].map((one) => [one, field] as const),
  ),
);

const ids = (list: readonly { readonly id: string }[]) =>
  list.flatMap(({ id }) => [id, `watched/${id}`]);
const quoted = (some: readonly string[]) => some.map((one) => JSON.stringify(one));
const named = (type: string, list: readonly { readonly id: string }[]) =>
  quoted(ids(list).map((id) => Buffer.from(`${type}:${id}`).toString('base64')));

const framework = watched.frameworks[0]?.id ?? '';
const category = watched.frameworks[0]?.categories[0]?.code ?? '';
const bys = [
  [framework],
  ['letters'],
  ['place:district'],
  ['place:regency', 'audience'],
  [framework, 'place:district'],
  ['channel'],
  ['organisation'],
  ['period:year'],
];
const inputs = bys.map((by) => `input: { by: ${JSON.stringify(by)} }`);
const global = [
  ...named('Activity', watched.activities),
  ...named('Framework', watched.frameworks),
  ...named('Organisation', watched.organisations),
  ...named('Place', watched.places),
  ...named('Source', watched.sources),
  ...named('Statistic', watched.statistics),
  ...named('Screening', watched.screenings),
  ...named('Expectation', watched.expectations),
  ...named('Contradiction', watched.contradictions),
];

/** What every question may be asked, by whoever knows what the records are called. */
const values = {
  _entities: ['Activity', 'Place', 'Organisation', 'Framework'].map(
    (type, index) =>
      `representations: [${[
        named(
          type,
          [watched.activities, watched.places, watched.organisations, watched.frameworks][index] ??
            [],
        ),
      ]
        .flat()
        .map((id) => `{ __typename: "${type}", id: ${id} }`)
        .join(', ')}]`,
  ),
  activity: quoted(ids(watched.activities)).map((id) => `activityId: ${id}`),
  activities: ['certainty: POSSIBLE', 'where: { place: "D1" }'],
  analysis: ['coverage', 'gaps', 'settle', 'bounds'].flatMap((analysis) =>
    [framework, 'place:district'].map(
      (by) => `analysisId: "${analysis}", params: { by: ["${by}"] }`,
    ),
  ),
  bounds: [framework, 'place:district'].map((by) => `input: { by: "${by}" }`),
  change: ['input: { by: ["channel"] }, from: { revision: 1 }'],
  coverage: inputs,
  explainGap: [`input: { by: ["${framework}"] }, at: ["${category}"]`],
  framework: quoted(ids(watched.frameworks)).map((id) => `frameworkId: ${id}`),
  gaps: inputs,
  history: watched.activities.map(({ id }) => `of: { kind: ACTIVITY, recordId: "${id}" }`),
  joined: ['with: ["watched"]', 'with: ["nobody-here"]'],
  node: global.map((id) => `id: ${id}`),
  nodes: [`ids: [${global.join(', ')}]`],
  organisation: quoted(ids(watched.organisations)).map((id) => `organisationId: ${id}`),
  place: quoted(ids(watched.places)).map((id) => `placeId: ${id}`),
  releases: ['custodian: "watched"'],
  settle: inputs,
  stackDepth: [`framework: "${framework}", input: { by: ["${framework}", "place:district"] }`],
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
const onPostgres = [
  'another organisation',
  'a grantee up to level 1',
  'a grantee whose agreement is revoked',
];

const engines = {
  PGlite: () => openDatabase({}),
  PostgreSQL: async () => openDatabase({ url: await freshDatabase(), anyRole: true }),
};

describe.each(Object.keys(engines) as (keyof typeof engines)[])(
  'on %s, in every answer',
  (kind) => {
    undoAfterwards();
    let database: Database;
    let server: Server;
    let url: string;
    let secrets: ReadonlyMap<string, string>;

    beforeAll(async () => {
      database = await engines[kind]();
      secrets = await furnished(database);
      const logIns = countedLogIns(() => 0);
      const gateway = createGateway({
        custody: databaseRecords(database, 'watched', []),
        admit: admission({ keys: keys(database.engine), believe: null, logIns }),
        log: (fault) => {
          throw fault.error;
        },
      });
      server = createServer(gateway).listen(0);
      url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
    }, 120_000);
    afterAll(async () => {
      server.close();
      await database.close();
    });

    async function asked(role: string, query: string): Promise<{ text: string; codes: string[] }> {
      const secret = secrets.get(role);
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(secret ? { authorization: `Bearer ${secret}` } : {}),
        },
        body: JSON.stringify({ query }),
      });
      const body = await response.text();
      const { errors = [] } = JSON.parse(body) as { errors?: { extensions: { code: string } }[] };
      return {
        text: `${body}${JSON.stringify([...response.headers])}`,
        codes: errors.map(({ extensions }) => extensions.code),
      };
    }

    /** Every canary that a role is told of without having said it itself, and every code that refused it. */
    async function crawled(role: string) {
      const introspected = await asked('an own reader', getIntrospectionQuery());
      const schema = buildClientSchema(
        JSON.parse(introspected.text.slice(0, introspected.text.lastIndexOf('[['))).data,
      );
      const ways = [
        { type: 'Query', around: (inner: string) => `{ ${inner} }` },
        { type: 'Joined', around: (inner: string) => `{ joined { ${inner} } }` },
        { type: 'Agreement', around: (inner: string) => `{ agreementsReceived { ${inner} } }` },
      ];
      const found = new Set<string>();
      const refused = new Map<string, string>();
      const look = async (query: string) => {
        const said = canariesIn(query);
        const { text, codes } = await asked(role, query);
        for (const one of canariesIn(text)) if (!said.has(one)) found.add(one);
        for (const code of codes) refused.set(code, query);
        return codes;
      };
      const closed = new Set<string>();
      for (const { whole, parts } of ways.flatMap((way) => requestsOf(schema, way, values))) {
        const open = parts.filter((part) => !closed.has(rootOf(part)));
        if (open.length === 0 || (await look(whole)).length === 0) continue;
        // One question that is refused may take the others with it.
        for (const part of open) {
          if (closed.has(rootOf(part))) continue;
          const codes = await look(part);
          if (codes.some((code) => shut.includes(code))) closed.add(rootOf(part));
        }
      }
      return { found, refused };
    }

    test.each(kind === 'PGlite' ? Object.keys(roles) : onPostgres)(
      '%s sees what they may, and nothing else',
      async (name) => {
        const role = roles[name] as Role;
        const may = new Set(role.may.flatMap((some) => [...some]));
        const { found, refused } = await crawled(name);
        expect([...found].filter((one) => !may.has(one))).toEqual([]);
        const missed = [...may].filter((one) => !found.has(one));
        const fields = missed.map((one) => fieldOf.get(one) ?? one);
        expect([...new Set(fields)].sort()).toEqual(role.unsaid ?? []);
        expect([...refused].filter(([code]) => !answers.includes(code))).toEqual([]);
      },
      120_000,
    );
  },
);
