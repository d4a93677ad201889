import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { undoAfterwards } from '../../../../packages/store-postgres/test/servers/databases.ts';
import {
  canariesIn,
  statedIn,
  watched,
} from '../../../../packages/store-postgres/test/share/canaries.ts';
import { requestsOf } from './crawl.ts';
import {
  kinds,
  onPostgres,
  type Role,
  roles,
  type WatchedGateway,
  watchedGateway,
} from './watched-house.ts';

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

describe.each(kinds)('on %s, in every answer', (kind) => {
  undoAfterwards();
  let gateway: WatchedGateway;
  beforeAll(async () => {
    gateway = await watchedGateway(kind);
  }, 120_000);
  afterAll(() => gateway.close());

  /** Every canary that a role is told of without having said it itself, and every code that refused it. */
  async function crawled(role: string) {
    const introspected = await gateway.asked('an own reader', getIntrospectionQuery());
    const schema = buildClientSchema(introspected.data as never);
    const ways = [
      { type: 'Query', around: (inner: string) => `{ ${inner} }` },
      { type: 'Joined', around: (inner: string) => `{ joined { ${inner} } }` },
      { type: 'Agreement', around: (inner: string) => `{ agreementsReceived { ${inner} } }` },
    ];
    const found = new Set<string>();
    const refused = new Map<string, string>();
    const look = async (query: string) => {
      const said = canariesIn(query);
      const { text, codes } = await gateway.asked(role, query);
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
});
