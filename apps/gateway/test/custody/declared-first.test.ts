import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tapenBikomi } from '@prevention-spectrum/case-tapen-bikomi';
import type { CodedDataset } from '@prevention-spectrum/core';
import type { Database } from '@prevention-spectrum/store-postgres';
import { arbitraryProgramme } from '@prevention-spectrum/testing/chance';
import * as fc from 'fast-check';
import { type FieldNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseOn } from '../../../../packages/store-postgres/src/database.ts';
import type { Custody } from '../../src/custody/custody.ts';
import { databaseRecords } from '../../src/custody/database-records.ts';
import { SnapshotFile } from '../../src/custody/snapshot-file.ts';
import { snapshots } from '../../src/custody/snapshots.ts';
import type { GatewayPlugin } from '../../src/plugin.ts';
import { createSchema } from '../../src/schema/schema.ts';
import { createGateway } from '../../src/server.ts';
import { requestsOf } from '../access/crawl.ts';
import { asking } from '../asking.ts';
import { small } from '../small-dataset.ts';
import { addCustodian, databaseInMemory } from './database.ts';
import { rowsRead } from './rows-read.ts';

const read = rowsRead();
let database: Database;
let folder: string;
beforeAll(async () => {
  database = await databaseInMemory();
  folder = await mkdtemp(join(tmpdir(), 'gateway-declared-'));
}, 60_000);
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

/** One gateway that has read the records, and one that asks each question as its first, with a snapshot there. */
async function both(slug: string, plugins: readonly GatewayPlugin[] = []) {
  const whole = asking(createGateway({ custody: databaseRecords(database, slug, plugins) }));
  let custody: Custody = databaseRecords(database, slug, plugins);
  const gateway = createGateway({
    custody: { ...custody, holding: (caller) => custody.holding(caller) },
  });
  const unread = asking(gateway);
  return {
    whole,
    unread(query: string) {
      const fresh = databaseOn(database.engine);
      const failed = (error: unknown) => {
        throw error;
      };
      const kept = snapshots(fresh, { folder, frameworks: [], failed });
      custody = databaseRecords(fresh, slug, plugins, { snapshots: kept });
      return unread(query);
    },
  };
}

async function withSnapshot(slug: string, dataset?: CodedDataset) {
  await addCustodian(database, slug, dataset);
  const custodian = await database.custodians.find(slug);
  if (!custodian) throw new Error(slug);
  await new SnapshotFile(database, custodian.id, [], folder).make();
}

/** What every question is asked of these records. */
function valuesFor({
  activities,
  frameworks,
  organisations,
  places,
  sources,
}: CodedDataset): Parameters<typeof requestsOf>[2] {
  const [framework] = frameworks;
  const [level] = places.map((place) => place.level);
  const one = (list: readonly { readonly id: string }[]) => list[0]?.id ?? 'nobody';
  const global = (
    [
      ['Activity', activities],
      ['Framework', frameworks],
      ['Organisation', organisations],
      ['Place', places],
      ['Source', sources],
    ] as const
  ).map(([type, list]) => Buffer.from(`${type}:${one(list)}`).toString('base64'));
  const bys = [
    [framework?.id ?? ''],
    [`place:${level}`],
    ['organisation', 'channel'],
    ['audience', 'period:year'],
  ];
  const inputs = bys.map((by) => `input: { by: ${JSON.stringify(by)} }`);
  const stacked = JSON.stringify([framework?.id, `place:${level}`]);
  return {
    _entities: [`representations: [{ __typename: "Place", placeId: "${one(places)}" }]`],
    activity: [`activityId: "${one(activities)}"`],
    analysis: ['coverage', 'settle'].map(
      (analysis) => `analysisId: "${analysis}", params: { by: ["${framework?.id}"] }`,
    ),
    bounds: [`input: { by: "${framework?.id}" }`],
    change: ['input: { by: ["channel"] }, from: { revision: 0 }'],
    coverage: [...inputs, 'input: { by: ["channel"], asOf: { revision: 0 } }'],
    explainGap: [`input: { by: ["${framework?.id}"] }, at: ["${framework?.categories[0]?.code}"]`],
    framework: [`frameworkId: "${framework?.id}"`],
    gaps: inputs,
    history: [`of: { kind: ACTIVITY, recordId: "${one(activities)}" }`],
    node: global.map((id) => `id: "${id}"`),
    nodes: [`ids: ${JSON.stringify(global)}`],
    organisation: [`organisationId: "${one(organisations)}"`],
    place: [`placeId: "${one(places)}"`],
    settle: inputs,
    stackDepth: [`framework: "${framework?.id}", input: { by: ${stacked} }`],
    statistics: [`place: "${one(places)}"`],
  };
}

const requests = (dataset: CodedDataset) =>
  requestsOf(
    createSchema(),
    { type: 'Query', around: (inner) => `{ ${inner} }` },
    valuesFor(dataset),
  ).flatMap(({ parts }) => parts);

