import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SpectrumError } from '@prevention-spectrum/core';
import { type Database, openDatabase } from '@prevention-spectrum/store-postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { databaseOn } from '../../../../packages/store-postgres/src/database.ts';
import {
  emptyDirectory,
  freshDatabase,
  undoAfterwards,
} from '../../../../packages/store-postgres/test/servers/databases.ts';
import { databaseRecords } from '../../src/custody/database-records.ts';
import { SnapshotFile } from '../../src/custody/snapshot-file.ts';
import { type SnapshotsOptions, snapshots } from '../../src/custody/snapshots.ts';
import { createGateway } from '../../src/server.ts';
import { asking } from '../asking.ts';
import { small } from '../small-dataset.ts';
import { addCustodian, databaseInMemory } from './database.ts';

const question = `{
  coverage(input: { by: ["letters", "place:district"] }) {
    totals { eligible covered gap unknown distinctActivities }
    cells { state reasons { code } count possible bounds { low high } flippedBy }
    caveats { message }
  }
  dimensions { dimension members { member } }
}`;
const records = '{ activities { totalCount nodes { activityId codings { status } } } }';
const retirement = (id: string) => `mutation {
  retire(input: { kind: ACTIVITY, recordId: "${id}", version: 1, because: "A mistake", key: "${id}" }) {
    __typename
  }
}`;
const addition = `mutation {
  createActivity(input: { activityId: "boats", activity: { title: [{ text: "Boats" }] } }) {
    ... on ActivityWritten { activity { version codings { status } parts { activityId } } }
  }
}`;

const told: SpectrumError[] = [];
const codes = () => told.splice(0).map(({ code }) => code);
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gateway-snapshots-'));
});
beforeEach(() => {
  told.splice(0);
});
afterAll(() => rm(folder, { recursive: true }));

/** A gateway as after a start: nothing has been read yet. */
function started(
  database: Database,
  slug = 'ours',
  { folder: own = folder, ...more }: Partial<SnapshotsOptions> = {},
) {
  const fresh = databaseOn(database.engine);
  const kept = snapshots(fresh, {
    folder: own,
    frameworks: [],
    failed: (error) => told.push(error as SpectrumError),
    least: 1,
    ...more,
  });
  const custody = databaseRecords(fresh, slug, [], { snapshots: kept });
  const gateway = createGateway({ custody, log: () => {} });
  const ready = async () => (await gateway.fetch('http://gateway.test/readyz')).status;
  return { ask: asking(gateway), ready, end: () => kept.end() };
}

/** The same without snapshots. */
function plain(database: Database, slug = 'ours') {
  const custody = databaseRecords(databaseOn(database.engine), slug, []);
  return asking(createGateway({ custody }));
}

async function fileOf(database: Database, slug = 'ours', own = folder) {
  const custodian = await database.custodians.find(slug);
  if (!custodian) throw new Error(slug);
  return new SnapshotFile(database, custodian.id, [], own);
}

const places = {
  PGlite: async () => ({ directory: join(await emptyDirectory(), 'data') }),
  PostgreSQL: async () => ({ url: await freshDatabase(), anyRole: true }),
};

