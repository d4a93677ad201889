import { expect, test } from 'vitest';
import type { Activity } from '../../src/activity/activity.ts';
import type { Contribution } from '../../src/connector/connector.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { coded, riverbend } from '../riverbend.ts';
import { bring } from './bring.ts';

const provenance = [{ source: 'report' }];
const list: readonly Contribution[] = [
  {
    activity: { id: 'talk', title: 'Talk', places: ['mill'] },
    codings: [coded('talk', ['talks'])],
  },
  { activity: { id: 'talk', title: 'Talk', places: ['ford'] } },
  { activity: { id: 'walk', title: 'Walk', partOf: 'talk', provenance } },
];

/** A store into which the list was read, and from which the talk was retired then, after what was a part of it. */
async function retiredFrom() {
  const store = memoryStore(riverbend());
  const { additions } = await bring(list, await store.dataset(), undefined, store);
  await store.write({ by: 'importer', put: additions });
  const alone = additions.activities?.find(({ id }) => id === 'walk') as Activity;
  await store.write({
    by: 'somebody',
    put: { activities: [{ ...alone, partOf: null }] },
    retire: [{ list: 'activities', id: 'talk' }],
  });
  return store;
}

test('an activity that was retired by hand is not brought back, and each of its records is told as refused', async () => {
  const store = await retiredFrom();
  const { additions, report } = await bring(list, await store.dataset(), undefined, store);
  expect(additions.activities?.map(({ id }) => id)).toEqual(['walk']);
  expect(additions.codings).toEqual([]);
  expect(report).toMatchObject({ read: 3, kept: 1, merged: 0, codings: 0 });
  expect(report.refused.map(({ record, diagnostics }) => [record.at.row, diagnostics])).toEqual(
    [1, 2].map((row) => [
      row,
      expect.arrayContaining([
        {
          code: 'core/record-retired',
          severity: 'error',
          params: { found: 'talk', title: 'Talk' },
          at: { row, record: 'talk' },
        },
      ]),
    ]),
  );
});

test('what was a part of it is told that its whole is not there', async () => {
  const store = await retiredFrom();
  const { additions, report } = await bring(list, await store.dataset(), undefined, store);
  expect(additions.activities?.[0]?.partOf).toBeNull();
  expect(report.diagnostics.map(({ code, at }) => [code, at.row])).toContainEqual([
    'core/part-of-unknown',
    3,
  ]);
});

test('an activity that came back by hand is read again like any other', async () => {
  const store = await retiredFrom();
  const [talk] = (await store.dataset({ revision: 1 })).activities;
  await store.write({ by: 'somebody', put: { activities: talk ? [talk] : [] } });
  const { report } = await bring(list, await store.dataset(), undefined, store);
  expect(report).toMatchObject({ read: 3, kept: 2, merged: 1, unchanged: 1, refused: [] });
});

test('a list that is read into a dataset alone, without a store, knows of nothing that was retired', async () => {
  const store = await retiredFrom();
  const { report } = await bring(list, await store.dataset());
  expect(report).toMatchObject({ read: 3, kept: 2, merged: 1, refused: [] });
});
