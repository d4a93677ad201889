import {
  type Additions,
  type CodedDataset,
  memoryStore,
  type Store,
} from '@prevention-spectrum/core';
import { expect, test } from 'vitest';
import { riverbend, storeChecks } from '../../src/index.ts';
import { failing, type Specimen } from '../check/failing.ts';

const begin: CodedDataset = {
  ...riverbend,
  sources: [],
  organisations: [],
  places: [],
  audiences: [],
  channels: [],
  activities: [],
  coders: [],
  codings: [],
  screenings: [],
};
const sound = () => memoryStore(begin);

/** A store with another way to put. */
const putting = (put: (store: Store, additions: Additions) => Promise<void>): (() => Store) => {
  return () => {
    const store = sound();
    return { ...store, put: (additions) => put(store, additions) };
  };
};

/** A store that changes one object for ever, and hands that out. */
const shared = (): Store => {
  const store = sound();
  const one = { ...begin };
  return {
    ...store,
    dataset: async () => Object.assign(one, await store.dataset()),
    async put(additions) {
      await store.put(additions);
      Object.assign(one, await store.dataset());
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
    putting((store, { screenings: _, ...rest }) => store.put(rest)),
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
    putting(async (store, { activities = [], ...rest }) => {
      const there = (await store.dataset()).activities;
      const moved = there.filter(({ id }) => activities.some((one) => one.id === id));
      await store.put({
        ...rest,
        activities: moved.length > 0 ? activities.slice(0, 1) : activities,
      });
    }),
    'adds what is new at the end and replaces what is there where it stands; the last of an id stays',
    /activities differ/,
  ],
  [
    'a store that adds what is there already',
    putting((store, { codings = [], ...rest }) =>
      store.put({
        ...rest,
        codings: codings.map((one) =>
          one.status === 'accepted' ? one : { ...one, because: { en: numbered() } },
        ),
      }),
    ),
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
    putting(async (store, additions) => {
      for (const [list, records] of Object.entries(additions)) await store.put({ [list]: records });
    }),
    'takes in all of an addition or none of it',
    /A part of it was kept/,
  ],
  [
    'a store that reads, waits and writes',
    () => {
      let current = sound();
      return {
        dataset: () => current.dataset(),
        activity: (id) => current.activity(id),
        codings: (id) => current.codings(id),
        async put(additions) {
          const next = memoryStore(await current.dataset());
          await next.put(additions);
          current = next;
        },
      };
    },
    'loses nothing when several put at once',
    /missing/,
  ],
  [
    'a store that trims text',
    putting((store, { activities = [], ...rest }) =>
      store.put({
        ...rest,
        activities: activities.map((one) => ({
          ...one,
          title: Object.fromEntries(
            Object.entries(one.title).map(([tongue, words]) => [tongue, words.trim()]),
          ),
        })),
      }),
    ),
    'keeps text of every kind as it is',
    /text changed/,
  ],
  [
    'a store that forgets what was declared',
    () => {
      const store = sound();
      let put = false;
      return {
        ...store,
        dataset: async () => ({ ...(await store.dataset()), ...(put && { expectations: [] }) }),
        async put(additions) {
          put = true;
          await store.put(additions);
        },
      };
    },
    'keeps everything of the dataset that nothing was put into',
    /expectations/,
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
    async put({ codings: more = [], ...rest }) {
      codings.push(...more);
      await store.put(rest);
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
