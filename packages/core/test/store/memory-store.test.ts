import { expect, test } from 'vitest';
import type { ActivityId } from '../../src/activity/id.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { codingRef } from '../../src/store/record-ref.ts';
import { tableOf } from '../../src/table/displayed.ts';
import { activity, coded, inFull, riverbend } from '../riverbend.ts';

// What every store promises is checked by the kit for stores, in packages/testing/test/contract/core.test.ts.

const talk = 'talk' as ActivityId;
const begin = () => riverbend({ activities: [inFull()], codings: [coded('talk', ['talks'])] });
const by = 'tester';
const retitled = (title: string) => ({ activities: [activity({ title })] });

/** A clock that shows these times one after another. */
const clock = (...times: readonly string[]) => {
  const left = [...times];
  return () => new Date(left.shift() ?? 'no time is left');
};

test('a store in memory begins with a dataset, and leaves that as it was', async () => {
  const dataset = begin();
  const store = memoryStore(dataset);
  expect(await store.dataset()).toEqual(dataset);
  expect(await store.activity(talk)).toEqual(dataset.activities[0]);
  expect(await store.codings(talk)).toEqual(dataset.codings);
  await store.write({
    by,
    put: { ...retitled('Another talk'), codings: [coded('talk', ['rules'])] },
  });
  expect(dataset).toEqual(begin());
});

test('what it began with is revision 0, in version 1, and no revision tells of it', async () => {
  const store = memoryStore(begin());
  const refs = [{ list: 'activities', id: 'talk' }, codingRef(talk, 1)] as const;
  expect(await store.versions(refs)).toEqual([1, 1]);
  expect(await store.revisions()).toEqual([]);
  await store.write({ by, put: retitled('Another talk'), retire: [codingRef(talk, 1)] });
  expect(await store.versions(refs)).toEqual([2, 2]);
  expect(await store.dataset({ revision: 0 })).toEqual(begin());
});

test('the codings that it began with are numbered for each activity, and the next one goes on', async () => {
  const activities = [inFull(), inFull({ id: 'walk' })];
  const codings = [
    coded('talk', ['talks']),
    coded('walk', ['talks']),
    coded('talk', ['rules'], { status: 'proposed' }),
  ];
  const store = memoryStore(riverbend({ activities, codings }));
  expect(await store.codings(talk)).toEqual([codings[0], codings[2]]);
  expect((await store.dataset()).codings).toEqual(codings);
  const added = coded('talk', ['training'], { status: 'proposed' });
  const written = await store.write({ by, put: { codings: [added] } });
  expect(written).toMatchObject({ revision: { touched: [{ id: 'talk#3', version: 1 }] } });
});

test('a dataset shows itself, though what the store began with did not', async () => {
  const plain = structuredClone(begin());
  const store = memoryStore(Object.freeze(plain));
  expect(tableOf(await store.dataset())?.rows).toContainEqual({
    list: 'activities',
    records: 1,
    ids: ['talk'],
  });
});

test('as long as nothing is written the dataset is the same object, so that answers can be kept by it', async () => {
  const store = memoryStore(begin());
  const before = await store.dataset();
  expect(await store.dataset()).toBe(before);
  await store.write({ by, put: { activities: before.activities } });
  expect(await store.dataset()).toBe(before);
  await store.write({ by, put: retitled('Another talk') });
  expect(await store.dataset()).not.toBe(before);
});

test('revisions are dated by the clock it is given, to the millisecond in UTC', async () => {
  const store = memoryStore(begin(), clock('2026-03-01T08:00:00+07:00', '2026-03-02T00:00:00.5Z'));
  await store.write({ by, put: retitled('One') });
  await store.write({ by, put: retitled('Two') });
  expect((await store.revisions()).map(({ at }) => at)).toEqual([
    '2026-03-01T01:00:00.000Z',
    '2026-03-02T00:00:00.500Z',
  ]);
  const titleAt = async (time: string) => (await store.dataset({ time })).activities[0]?.title.und;
  expect(await titleAt('2026-02-28')).toBe('Talk');
  expect(await titleAt('2026-03-01')).toBe('One');
  expect(await titleAt('2026-03-02')).toBe('Two');
});

test('a clock that is set back does not turn history round', async () => {
  const store = memoryStore(begin(), clock('2026-03-02T00:00:00Z', '2026-03-01T00:00:00Z'));
  await store.write({ by, put: retitled('One') });
  await store.write({ by, put: retitled('Two') });
  expect((await store.revisions()).map(({ at }) => at)).toEqual([
    '2026-03-02T00:00:00.000Z',
    '2026-03-02T00:00:00.000Z',
  ]);
  expect((await store.dataset({ time: '2026-03-01' })).activities[0]?.title).toEqual({
    und: 'Talk',
  });
});

test('the clock is not asked when nothing is written', async () => {
  const store = memoryStore(begin(), clock());
  expect(await store.write({ by, put: { activities: begin().activities } })).toEqual({
    ok: true,
    revision: null,
    repeated: false,
  });
});

test('revisions after a number below 0 are all of them', async () => {
  const store = memoryStore(begin());
  await store.write({ by, put: retitled('One') });
  await store.write({ by, put: retitled('Two') });
  expect(await store.revisions({ after: -1 })).toHaveLength(2);
});

test('a dataset that is asked for again is the same object, whatever was asked for in between', async () => {
  const store = memoryStore(begin());
  await store.write({ by: 'tester', put: { activities: [activity({ title: 'Another talk' })] } });
  const now = await store.dataset();
  const before = await store.dataset({ revision: 0 });
  expect(await store.dataset()).toBe(now);
  expect(await store.dataset({ revision: 0 })).toBe(before);
});
