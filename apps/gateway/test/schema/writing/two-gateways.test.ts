import { type Database, openDatabase } from '@prevention-spectrum/store-postgres';
import { beforeAll, expect, test } from 'vitest';
import {
  afterwards,
  freshDatabase,
  undoAfterwards,
} from '../../../../../packages/store-postgres/test/servers/databases.ts';
import { databaseRecords } from '../../../src/custody/database-records.ts';
import { createGateway } from '../../../src/server.ts';
import { asking } from '../../asking.ts';
import { addCustodian } from '../../custody/database.ts';

undoAfterwards();
let asks: readonly ReturnType<typeof asking>[] = [];
let database: Database;
const one = (index: number) => asks[index % asks.length] as ReturnType<typeof asking>;

/** Two gateways that know of each other only by the database. */
beforeAll(async () => {
  const url = await freshDatabase();
  const opened = async () => {
    const made = await openDatabase({ url, anyRole: true });
    afterwards(() => made.close());
    return made;
  };
  database = await opened();
  await addCustodian(database, 'ours');
  asks = [database, await opened()].map((each) =>
    asking(createGateway({ custody: databaseRecords(each, 'ours', []) })),
  );
}, 60_000);

/** The version of each channel that some writer made last. */
const lastMade = new Map<string, number>();

/** Creates or changes a channel until it is made; gives the version that it made. */
async function upsert(ask: ReturnType<typeof asking>, id: string, word: string): Promise<number> {
  const channel = `channel: { label: { en: "${word}", id: "${word}" } }`;
  const answer = `
    ... on ChannelWritten { channel { version } revision { touched { version } } }
    ... on StaleWrite { version }
    ... on InputRefused { issues { code } }`;
  for (let version = lastMade.get(id) ?? 0; ; ) {
    const { data } = await ask(
      version === 0
        ? `mutation { answer: createChannel(input: { channelId: "${id}", ${channel} }) { ${answer} } }`
        : `mutation { answer: updateChannel(input: { channelId: "${id}", version: ${version}, ${channel} }) { ${answer} } }`,
    );
    const { revision, version: now, issues } = data?.answer ?? {};
    if (revision) {
      const { version: made } = revision.touched[0];
      lastMade.set(id, made);
      return made;
    }
    if (issues) expect(issues).toEqual([{ code: 'gateway/id-taken' }]);
    version = now ?? (issues ? 1 : version);
  }
}

test('16 writers who write to the same records through two gateways lose none of their changes', {
  timeout: 120_000,
}, async () => {
  const ids = Array.from('abcdefghij');
  const writers = Array.from({ length: 16 }, (_, index) => index);
  const made = await Promise.all(
    writers.map(async (writer) => {
      const versions: string[] = [];
      for (let turn = 0; turn < 20; turn += 1) {
        const id = ids[(writer + turn) % ids.length] as string;
        versions.push(`${id} ${await upsert(one(writer), id, `${writer}, ${turn}`)}`);
      }
      return versions;
    }),
  );
  const expected = ids.flatMap((id) =>
    Array.from({ length: 32 }, (_, index) => `${id} ${index + 1}`),
  );
  expect(made.flat().sort()).toEqual(expected.sort());
  const { data } = await one(0)('{ channels { channelId version } }');
  const versions = new Map(
    data.channels.map((of: { channelId: string; version: number }) => [of.channelId, of.version]),
  );
  expect(ids.map((id) => versions.get(id))).toEqual(ids.map(() => 32));
});

test('of two who retire a place and name it at the same time, through two gateways, one is refused', {
  timeout: 60_000,
}, async () => {
  const outcomes: string[] = [];
  for (let round = 0; round < 20; round += 1) {
    const id = `P${round}`;
    await one(0)(`mutation {
      createPlace(input: { placeId: "${id}", place: { name: [{ text: "${id}" }], level: "district" } }) { __typename }
    }`);
    const [retired, created] = await Promise.all([
      one(round)(
        `mutation { answer: retire(input: { kind: PLACE, recordId: "${id}", version: 1 }) { __typename } }`,
      ),
      one(round + 1)(`mutation {
        answer: createActivity(input: {
          activityId: "at-${id}", activity: { title: [{ text: "Boats" }], places: [{ place: "${id}" }] }
        }) { __typename }
      }`),
    ]);
    outcomes.push(`${retired.data.answer.__typename} ${created.data.answer.__typename}`);
  }
  for (const outcome of outcomes) {
    expect(['Retired InputRefused', 'InUse ActivityWritten']).toContain(outcome);
  }
  const house = await database.custodians.find('ours');
  const { places, activities } = await database.store(house?.id as never).dataset();
  const there = new Set(places.map(({ id }) => id));
  const dangling = activities.flatMap((activity) =>
    activity.places.filter(({ place }) => !there.has(place)),
  );
  expect(dangling).toEqual([]);
});