/** The fields that a request goes down: `coverage.cells.activities`. */
function pathOf(request: string): string {
  const path: string[] = [];
  let at = (parse(request).definitions[0] as OperationDefinitionNode).selectionSet;
  for (;;) {
    const inner = at.selections.find((one) => one.kind === Kind.FIELD && one.selectionSet) as
      | FieldNode
      | undefined;
    const [only] = at.selections;
    if (only?.kind === Kind.INLINE_FRAGMENT) at = only.selectionSet;
    else if (inner?.selectionSet) {
      path.push(inner.name.value);
      at = inner.selectionSet;
    } else return path.join('.') || (only as FieldNode).name.value;
  }
}

/** What cannot be told without records of activities or codings. */
const needingRecords = [
  'activities',
  'activity',
  'analysis',
  'bounds',
  'change',
  'codings',
  'contradictions.activities',
  'diagnostics',
  'explainGap.nearly',
  'joined',
  'node',
  'nodes',
  'settle',
];
/** The questions of which at least a part can be. */
const withoutRecords = [
  ...['_entities', '_service', 'agreementsGiven', 'agreementsReceived', 'analyses', 'audiences'],
  ...['channels', 'coders', 'contradictions', 'coverage', 'dataset', 'dimensions', 'expectations'],
  ...['explainGap', 'framework', 'frameworks', 'gaps', 'history', 'keys', 'memberships', 'node'],
  ...['organisation', 'organisations', 'place', 'places', 'releases', 'screenings'],
  ...['shareAddress', 'sources', 'stackDepth', 'statistics', 'webhooks'],
];
const isUnder = (path: string, above: string) => path === above || path.startsWith(`${above}.`);

/** Asks both, and gives the paths of what was answered with records being read and without. */
async function compared(slug: string, asked: readonly string[]) {
  const { whole, unread } = await both(slug);
  const needing = new Set<string>();
  const answered = new Set<string>();
  for (const request of asked) {
    const expected = await whole(request);
    const before = read();
    expect([request, await unread(request)]).toEqual([request, expected]);
    (read() > before ? needing : answered).add(pathOf(request));
  }
  return { needing: [...needing], answered: [...answered] };
}

describe('out of a snapshot', () => {
  test('every question is answered as out of the records, and only those are read for which it needs them', async () => {
    await withSnapshot('small');
    const { needing, answered } = await compared('small', requests(small.dataset));
    const highest = needing.filter(
      (path) => !needing.some((one) => one !== path && isUnder(path, one)),
    );
    expect(highest.sort()).toEqual(needingRecords);
    const roots = new Set(answered.map((path) => path.split('.')[0]));
    expect([...roots].sort()).toEqual(withoutRecords);
  }, 300_000);

  test('so it is for a field of a plugin, whatever that makes of a record that is not there', async () => {
    await withSnapshot('plugged');
    const plugin: GatewayPlugin = {
      id: 'sizes',
      contract: 1,
      label: { en: 'Sizes', id: 'Ukuran' },
      graphql(builder) {
        builder.objectField('Dataset', 'size', (t) =>
          t.int({
            description: 'How many activities there are.',
            resolve({ dataset }) {
              try {
                return dataset.activities.length;
              } catch {
                return 0;
              }
            },
          }),
        );
      },
    };
    const { unread } = await both('plugged', [plugin]);
    const { data } = await unread(
      '{ dataset { size } coverage(input: { by: ["letters"] }) { counts } }',
    );
    expect(data).toEqual({ dataset: { size: 7 }, coverage: { counts: [1, 2, 0] } });
  });

  test('a write has the records from the beginning, and is made once', async () => {
    await withSnapshot('tallied');
    let calls = 0;
    const plugin: GatewayPlugin = {
      id: 'tally',
      contract: 1,
      label: { en: 'Tally', id: 'Hitung' },
      graphql(builder) {
        builder.mutationField('tally', (t) =>
          t.int({
            description: 'Counts that it was called, and the activities.',
            resolve(_root, _args, { data }) {
              calls += 1;
              return data.dataset.activities.length;
            },
          }),
        );
      },
    };
    const { unread } = await both('tallied', [plugin]);
    expect([await unread('mutation { tally }'), calls]).toEqual([{ data: { tally: 7 } }, 1]);
  });

  test('so it is for the case, and for programmes by chance', async () => {
    await withSnapshot('tapen', tapenBikomi);
    await compared('tapen', requests(tapenBikomi).filter(needsNone));
    let made = 0;
    const property = fc.asyncProperty(arbitraryProgramme(), async ({ first }) => {
      made += 1;
      const dataset = { ...small.dataset, ...first.put } as unknown as CodedDataset;
      await withSnapshot(`chance-${made}`, dataset);
      await compared(`chance-${made}`, requests(dataset).filter(needsNone));
    });
    await fc.assert(property, { numRuns: 5, seed: 26 });
  }, 300_000);
});

function needsNone(request: string): boolean {
  return !needingRecords.some((path) => isUnder(pathOf(request), path));
}
