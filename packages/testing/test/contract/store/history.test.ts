import { test } from 'vitest';
import { changed, foundAlone, type StoreSpecimen, shownAs, telling } from './specimen.ts';

const specimens: readonly StoreSpecimen[] = [
  [
    'a store that forgets why',
    changed((store) => ({
      revisions: async (range) =>
        (await store.revisions(range)).map((one) => ({ ...one, because: null })),
    })),
    'numbers revisions from 1 and keeps who wrote, why, and what was touched, list by list',
    /because/,
  ],
  [
    'a store that tells what was touched from the last list to the first',
    telling((revision) => ({ ...revision, touched: revision.touched.toReversed() })),
    'numbers revisions from 1 and keeps who wrote, why, and what was touched, list by list',
    /touched/,
  ],
  [
    'a store that dates revisions to the minute',
    telling((revision) => ({ ...revision, at: revision.at.replace(':00.000Z', 'Z') })),
    'dates revisions in UTC to the millisecond, none before the one before it',
    /No such date/,
  ],
  [
    'a store that counts revisions before it looks for those of a record',
    changed((store) => ({
      revisions: async ({ of, ...range } = {}) => {
        const revisions = await store.revisions(range);
        return revisions.filter(
          ({ touched }) => !of || touched.some(({ list, id }) => list === of.list && id === of.id),
        );
      },
    })),
    'gives the revisions that are asked for: after a number, at most so many, those of a record',
    /after 1/,
  ],
  [
    'a store that knows the contradictions of today alone',
    changed((store) => ({
      dataset: async (at) => {
        const { contradictions } = await store.dataset();
        const dataset = await store.dataset(at);
        return at && 'revision' in at ? shownAs(dataset, { contradictions }) : dataset;
      },
    })),
    'gives the dataset as every revision left it',
    /contradictions/,
  ],
  [
    'a store that takes a day for its beginning',
    changed((store) => ({
      dataset: (at) =>
        store.dataset(
          at && 'time' in at && at.time.length === 10 ? { time: startOf(at.time) } : at,
        ),
    })),
    'gives the dataset as it was at a time, in any zone, and at the end of a day',
    /At 2026-03-01:/,
  ],
  [
    'a store that knows one zone',
    changed((store) => ({
      dataset: (at) =>
        store.dataset(at && 'time' in at ? { time: at.time.replace('+07:00', 'Z') } : at),
    })),
    'gives the dataset as it was at a time, in any zone, and at the end of a day',
    /\+07:00/,
  ],
  [
    'a store that takes a moment that is not there for now',
    changed((store) => ({ dataset: (at) => store.dataset(at).catch(() => store.dataset()) })),
    'refuses a moment that is not there',
    /Moment -1 was not refused/,
  ],
];

/** A day that cannot be is refused as before. */
function startOf(day: string): string {
  return Number.isNaN(Date.parse(day)) ? day : `${day}T00:00:00Z`;
}

test.each(specimens)('%s is found by one check alone', foundAlone);
