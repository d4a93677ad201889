import { expect, test } from 'vitest';
import type { ActivityId } from '../../src/activity/id.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { activity, coded, inFull, riverbend } from '../riverbend.ts';

// What every store promises is checked by the kit for stores, in packages/testing/test/contract/core.test.ts.

const talk = 'talk' as ActivityId;
const begin = () => riverbend({ activities: [inFull()], codings: [coded('talk', ['talks'])] });

test('a store in memory begins with a dataset, and leaves that as it was', async () => {
  const dataset = begin();
  const store = memoryStore(dataset);
  expect(await store.dataset()).toEqual(dataset);
  expect(await store.activity(talk)).toEqual(dataset.activities[0]);
  expect(await store.codings(talk)).toEqual(dataset.codings);
  await store.write({
    by: 'tester',
    put: { activities: [activity({ title: 'Another talk' })], codings: [coded('talk', ['rules'])] },
  });
  expect(dataset).toEqual(begin());
});
