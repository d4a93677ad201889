import type { Activity, Store } from '@prevention-spectrum/core';
import { test } from 'vitest';
import { changed, foundAlone, type StoreSpecimen, sameText, writing } from './specimen.ts';

/** A store that counts the versions of a list no further than this. */
const counting = (list: string, most: number) =>
  changed((store) => ({
    versions: async (of) =>
      (await store.versions(of)).map((version, index) =>
        of[index]?.list === list ? Math.min(version, most) : version,
      ),
  }));

const specimens: readonly StoreSpecimen[] = [
  [
    'a store that does not count the return of a framework',
    counting('frameworks', 3),
    'counts the versions of a record of every list: 0 unknown, 1 added, one more with each change',
    /Versions of frameworks/,
  ],
  [
    'a store that does not count what happens to a coding when another takes its place',
    counting('codings', 1),
    'counts the versions of a coding in the same way',
    /Versions of a coding/,
  ],
  [
    'a store that gives each version once',
    changed((store) => ({
      versions: (of) =>
        store.versions(
          of.filter((ref, index) => of.findIndex((one) => sameText(one, ref)) === index),
        ),
    })),
    'gives versions in the order asked',
    /versions differ/,
  ],
  [
    'a store that compares records with their keys in their order',
    writing(async (store, edit) => {
      const { by } = edit;
      for (const one of edit.put?.activities ?? []) {
        if (await turned(store, one)) {
          await store.write({ by, put: { activities: [{ ...one, reach: -1 }] } });
        }
      }
      return store.write(edit);
    }),
    'touches only what differs, whatever the order of keys in a record',
    /Something else was touched/,
  ],
];

/** Whether an activity is there with its keys in another order. */
async function turned(store: Store, activity: Activity): Promise<boolean> {
  const there = await store.activity(activity.id);
  return sameText(there, activity) && JSON.stringify(there) !== JSON.stringify(activity);
}

test.each(specimens)('%s is found by one check alone', foundAlone);
