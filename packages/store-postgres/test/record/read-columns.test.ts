import {
  type Coverage,
  columnarCoverage,
  coverage,
  defineDataset,
  spectrumOfPrevention,
} from '@prevention-spectrum/core';
import { riverbend } from '@prevention-spectrum/testing';
import {
  arbitraryProgramme,
  arbitraryQuestion,
  possibleEdit,
} from '@prevention-spectrum/testing/chance';
import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { type Database, databaseOn } from '../../src/database.ts';
import { migrate } from '../../src/migration/migrate.ts';
import { migrations } from '../../src/migration/migrations.ts';
import { headOf } from '../../src/record/head-of.ts';
import { readColumns } from '../../src/record/read-columns.ts';
import type { Schema } from '../../src/schema.ts';
import { eachEngine } from '../servers/each-engine.ts';

const questions = fc.array(arbitraryQuestion, { minLength: 3, maxLength: 3 });
const empty = defineDataset({ id: 'empty', label: { en: 'Empty', id: 'Kosong' }, asOf: '2018-06' });
const { id: _, label: __, asOf: ___, ...records } = riverbend;

/** The answer with its lists of activities in one order, whatever that of the rows is. */
function inOrder(answer: Coverage) {
  return {
    ...answer,
    cells: answer.cells.map(({ activities, possibleActivities, nearMisses, ...cell }) => ({
      ...cell,
      activities: [...activities].sort(),
      possibleActivities: [...possibleActivities].sort((one, other) =>
        one.activity < other.activity ? -1 : 1,
      ),
      nearMisses: nearMisses.map((near) => ({ ...near, activities: [...near.activities].sort() })),
    })),
  };
}

eachEngine('columns that are read from the database', (make) => {
  let database: Database;
  let made = 0;

  beforeAll(async () => {
    const engine = await make<Schema>();
    await migrate(engine, migrations);
    database = databaseOn(engine);
  }, 60_000);

  async function newStore(dataset = empty) {
    made += 1;
    const { id } = await database.custodians.create({ slug: `store-${made}`, dataset });
    return { id, store: database.store(id) };
  }

  test('give the answers of the dataset, its declarations and its head, for programmes by chance', async () => {
    const property = fc.asyncProperty(
      arbitraryProgramme(),
      questions,
      async ({ first, later }, asked) => {
        const { id, store } = await newStore();
        await store.write(first);
        for (const edit of later) await store.write(await possibleEdit(edit, store));
        const { head, columns } = await readColumns(database.engine, id);
        const dataset = await store.dataset();
        expect(head.number).toBe(await store.lastRevision());
        expect(head).toEqual(await headOf(database.engine, id));
        expect(columns.rows).toBe(dataset.activities.length);
        expect(columns.declared).toEqual({ ...dataset, activities: [], codings: [] });
        for (const question of asked) {
          const answer = columnarCoverage(columns, question);
          expect(inOrder(answer)).toEqual(inOrder(coverage(dataset, question)));
        }
      },
    );
    await fc.assert(property, { numRuns: 40, seed: 20_261_125 });
  }, 300_000);

  test('are of as many pages as there are, and have the frameworks of plugins', async () => {
    const { id, store } = await newStore(riverbend);
    const { frameworks, activities, codings, ...rest } = records;
    const copies = Array.from({ length: 300 }, (_, copy) => copy);
    await store.write({
      by: 'test',
      put: {
        ...rest,
        activities: copies.flatMap((copy) =>
          activities.map((one) => ({ ...one, id: `${copy}-${one.id}`, partOf: null }) as never),
        ),
        codings: copies.flatMap((copy) =>
          codings.map((one) => ({ ...one, activity: `${copy}-${one.activity}` }) as never),
        ),
      },
    });
    const { columns } = await readColumns(database.engine, id, frameworks);
    const dataset = { ...(await store.dataset()), frameworks };
    expect(dataset.activities.length).toBeGreaterThan(2_000);
    expect(columns.rows).toBe(dataset.activities.length);
    const question = { by: [spectrumOfPrevention.id, 'place:district'] };
    const answer = columnarCoverage(columns, question);
    expect(answer.totals.covered).toBeGreaterThan(0);
    expect(inOrder(answer)).toEqual(inOrder(coverage(dataset, question)));
  }, 120_000);

  test('are of one revision, whatever is written meanwhile', async () => {
    const { id, store } = await newStore();
    const { activities, codings: _, ...declared } = records;
    const one = { ...activities[0], partOf: null };
    const of = (name: string, kind: string) => ({ ...one, id: name, kind }) as never;
    // In every revision one of the first and the last was done, and the other one was not.
    const turned = (turn: number) =>
      ['a', 'z'].map((name, at) => of(name, (turn + at) % 2 === 0 ? 'activity' : 'context'));
    const between = Array.from({ length: 4_000 }, (_, row) => of(`b${row}`, 'context'));
    await store.write({
      by: 'test',
      put: { ...declared, activities: [...turned(0), ...between] },
    });
    let isReading = true;
    const writing = (async () => {
      for (let turn = 1; isReading; turn += 1) {
        await store.write({ by: 'test', put: { activities: turned(turn) } });
      }
    })();
    const revisions = new Set<number>();
    for (let time = 0; time < 5; time += 1) {
      const { head, columns } = await readColumns(database.engine, id);
      const { values, dictionary } = columns.fact('standing');
      const done = [...values].filter((value) => dictionary[value]?.kind === 'activity');
      expect([columns.rows, done.length]).toEqual([4_002, 1]);
      revisions.add(head.number);
    }
    isReading = false;
    await writing;
    expect(revisions.size).toBe(5);
  }, 120_000);
});
