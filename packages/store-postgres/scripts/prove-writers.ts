/**
 * Proves that many who write to the same records at the same time lose nothing of each other, and leave one row a
 * record: `npm run prove:writers -- --writers 32 --writes 500 --store pglite --publish`
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Additions, Store } from '@prevention-spectrum/core';
import { riverbend } from '@prevention-spectrum/testing';
import { sql } from 'kysely';
import type { CustodianId } from '../src/custodian/within-custodian.ts';
import { type Database, openDatabase } from '../src/database.ts';
import { machine, publish } from './proof.ts';
import { begin, brokenHistory, placeOf } from './prove-crash/house.ts';
import { directories } from './prove-crash/places/directories.ts';
import type { Place } from './prove-crash/places/place.ts';
import { server } from './prove-crash/places/server.ts';

const places = { pglite: directories, postgres: server };
/** How many records all write to. */
const records = 50;

const { values } = parseArgs({
  options: {
    writers: { type: 'string', default: '32' },
    writes: { type: 'string', default: '500' },
    store: { type: 'string', multiple: true, default: Object.keys(places) },
    publish: { type: 'boolean', default: false },
  },
});
const writers = Number(values.writers);
const writes = Number(values.writes);
const began = performance.now();
const stores: Awaited<ReturnType<typeof proved>>[] = [];
for (const name of values.store) {
  const make = places[name as keyof typeof places];
  if (!make) throw new Error(`--store is one of ${Object.keys(places).join(', ')}`);
  stores.push(await proved(await make()));
}
const seconds = Math.round((performance.now() - began) / 1000);
const command = `npm run prove:writers -- --writers ${writers} --writes ${writes}`;
if (values.publish) {
  // Nothing in it is by chance but who comes first.
  const figures = { command, seed: null, writers, writes, records, seconds };
  await publish('writers', { ...figures, machine: machine(), stores });
}
if (stores.some(({ lost, doubled, broken }) => lost + doubled + broken > 0)) process.exitCode = 1;

async function proved(place: Place) {
  try {
    const where = await place.fresh();
    // A server is written to by several programs; a directory belongs to one.
    const database = await openDatabase(placeOf(where));
    const custodian = await begin(database);
    const others = await Promise.all(
      (place.store === 'PostgreSQL' ? [1, 2, 3] : []).map(() => openDatabase(placeOf(where))),
    );
    const all = [database, ...others];
    const acknowledged = await Promise.all(
      Array.from({ length: writers }, (_, writer) =>
        written((all[writer % all.length] as Database).store(custodian), writer),
      ),
    );
    const figures = {
      store: await place.version(),
      acknowledged: acknowledged.reduce((sum, one) => sum + one, 0),
      ...(await counted(database, custodian)),
    };
    for (const one of all) await one.close();
    process.stdout.write(`${JSON.stringify(figures)}\n`);
    return figures;
  } finally {
    await place.close();
  }
}

/** Writes to one record after another, each time with other words; gives how many writes were acknowledged. */
async function written(store: Store, writer: number): Promise<number> {
  let acknowledged = 0;
  for (let write = 0; write < writes; write += 1) {
    const made = await store.write({
      by: `writer ${writer}`,
      put: channelSaying((writer + write) % records, `${writer} ${write}`),
    });
    if (made.ok && made.revision) acknowledged += 1;
  }
  return acknowledged;
}

function channelSaying(number: number, words: string): Additions {
  const [one] = riverbend.channels;
  if (!one) throw new Error('Riverbend has channels');
  return {
    channels: [{ ...one, id: `channel-${number}` as never, label: { en: words, id: words } }],
  };
}

async function counted(database: Database, custodian: CustodianId) {
  const expected = writers * writes;
  const revisions = await database.store(custodian).revisions();
  const kept = new Set(
    revisions.map(({ number, touched }, index) => (number === index + 1 ? touched.length : 0)),
  );
  const { rows } = await sql<{ current: number; ids: number; versions: number }>`
    select count(*) filter (where until is null) as current, count(distinct id) as ids, count(*) as versions
    from versions`.execute(database.engine.db);
  const { current = 0, ids = 0, versions = 0 } = rows[0] ?? {};
  return {
    lost:
      expected - Math.min(revisions.length, versions) + (kept.size === 1 && kept.has(1) ? 0 : 1),
    /** More rows than records that are current. */
    doubled: current - ids,
    broken: (await brokenHistory(database, custodian)).length,
  };
}