describe.each(Object.keys(places) as (keyof typeof places)[])('a gateway on %s', (kind) => {
  undoAfterwards();

  test('answers about coverage after a start when no record can be read, then reads and writes them', async () => {
    const own = join(folder, kind);
    const place = await places[kind]();
    const before = await openDatabase(place);
    await addCustodian(before, 'ours');
    const first = started(before, 'ours', { folder: own });
    const [answered, listed] = [await first.ask(question), await first.ask(records)];
    expect(answered.data.coverage.totals.eligible).toBe(6);
    await first.end();
    const { path } = await fileOf(before, 'ours', own);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await stat(own)).mode & 0o777).toBe(0o700);
    await before.close();

    const database = await openDatabase(place);
    await database.engine.exec('revoke select on versions from spectrum_app');
    const second = started(database, 'ours', { folder: own });
    expect(await second.ready()).toBe(200);
    expect(await second.ask(question)).toEqual(answered);
    expect((await second.ask(records)).errors?.[0]?.extensions.code).toBe('gateway/unexpected');
    await database.engine.exec('grant select on versions to spectrum_app');
    expect(await second.ask(records)).toEqual(listed);
    expect(await second.ask(question)).toEqual(answered);

    const third = started(database, 'ours', { folder: own });
    // Without a key: it must not be tried on the snapshot and made again.
    expect((await third.ask(addition)).data).toEqual({
      createActivity: { activity: { version: 1, codings: [], parts: [] } },
    });
    expect((await third.ask(retirement('village-talk'))).errors).toBeUndefined();
    expect(await readdir(own)).toEqual([]);
    const after = await plain(database)(question);
    expect(after).not.toEqual(answered);
    expect(await third.ask(question)).toEqual(after);
    expect(await second.ask(question)).toEqual(after);
    await third.end();

    await database.engine.exec('revoke select on versions from spectrum_app');
    expect(await started(database, 'ours', { folder: own }).ask(question)).toEqual(after);
    await database.close();
    expect(codes()).toEqual([]);
  }, 120_000);
});

