import type { Activity, Edit, RecordRef, Store } from '@prevention-spectrum/core';
import type { Check } from '../../check/check.ts';
import { same } from '../../check/same.ts';
import { idLists, recordOf } from './records.ts';
import { activityRef, begun, codedBy, everything, type Make, made, talks, watch } from './trial.ts';

/** Each record has a version, which says how often it changed. */
export function versionChecks(make: Make): readonly Check[] {
  return [
    {
      name: 'counts the versions of a record of every list: 0 unknown, 1 added, one more with each change',
      check: async () => {
        const store = await make();
        for (const list of idLists) {
          const ref = { list, id: 'counted' };
          const put = (words: string) => ({ put: { [list]: [recordOf[list]('counted', words)] } });
          const edits = [put('One'), put('Two'), { retire: [ref] }, put('Two')];
          same(await versionsAfter(store, ref, edits), [0, 1, 2, 3, 4], `Versions of ${list}`);
        }
      },
    },
    {
      name: 'counts the versions of a coding in the same way',
      check: async () => {
        const store = await begun(make);
        const ref: RecordRef = { list: 'codings', id: `${talks.id}#1` };
        const edits = [
          { put: { codings: [codedBy('one')] } },
          { put: { codings: [codedBy('two')] } },
          { retire: [ref] },
        ];
        same(await versionsAfter(store, ref, edits), [0, 1, 2, 3], 'Versions of a coding');
      },
    },
    {
      name: 'gives versions in the order asked',
      check: async () => {
        const store = await begun(make, { activities: [{ ...talks, reach: 1 }] });
        const [unknown, twice, once] = [{ id: 'nobody-wrote-this' }, talks, watch].map(activityRef);
        const asked = [once, unknown, twice, once].filter((ref) => ref !== undefined);
        same(await store.versions(asked), [1, 0, 2, 1], 'The versions differ');
        same(await store.versions([]), [], 'The versions of nothing');
      },
    },
    {
      name: 'touches only what differs, whatever the order of keys in a record',
      check: async () => {
        const store = await begun(make);
        const activities = everything.activities.map((one) =>
          one.id === talks.id ? { ...one, reach: 1 } : turned(one),
        );
        const { touched } = await made(store, { put: { ...everything, codings: [], activities } });
        same(
          touched,
          [{ ...activityRef(talks), version: 2, action: 'replaced' }],
          'Something else was touched',
        );
      },
    },
  ];
}

/** The versions of a record before and after each edit. */
async function versionsAfter(
  store: Store,
  ref: RecordRef,
  edits: readonly Omit<Edit, 'by'>[],
): Promise<readonly number[]> {
  const versions = [...(await store.versions([ref]))];
  for (const edit of edits) {
    await made(store, edit);
    versions.push(...(await store.versions([ref])));
  }
  return versions;
}

function turned(record: Activity): Activity {
  return Object.fromEntries(Object.entries(record).reverse()) as unknown as Activity;
}
