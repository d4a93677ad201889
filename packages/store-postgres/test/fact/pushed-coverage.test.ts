import process from 'node:process';
import { type Activity, coverage, defineDataset, type Store } from '@prevention-spectrum/core';
import { riverbend } from '@prevention-spectrum/testing';
import {
  arbitraryProgramme,
  arbitraryQuestion,
  possibleEdit,
} from '@prevention-spectrum/testing/chance';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CustodianId } from '../../src/custodian/within-custodian.ts';
import { type Database, databaseOn } from '../../src/database.ts';
import { pushedCoverage } from '../../src/fact/pushed-coverage.ts';
import { migrate } from '../../src/migration/migrate.ts';
import { migrations } from '../../src/migration/migrations.ts';
import type { Schema } from '../../src/schema.ts';
import { eachEngine } from '../servers/each-engine.ts';
import { figures } from './figures.ts';

/** How many programmes are made by chance: 1000 of them are the claim, fewer run each time. */
const programmes = Number(process.env.PUSHED_PROGRAMMES ?? 100);
const questions = fc.array(arbitraryQuestion, { minLength: 3, maxLength: 3 });

const empty = defineDataset({ id: 'empty', label: { en: 'Empty', id: 'Kosong' }, asOf: '2018-06' });

eachEngine('coverage that is pushed down', (make) => {
  let database: Database;
  let made = 0;

  beforeAll(async () => {
    const engine = await make<Schema>();
    await migrate(engine, migrations);
    database = databaseOn(engine);
  }, 60_000);

  async function newStore() {
    made += 1;
    const { id } = await database.custodians.create({ slug: `store-${made}`, dataset: empty });
    return { id, store: database.store(id) };
  }

  async function same(
    { id, store }: { readonly id: CustodianId; readonly store: Store },
    question: Parameters<typeof coverage>[1],
    revision: number,
  ): Promise<void> {
    const at = { revision };
    const whole = coverage(await store.dataset(at), question);
    expect(figures(await pushedCoverage(database.engine, id, question, { at }))).toEqual(
      figures(whole),
    );
  }

  test(
    `gives every figure of the whole dataset for ${programmes} programmes by chance`,
    async () => {
      const property = fc.asyncProperty(
        arbitraryProgramme(),
        questions,
        async ({ first, later }, asked) => {
          const { id, store } = await newStore();
          await store.write(first);
          for (const edit of later) await store.write(await possibleEdit(edit, store));
          const revisions = (await store.revisions()).length;
          for (const question of asked) {
            await same({ id, store }, question, revisions);
            if (revisions > 1) await same({ id, store }, question, 1);
          }
        },
      );
      await fc.assert(property, { numRuns: programmes, seed: 20_260_301 });
    },
    programmes * 20_000,
  );

  describe('of Riverbend', () => {
    const { id: _, label: __, asOf: ___, frameworks, ...records } = riverbend;
    const question = { by: ['spectrum-of-prevention', 'audience'], expectation: 'lantern' };
    let river: CustodianId;

    beforeAll(async () => {
      river = (await database.custodians.create({ slug: 'river', dataset: riverbend })).id;
      await database.store(river).write({ by: 'test', put: records });
    });

    test('takes the frameworks that plugins bring, and names the first activity of each class', async () => {
      const whole = coverage(riverbend, question);
      const pushed = await pushedCoverage(database.engine, river, question, { frameworks });
      expect(figures(pushed)).toEqual(figures(whole));
      for (const [index, { activities }] of pushed.cells.entries()) {
        const all = whole.cells[index]?.activities ?? [];
        expect(activities[0]).toBe(all[0]);
        expect(all).toEqual(expect.arrayContaining([...activities]));
      }
    });

    test('is of one revision, whatever is written meanwhile', async () => {
      const [one, two] = riverbend.activities.filter(({ kind }) => kind === 'activity');
      const { id } = await database.custodians.create({ slug: 'restless', dataset: riverbend });
      const store = database.store(id);
      const { activities: _, codings: __, ...declared } = records;
      // In every revision one of the two was done and the other was cancelled.
      const turned = (turn: number) =>
        [one, two].map((each, index) => ({
          ...(each as Activity),
          status: (turn + index) % 2 === 0 ? ('completed' as const) : ('cancelled' as const),
          audiences: riverbend.audiences.slice(0, 1).map((audience) => audience.id),
        }));
      await store.write({ by: 'test', put: { ...declared, activities: turned(0) } });
      const write = async () => {
        for (let turn = 1; turn <= 20; turn += 1) {
          await store.write({ by: 'test', put: { activities: turned(turn) } });
        }
      };
      let writing = true;
      const written = write().finally(() => {
        writing = false;
      });
      const found = new Set<number>();
      while (writing) {
        const { totals } = await pushedCoverage(database.engine, id, { by: ['audience'] });
        found.add(totals.distinctActivities);
      }
      await written;
      expect([...found]).toEqual([1]);
    });

    test('refuses what coverage and the store refuse', async () => {
      const asked = (by: string, revision: number) =>
        pushedCoverage(database.engine, river, { by: [by] }, { at: { revision } });
      await expect(asked('spectrum-of-prevention', 1)).rejects.toMatchObject({
        code: 'core/dimension-unknown',
      });
      await expect(asked('audience', 2)).rejects.toMatchObject({ code: 'core/moment-unknown' });
      expect((await asked('audience', 0)).cells).toEqual([]);
    });
  });
});
