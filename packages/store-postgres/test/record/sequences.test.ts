import process from 'node:process';
import { defineDataset, memoryStore, type Store } from '@prevention-spectrum/core';
import { sameAnswers } from '@prevention-spectrum/testing';
import { beforeAll, expect, test } from 'vitest';
import { type Database, databaseOn } from '../../src/database.ts';
import { migrate } from '../../src/migration/migrate.ts';
import { migrations } from '../../src/migration/migrations.ts';
import type { Schema } from '../../src/schema.ts';
import { eachEngine } from '../servers/each-engine.ts';

/** How many sequences, and how many edits each has: 2000 of them are the claim, fewer run each time. */
const sequences = Number(process.env.STORE_SEQUENCES ?? 100);
const length = 12;
/** The seed of the first: several processes may each make a part. */
const first = Number(process.env.STORE_FIRST_SEED ?? 1);

const empty = defineDataset({ id: 'empty', label: { en: 'Empty', id: 'Kosong' }, asOf: '2020' });

eachEngine('a store in a database and one in memory', (make) => {
  let database: Database;

  beforeAll(async () => {
    const engine = await make<Schema>();
    await migrate(engine, migrations);
    database = databaseOn(engine);
  }, 60_000);

  async function stored(seed: number): Promise<Store> {
    const { id } = await database.custodians.create({ slug: `seed-${seed}`, dataset: empty });
    return database.store(id);
  }

  test(
    `give the same answers in ${sequences} sequences of edits by chance`,
    async () => {
      for (let seed = first; seed < first + sequences; seed += 1) {
        const stores = { 'in memory': memoryStore(empty), 'in a database': await stored(seed) };
        await sameAnswers(stores, seed, length);
      }
      expect(await database.custodians.all()).toHaveLength(sequences);
    },
    sequences * 10_000,
  );
});
