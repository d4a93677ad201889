import {
  type Additions,
  type CodedDataset,
  defineDataset,
  type Edit,
  memoryStore,
  type Store,
  type Written,
} from '@prevention-spectrum/core';
import { expect, test } from 'vitest';
import { riverbend, storeChecks } from '../../src/index.ts';
import { failing, type Specimen } from '../check/failing.ts';

const begin = defineDataset({ id: 'begun', label: { en: 'Begun', id: 'Mulai' }, asOf: '2023' });
const sound = () => memoryStore(begin);

/** A store with another way to write. */
const writing = (write: (store: Store, edit: Edit) => Promise<Written>): (() => Store) => {
  return () => {
    const store = sound();
    return { ...store, write: (edit) => write(store, edit) };
  };
};

/** A store that makes something else of what is put. */
const putting = (put: (additions: Additions) => Additions): (() => Store) =>
  writing((store, edit) => store.write(edit.put ? { ...edit, put: put(edit.put) } : edit));

/** A store that changes one object for ever, and hands that out. */
const shared = (): Store => {
  const store = sound();
  const one = { ...begin };
  return {
    ...store,
    dataset: async () => Object.assign(one, await store.dataset()),
    async write(edit) {
      const written = await store.write(edit);
      Object.assign(one, await store.dataset());
      return written;
    },
  };
};

let number = 0;
const numbered = () => {
  number += 1;
  return `Number ${number}`;
};

const specimens: readonly Specimen<() => Store>[] = [
  [
    'a store that forgets screenings',
    putting(({ screenings: _, ...rest }) => rest),
    'gives back whatever was put, as it was and in its order',
    /screenings/,
  ],
  [
    'a store that finds whatever comes first',
    () => ({ ...sound(), activity: async () => riverbend.activities[0] ?? null }),
    'has no activity and no codings of an unknown id',
    /unknown activity/,
  ],
  [
    'a store that puts what is new first',
    writing(async (store, { put, ...edit }) => {
      const there = (await store.dataset()).activities;
      const { activities = [] } = put ?? {};
      const moved = there.some(({ id }) => activities.some((one) => one.id === id));
      return store.write({
        ...edit,
        put: { ...put, activities: moved ? activities.slice(0, 1) : activities },
      });
    }),
    'adds what is new at the end and replaces what is there where it stands; the last of an id stays',
    /activities differ/,
  ],
  [
    'a store that adds what is there already',
    putting(({ codings = [], ...rest }) => ({
      ...rest,
      codings: codings.map((one) =>
        one.status === 'accepted' ? one : { ...one, because: { en: numbered() } },
      ),
    })),
    'changes nothing when the same is put again',
    /It changed/,
  ],
  [
    'a store that changes what it handed out',
    shared,
    'never changes what it handed out, nor what it was given',
    /handed out changed/,
  ],
  [
    'a store that puts list by list',
    writing(async (store, { put = {}, ...edit }) => {
      for (const [list, records] of Object.entries(put)) {
        await store.write({ ...edit, put: { [list]: records } });
      }
      return { ok: true, revision: null, repeated: false };
    }),
    'takes in all of an addition or none of it',
    /A part of it was kept/,
  ],
  [
    'a store that reads, waits and writes',
    () => {
      let current = sound();
      return {
        dataset: (at) => current.dataset(at),
        activity: (id) => current.activity(id),
        codings: (id) => current.codings(id),
        versions: (of) => current.versions(of),
        revisions: (range) => current.revisions(range),
        async write(edit) {
          const next = memoryStore(await current.dataset());
          const written = await next.write(edit);
          current = next;
          return written;
        },
      };
    },
    'loses nothing when several put at once',
    /missing/,
  ],
  [
    'a store that trims text',
    putting(({ activities = [], ...rest }) => ({
      ...rest,
      activities: activities.map((one) => ({
        ...one,
        title: Object.fromEntries(
          Object.entries(one.title).map(([tongue, words]) => [tongue, words.trim()]),
        ),
      })),
    })),
    'keeps text of every kind as it is',
    /text changed/,
  ],
  [
    'a store that takes the name of what was put last',
    () => {
      const store = sound();
      const of = (dataset: CodedDataset) =>
        dataset.activities.length > 0 ? { ...dataset, label: riverbend.label } : dataset;
      return { ...store, dataset: async (at) => of(await store.dataset(at)) };
    },
    'keeps the name and the date of the dataset, whatever is put',
    /label/,
  ],
];

test.each(specimens)('%s is found', async (_, make, check, says) => {
  const found = await failing(storeChecks(async () => make()));
  expect(found.get(check)).toMatch(says);
});

/** A store that adds codings by a rule of its own. */
const adding = (rule: (codings: CodedDataset['codings']) => CodedDataset['codings']): Store => {
  const store = sound();
  const codings: CodedDataset['codings'][number][] = [];
  return {
    ...store,
    dataset: async () => ({ ...(await store.dataset()), codings: rule(codings) }),
    codings: async (id) => rule(codings).filter(({ activity }) => activity === id),
    async write(edit) {
      codings.push(...(edit.put?.codings ?? []));
      return store.write({ ...edit, put: { ...edit.put, codings: [] } });
    },
  };
};

test.each([
  ['a store that keeps every coding as accepted', (all: CodedDataset['codings']) => all],
  ['a store that keeps the last coding alone', (all: CodedDataset['codings']) => all.slice(-1)],
])('%s is found', async (_, rule) => {
  const found = await failing(storeChecks(async () => adding(rule)));
  expect([...found.keys()]).toEqual(
    expect.arrayContaining([
      'puts an accepted coding in the place of the accepted one, and keeps that as rejected',
      'keeps the last of several accepted codings that come at once',
    ]),
  );
});
