import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import type { Activity } from '../../src/activity/activity.ts';
import { activitiesTable } from '../../src/dataset/activities-table.ts';
import { show, tableOf } from '../../src/table/displayed.ts';
import { inFull, riverbend } from '../riverbend.ts';

const dataset = riverbend({
  activities: [
    inFull({ kind: 'component', places: ['mill', 'hill'] }),
    { id: 'plan', title: { en: 'A plan', id: 'Rencana' }, status: 'planned' },
  ],
});
const [talk, plan] = dataset.activities as readonly [Activity, Activity];

test('an activity is shown by names: of its kind, its organisations, its places and its people', () => {
  expect(String(activitiesTable(dataset, [talk])).split('\n')).toEqual([
    '| Id | Activity | Kind | Status | Organisations | Places | Audiences | From | To |',
    '|---|---|---|---|---|---|---|---|---|',
    '| talk | Talk | Component | Completed | Riverbend Foundation | Mill and Hill | youth | 2018-03 | 2018-05 |',
    '',
    '- Data up to 2019-12-31.',
    '',
  ]);
});

test('what is not stated of it stays empty, in either language', () => {
  expect(String(show(activitiesTable(dataset, [plan]), 'id')).split('\n')[2]).toBe(
    '| plan | Rencana | Kegiatan | Direncanakan |  |  |  |  |  |',
  );
});

test('the activities of a dataset show themselves', () => {
  expect(String(dataset.activities)).toBe(String(activitiesTable(dataset)));
  expect(inspect(dataset.activities)).toBe(String(activitiesTable(dataset)));
  expect(tableOf(dataset.activities)?.rows.map(({ id }) => id)).toEqual(['talk', 'plan']);
});

test('one of them stays as plain as it was', () => {
  expect(Reflect.ownKeys(talk).filter((key) => typeof key === 'symbol')).toEqual([]);
  expect(Object.getOwnPropertyNames(talk)).toEqual(Object.keys(talk));
  expect(inspect(talk)).toContain("id: 'talk'");
});