describe('a snapshot', () => {
  let database: Database;
  beforeAll(async () => {
    database = await databaseInMemory();
    await addCustodian(database, 'ours');
    await addCustodian(database, 'theirs', {
      ...small.dataset,
      activities: small.dataset.activities.slice(0, 1),
    });
  }, 60_000);
  afterAll(() => database.close());

  const isThere = async (slug?: string) => {
    const { path } = await fileOf(database, slug);
    return stat(path).then(
      () => true,
      () => false,
    );
  };

  test('is made some time after the records were read, and again some time after a write', async () => {
    await addCustodian(database, 'written');
    const { ask, end } = started(database, 'written', { quiet: 50 });
    await ask(question);
    await ask(records);
    await vi.waitUntil(() => isThere('written'), 10_000);
    await ask(retirement('charge'));
    const after = await ask(question);
    await vi.waitUntil(() => isThere('written'), 10_000);
    expect(await started(database, 'written').ask(question)).toEqual(after);
    await end();
    expect(codes()).toEqual([]);
  });

  test('is not made of few activities, nor while nobody has read them', async () => {
    await addCustodian(database, 'few');
    const few = started(database, 'few', { least: 8, quiet: 1 });
    await few.ask(question);
    await few.end();
    await started(database, 'few', { quiet: 1 }).end();
    expect(await isThere('few')).toBe(false);
  });

  test('is not used once another process has written', async () => {
    const store = await addCustodian(database, 'shared');
    await (await fileOf(database, 'shared')).make();
    const gateway = started(database, 'shared');
    const before = await gateway.ask(question);
    await store.write({ by: 'another', retire: [{ list: 'activities', id: 'village-talk' }] });
    const after = await gateway.ask(question);
    expect(after).toEqual(await plain(database, 'shared')(question));
    expect(after).not.toEqual(before);
    expect(codes()).toEqual(['gateway/snapshot-past']);
    expect(await isThere('shared')).toBe(false);
  });

  test('that another process makes anew is used again', async () => {
    const store = await addCustodian(database, 'renewed');
    const file = await fileOf(database, 'renewed');
    await file.make();
    const gateway = started(database, 'renewed');
    await gateway.ask(question);
    await store.write({ by: 'another', retire: [{ list: 'activities', id: 'village-talk' }] });
    await file.make();
    await database.engine.exec('revoke select on versions from spectrum_app');
    const after = await gateway.ask(question);
    await database.engine.exec('grant select on versions to spectrum_app');
    expect(after).toEqual(await plain(database, 'renewed')(question));
    expect(codes()).toEqual([]);
  });

  test('of which somebody wrote while it was made is not kept', async () => {
    const store = await addCustodian(database, 'busy');
    const file = await fileOf(database, 'busy');
    const making = file.make();
    await store.write({ by: 'another', retire: [{ list: 'activities', id: 'village-talk' }] });
    await making;
    expect(await file.read()).toBeNull();
  });

  const spoilt: Readonly<Record<string, readonly [string, (path: string) => Promise<void>]>> = {
    'with another byte': [
      'gateway/snapshot-damaged',
      (path) =>
        changed(path, (bytes) => {
          const middle = bytes.length >> 1;
          bytes[middle] = (bytes[middle] ?? 0) ^ 1;
          return bytes;
        }),
    ],
    'that was cut': [
      'gateway/snapshot-damaged',
      (path) => changed(path, (bytes) => bytes.subarray(0, bytes.length / 2)),
    ],
    'that is empty': ['gateway/snapshot-damaged', (path) => writeFile(path, '')],
    'of another version': ['gateway/snapshot-version', otherVersion],
    'of another custodian': [
      'gateway/snapshot-past',
      async (path) => {
        const theirs = await fileOf(database, 'theirs');
        await theirs.make();
        await copyFile(theirs.path, path);
      },
    ],
    'of other frameworks of plugins': [
      'gateway/snapshot-past',
      async () => {
        const custodian = await database.custodians.find('ours');
        const [letters] = small.dataset.frameworks;
        if (!custodian || !letters) throw new Error('There is nobody');
        await new SnapshotFile(database, custodian.id, [letters], folder).make();
      },
    ],
  };

  test.each(Object.keys(spoilt))(
    '%s is told and removed, and nothing is answered from it',
    async (how) => {
      const [code, spoil] = spoilt[how] as (typeof spoilt)[string];
      const file = await fileOf(database);
      await file.make();
      await spoil(file.path);
      const gateway = started(database);
      expect(await gateway.ask(question)).toEqual(await plain(database)(question));
      expect(codes()).toEqual([code]);
      expect(await isThere()).toBe(false);
      await gateway.end();
      expect(await file.read()).toMatchObject({ ok: true });
      expect(codes()).toEqual([]);
    },
  );

  test('of an earlier state is not taken for one of now', async () => {
    const store = await addCustodian(database, 'earlier');
    const file = await fileOf(database, 'earlier');
    await file.make();
    const old = await readFile(file.path);
    const [talk] = small.dataset.activities;
    await store.write({ by: 'test', retire: [{ list: 'activities', id: 'village-talk' }] });
    await store.write({ by: 'test', put: { activities: [talk as never] } });
    await writeFile(file.path, old);
    const { ask } = started(database, 'earlier');
    await ask(question);
    expect(codes()).toEqual(['gateway/snapshot-past']);
  });

  test('that cannot be written is told once, and every answer is as without it', async () => {
    const full = join(folder, 'full');
    await writeFile(full, '');
    const gateway = started(database, 'ours', { folder: full, quiet: 1 });
    expect(await gateway.ask(question)).toEqual(await plain(database)(question));
    await vi.waitUntil(() => told.length > 0, 10_000);
    expect((await gateway.ask(retirement('unread'))).errors).toBeUndefined();
    await gateway.end();
    expect(codes()).toEqual(['gateway/snapshot-failed']);
  });

  test('that a process left unfinished is replaced', async () => {
    const file = await fileOf(database);
    await mkdir(folder, { recursive: true });
    await writeFile(`${file.path}.new`, 'half of a snap', { mode: 0o644 });
    await file.make();
    expect((await stat(file.path)).mode & 0o777).toBe(0o600);
    expect(await file.read()).toMatchObject({ ok: true });
  });
});

async function changed(path: string, change: (bytes: Buffer) => Uint8Array): Promise<void> {
  await writeFile(path, change(await readFile(path)));
}

/** The same with another version, and sums that are right. */
async function otherVersion(path: string): Promise<void> {
  const { summed, sumsOf } = await import(
    '../../../../packages/core/src/analysis/snapshot/layout.ts'
  );
  await changed(path, (bytes) => {
    const at = bytes.indexOf('"version":') + '"version":'.length;
    bytes[at] = '9'.charCodeAt(0);
    const [first, second] = sumsOf(bytes.subarray(summed));
    bytes.writeUInt32LE(first, summed - 8);
    bytes.writeUInt32LE(second, summed - 4);
    return bytes;
  });
}
