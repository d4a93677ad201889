import { type CodedDataset, type Edit, recordNames } from '@prevention-spectrum/core';
import { riverbend } from '@prevention-spectrum/testing';
import { beforeAll, expect, test } from 'vitest';
import { custodians } from '../../src/custodian/custodians.ts';
import type { CustodianId } from '../../src/custodian/within-custodian.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { migrate } from '../../src/migration/migrate.ts';
import { migrations } from '../../src/migration/migrations.ts';
import { postgresStore } from '../../src/record/postgres-store.ts';
import type { Schema } from '../../src/schema.ts';
import { eachEngine } from '../servers/each-engine.ts';

eachEngine('a dataset that is read on', (make) => {
  let engine: Engine<Schema>;
  let custodian: CustodianId;
  let made = 0;

  beforeAll(async () => {
    engine = await make<Schema>();
    await migrate(engine, migrations);
  }, 60_000);

  /** A store that has read what was there before, and what it has after each edit. */
  async function after(...edits: readonly Omit<Edit, 'by'>[]): Promise<readonly CodedDataset[]> {
    const { id, label, asOf, ...lists } = riverbend;
    made += 1;
    const created = await custodians(engine).create({
      slug: `read-on-${made}`,
      dataset: { id, label, asOf },
    });
    custodian = created.id;
    const store = postgresStore(engine, custodian);
    await store.write({ by: 'a test', put: lists });
    const datasets = [await store.dataset()];
    for (const edit of edits) {
      const written = await store.write({ by: 'a test', ...edit });
      expect(written.ok).toBe(true);
      datasets.push(await store.dataset());
    }
    return datasets;
  }

  /** The dataset as somebody finds it who has read nothing before. */
  const anew = () => postgresStore(engine, custodian).dataset();
  const [first, second] = riverbend.activities as [
    CodedDataset['activities'][number],
    CodedDataset['activities'][number],
  ];

  test('is what somebody finds who reads it anew, and shares what nobody touched', async () => {
    const changed = { ...second, description: { en: 'Told otherwise', id: 'Diceritakan lain' } };
    const added = { ...first, id: 'one-more' as never };
    const [before, now] = (await after({ put: { activities: [changed, added] } })) as [
      CodedDataset,
      CodedDataset,
    ];
    expect(now).toEqual(await anew());
    expect(now.activities[1]).toEqual(changed);
    expect(now.activities.at(-1)).toEqual(added);
    expect(now.activities[0]).toBe(before.activities[0]);
    for (const list of Object.keys(recordNames) as (keyof typeof recordNames)[]) {
      if (list !== 'activities') expect(now[list]).toBe(before[list]);
    }
  });

  test('an activity goes with its codings, and returns with them to where it stood', async () => {
    const retire = [{ list: 'activities', id: first.id } as const];
    const found = await after({ retire }, { put: { activities: [first] } });
    const [before, without, returned] = found as [CodedDataset, CodedDataset, CodedDataset];
    expect(without.activities.map(({ id }) => id)).not.toContain(first.id);
    expect(without.codings.some(({ activity }) => activity === first.id)).toBe(false);
    expect(returned).toEqual(before);
    expect(returned).toEqual(await anew());
  });

  test('a coding of an activity that is not there comes with the activity', async () => {
    const coding = riverbend.codings.find(({ activity }) => activity === second.id);
    const late = { ...second, id: 'late' as never };
    const [, without, there] = await after(
      { put: { codings: [{ ...coding, activity: 'late' } as never] } },
      { put: { activities: [late] } },
    );
    expect(without?.codings.some(({ activity }) => activity === late.id)).toBe(false);
    expect(there?.codings.some(({ activity }) => activity === late.id)).toBe(true);
    expect(there).toEqual(await anew());
  });

  test('asked about the past, it still tells what was', async () => {
    const retire = [{ list: 'activities', id: first.id } as const];
    const [before] = await after({ retire });
    const store = postgresStore(engine, custodian);
    await store.dataset();
    expect(await store.dataset({ revision: 1 })).toEqual(before);
  });
});
