import {
  type Activity,
  type Additions,
  type CodedDataset,
  memoryStore,
} from '@prevention-spectrum/core';
import { test } from 'vitest';
import { riverbend } from '../../../src/index.ts';
import {
  begin,
  changed,
  editing,
  found,
  foundAlone,
  type StoreSpecimen,
  showing,
  sound,
  unchanged,
  writing,
} from './specimen.ts';

/** A store that makes something else of what is put. */
const putting = (put: (additions: Additions) => Additions) =>
  editing((edit) => (edit.put ? { ...edit, put: put(edit.put) } : edit));

/** A store that makes something else of the activities that are put. */
const puttingAs = (activity: (one: Activity) => Activity) =>
  putting((put) => (put.activities ? { ...put, activities: put.activities.map(activity) } : put));

let number = 0;
const numbered = () => {
  number += 1;
  return `Number ${number}`;
};

const alone: readonly StoreSpecimen[] = [
  [
    'a store that finds whatever comes first',
    changed((store) => ({
      activity: async (id) =>
        (await store.activity(id)) ??
        ((await store.versions([{ list: 'activities', id }]))[0]
          ? null
          : (riverbend.activities[0] ?? null)),
    })),
    'has no activity and no codings of an unknown id',
    /unknown activity/,
  ],
  [
    'a store that takes the name of what was put',
    showing(({ activities }) => (activities.length > 30 ? { label: riverbend.label } : {})),
    'keeps the name and the date of the dataset, whatever is put',
    /label/,
  ],
  [
    'a store that hands out datasets without a face',
    changed((store) => ({ dataset: async (at) => ({ ...(await store.dataset(at)) }) })),
    'hands out datasets that show themselves',
    /no table/,
  ],
  [
    'a store that changes the list of codings that it handed out',
    changed((store) => {
      const handed = new Map<string, (CodedDataset['codings'][number] | null)[]>();
      return {
        codings: async (id) => {
          const codings = await store.codings(id);
          const list = handed.get(id) ?? [];
          list.splice(0, list.length, ...codings);
          handed.set(id, list);
          return list;
        },
        write: async (edit) => {
          const written = await store.write(edit);
          for (const [id, list] of handed) {
            list.splice(0, list.length, ...(await store.codings(id as Activity['id'])));
          }
          return written;
        },
      };
    }),
    'never changes what it handed out, nor what it was given',
    /handed out changed/,
  ],
  [
    'a store that trims text',
    puttingAs((one) => ({
      ...one,
      title: Object.fromEntries(
        Object.entries(one.title).map(([tongue, words]) => [tongue, words.trim()]),
      ),
    })),
    'keeps text of every kind as it is',
    /text changed/,
  ],
  [
    'a store that keeps the first line of a reason',
    editing(({ because, ...edit }) =>
      because === undefined ? edit : { ...edit, because: because.split('\n')[0] ?? '' },
    ),
    'takes text of every kind in ids, and in what is said of an edit',
    /reason changed/,
  ],
  [
    'a store that keeps 64 KB of a description',
    puttingAs((one) => ({
      ...one,
      description:
        one.description &&
        Object.fromEntries(
          Object.entries(one.description).map(([tongue, words]) => [
            tongue,
            words.slice(0, 65_535),
          ]),
        ),
    })),
    'keeps text of 100 KB, and what lies 20 levels deep',
    /record changed: at description/,
  ],
  [
    'a store that keeps 16 levels',
    puttingAs((one) => JSON.parse(JSON.stringify(one, shallow(16)))),
    'keeps text of 100 KB, and what lies 20 levels deep',
    /record changed: at deep/,
  ],
];

/** Leaves out what lies deeper, for `JSON.stringify`. */
function shallow(most: number) {
  const levels = new Map<unknown, number>();
  return function (this: unknown, _: string, value: unknown) {
    const level = (levels.get(this) ?? 0) + 1;
    levels.set(value, level);
    return level > most && typeof value === 'object' ? undefined : value;
  };
}

test.each(alone)('%s is found by one check alone', foundAlone);

const specimens: readonly StoreSpecimen[] = [
  [
    'a store that forgets screenings',
    putting(({ screenings: _, ...rest }) => rest),
    'gives back whatever was put, as it was and in its order',
    /screenings/,
  ],
  [
    'a store that sorts what is put at once by activity',
    putting(({ codings = [], ...rest }) => ({
      ...rest,
      codings: codings.toSorted((one, other) => (one.activity < other.activity ? -1 : 1)),
    })),
    'gives back whatever was put, as it was and in its order',
    /codings/,
  ],
  [
    'a store that finds the accepted codings alone',
    changed((store) => ({
      codings: async (id) =>
        (await store.codings(id)).filter((one) => one === null || one.status === 'accepted'),
    })),
    'finds an activity and its codings by id',
    /codings differ/,
  ],
  [
    'a store that takes the first of an id',
    putting(({ activities = [], ...rest }) => ({
      ...rest,
      activities: activities.filter(
        ({ id }, index) => activities.findIndex((one) => one.id === id) === index,
      ),
    })),
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
    /told as a change/,
  ],
  [
    'a store that changes one object for ever, and hands that out',
    () => {
      const store = sound();
      const one = { ...begin };
      return {
        ...store,
        dataset: async (at) => Object.assign(one, await store.dataset(at)),
        async write(edit) {
          const written = await store.write(edit);
          Object.assign(one, await store.dataset());
          return written;
        },
      };
    },
    'never changes what it handed out, nor what it was given',
    /handed out changed/,
  ],
  [
    'a store that puts list by list',
    writing(async (store, { put = {}, ...edit }) => {
      let written = unchanged;
      for (const [list, records] of Object.entries(put)) {
        written = await store.write({ ...edit, put: { [list]: records } });
      }
      return written;
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
        lastRevision: () => current.lastRevision(),
        revisions: (range) => current.revisions(range),
        async write(edit) {
          const next = memoryStore(await current.dataset());
          const written = await next.write(edit);
          current = next;
          return written;
        },
      };
    },
    'counts every change once and loses none when many write at once',
    /have holes/,
  ],
];

test.each(specimens)('%s is found', found);
