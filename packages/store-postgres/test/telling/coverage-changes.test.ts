import {
  type Coding,
  type CoverageQuestion,
  change,
  codingRef,
  coverage,
  type Edit,
  memoryStore,
  type Store,
} from '@prevention-spectrum/core';
import { riverbend, withoutActivities } from '@prevention-spectrum/testing';
import { beforeAll, expect, test, vi } from 'vitest';
import { postgresStore } from '../../src/record/postgres-store.ts';
import { type CoverageChange, coverageChanges } from '../../src/telling/coverage-changes.ts';
import { custodiansOn } from '../access/custodians-on.ts';
import { eachEngine } from '../servers/each-engine.ts';
import { taken } from './taken.ts';

const question: CoverageQuestion = {
  by: ['spectrum-of-prevention', 'place:district'],
  expectation: 'every-district',
};
const { id: _, label: __, asOf: ___, ...lists } = riverbend;
const expectation = riverbend.expectations.find(({ id }) => id === 'every-district');
const statistic = { ...riverbend.statistics[0], id: 'another' };
const talks = riverbend.codings.find(
  ({ activity, framework, status }) =>
    activity === 'village-talks' && framework === 'spectrum-of-prevention' && status === 'accepted',
) as Coding;

const codingsOfTalks = riverbend.codings.filter(({ activity }) => activity === talks.activity);

/** What happens to the records, one revision each. */
const edits: readonly Omit<Edit, 'by'>[] = [
  { put: lists },
  { put: { statistics: [statistic] } as Edit['put'] & object },
  { retire: [{ list: 'activities', id: talks.activity }] },
  { put: { coders: [{ ...riverbend.coders[0], id: 'second' }] } as Edit['put'] & object },
  { put: { activities: riverbend.activities.filter(({ id }) => id === talks.activity) } },
  { put: { expectations: [{ ...expectation, atLeast: 1 }] } as Edit['put'] & object },
  { retire: [{ list: 'expectations', id: 'every-district' }] },
  { put: { expectations: [expectation] } as Edit['put'] & object },
  { put: { codings: [{ ...talks, alternatives: [], rationale: 'again' }] } as never },
  { retire: [{ list: 'sources', id: riverbend.sources[0]?.id ?? '' }] },
  { retire: [codingRef(talks.activity, codingsOfTalks.length + 1)] },
];

async function writtenIn(store: Store): Promise<Store> {
  for (const edit of edits) {
    expect(await store.write({ by: 'test', ...edit })).toMatchObject({ revision: {} });
  }
  return store;
}

const answeredAt = async (store: Store, revision: number) => {
  try {
    return coverage(await store.dataset({ revision }), question);
  } catch {
    return null;
  }
};

/** What every revision did, worked out without any of the ways that spare work. */
async function changesOneByOne(store: Store) {
  const found = [];
  for (const { number } of await store.revisions()) {
    const [before, after] = [await answeredAt(store, number - 1), await answeredAt(store, number)];
    const there = after ?? before;
    if (!there) continue;
    const one = before ? { ...before, expectation: there.expectation } : { ...there, cells: [] };
    const changes = change(one, after ?? { ...there, cells: [] });
    if (changes.length > 0) found.push({ number, changes });
  }
  return found;
}

const told = (events: readonly CoverageChange[]) =>
  events.map(({ revision: { number }, changes }) => ({ number, changes }));

eachEngine('changes of an answer', (make) => {
  let store: Store;
  let expected: Awaited<ReturnType<typeof changesOneByOne>>;
  beforeAll(async () => {
    const all = await custodiansOn(make);
    const custodian = await all.create('changing');
    store = await writtenIn(postgresStore(all.engine, custodian));
    expected = await changesOneByOne(store);
  }, 60_000);

  test('are those of the revisions that change a cell, with both sides', async () => {
    const events = coverageChanges(store, question);
    expect(told(await taken(events, expected.length))).toEqual(expected);
    await events.return();
    expect(expected.map(({ number }) => number)).toEqual([1, 3, 5, 6, 7, 8, 11]);
  });

  test('are the same from whichever revision they are asked', async () => {
    for (const { number: after } of await store.revisions()) {
      const rest = expected.filter(({ number }) => number > after);
      const events = coverageChanges(store, question, { after });
      expect(told(await taken(events, rest.length)), `after ${after}`).toEqual(rest);
      await events.return();
    }
  });

  test('come as they are made', async () => {
    const all = await custodiansOn(make);
    const records = postgresStore(all.engine, await all.keeper('live'));
    const events = coverageChanges(records, question, { after: 1 });
    const next = events.next();
    await records.write({ by: 'test', put: { statistics: [statistic] } as never });
    await records.write({ by: 'test', retire: [{ list: 'activities', id: 'village-talks' }] });
    expect(await next).toMatchObject({ value: { revision: { number: 3 } } });
    await events.return();
  });
});

test('where an expectation is declared otherwise, it is said that the sides do not measure the same', async () => {
  const store = await writtenIn(memoryStore(withoutActivities));
  const events = coverageChanges(store, question, { after: 2 });
  const found = await taken(events, 4);
  await events.return();
  expect(found.map(({ revision, redefined }) => [revision.number, redefined])).toEqual([
    [3, false],
    [5, false],
    [6, true],
    [7, false],
  ]);
});

test('cells come when the question can be asked, and go when it no longer can', async () => {
  const store = await writtenIn(memoryStore(withoutActivities));
  const events = coverageChanges(store, question, { after: 6 });
  const [gone, back] = await taken(events, 2);
  await events.return();
  expect(gone?.changes.map(({ after }) => after)).toEqual(Array(30).fill(null));
  expect(back?.changes.map(({ before }) => before)).toEqual(Array(30).fill(null));
});

test('a revision that cannot touch the answer costs no answer, and an answer is asked for once', async () => {
  const store = await writtenIn(memoryStore(withoutActivities));
  const answer = vi.fn(async (asked: CoverageQuestion, revision: number) =>
    coverage(await store.dataset({ revision }), asked),
  );
  const events = coverageChanges(store, question, { after: 1, answer });
  await taken(events, 2);
  await events.return();
  expect(answer.mock.calls.map(([, revision]) => revision)).toEqual([2, 3, 5]);
});

test('an error in answering ends it', async () => {
  const store = await writtenIn(memoryStore(withoutActivities));
  const answer = () => Promise.reject(new Error('broken'));
  await expect(coverageChanges(store, question, { answer }).next()).rejects.toThrow('broken');
});
