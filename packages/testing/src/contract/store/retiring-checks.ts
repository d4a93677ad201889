import type { Additions, RecordRef, Store } from '@prevention-spectrum/core';
import type { Check } from '../../check/check.ts';
import { same } from '../../check/same.ts';
import { idLists, recordOf } from './records.ts';
import {
  activityRef,
  begun,
  by,
  codedBy,
  coders,
  codingsOf,
  everything,
  type Make,
  made,
  refused,
  talks,
  watch,
} from './trial.ts';

const three = ['first', 'middle', 'last'];
const middle: readonly RecordRef[] = idLists.map((list) => ({ list, id: 'middle' }));
const codingRef = (number: number): RecordRef => ({
  list: 'codings',
  id: `${talks.id}#${number}`,
});

/** What is retired is not counted, and nothing of it is lost. */
export function retiringChecks(make: Make): readonly Check[] {
  return [
    {
      name: 'takes what is retired out of its list, whatever the list',
      check: async () => {
        const store = await make();
        await made(store, { put: ofEachList(three) });
        await made(store, { retire: middle });
        await listed(store, ['first', 'last'], 'A retired record is still there');
        same(await store.activity(activityId('middle')), null, 'A retired activity is found');
      },
    },
    {
      name: 'puts what returns where it stood, whatever the list',
      check: async () => {
        const store = await make();
        await made(store, { put: ofEachList(three) });
        await made(store, { retire: middle });
        await made(store, { put: ofEachList(['new', 'middle']) });
        await listed(store, [...three, 'new'], 'A record that returned stands elsewhere');
      },
    },
    {
      name: 'leaves the codings of a retired activity out of the dataset until it returns',
      check: async () => {
        const store = await begun(make, { codings: everything.codings });
        const others = everything.codings.filter(({ activity }) => activity !== talks.id);
        await made(store, { retire: [activityRef(talks)] });
        same((await store.dataset()).codings, others, 'The codings without the activity');
        same(await store.codings(talks.id), codingsOf(talks), 'The codings by their number');
        await made(store, { put: { activities: [talks] } });
        same((await store.dataset()).codings, everything.codings, 'The codings after its return');
      },
    },
    {
      name: 'keeps the number of a coding that is retired',
      check: async () => {
        const codings = [codedBy('one', 'proposed'), codedBy('two', 'proposed')];
        const store = await begun(make, { codings });
        await made(store, { retire: [codingRef(1)] });
        same(await coders(store), ['retired', 'two proposed'], 'The codings by their number');
        same((await store.dataset()).codings, codings.slice(1), 'The codings of the dataset');
        await made(store, { retire: [codingRef(2)] });
        await made(store, { put: { codings: [codedBy('three', 'proposed')] } });
        same(
          await coders(store),
          ['retired', 'retired', 'three proposed'],
          'The next coding has the number of a retired one',
        );
      },
    },
    {
      name: 'adds a coding anew that is word for word as a retired one',
      check: async () => {
        const store = await begun(make, { codings: [codedBy('one')] });
        await made(store, { retire: [codingRef(1)] });
        const { touched } = await made(store, { put: { codings: [codedBy('one')] } });
        same(touched, [{ ...codingRef(2), version: 1, action: 'added' }], 'What was touched');
        same((await store.dataset()).codings, [codedBy('one')], 'The codings differ');
      },
    },
    {
      name: 'retires nothing twice',
      check: async () => {
        const store = await begun(make, { codings: [codedBy('one')] });
        const retire = [activityRef(watch), codingRef(1)];
        await made(store, { retire });
        same(
          await store.write({ by, retire }),
          { ok: true, revision: null, repeated: false },
          'It is told as a change',
        );
      },
    },
    {
      name: 'retires what the same edit puts',
      check: async () => {
        const store = await begun(make);
        const put = { activities: [{ ...talks, reach: 1 }, recordOf.activities('new', 'New')] };
        const retire = [talks, { id: 'new' }].map(activityRef);
        const { touched } = await made(store, { put, retire });
        same(
          touched,
          [{ ...activityRef(talks), version: 2, action: 'retired' }],
          'Something else was touched',
        );
      },
    },
    {
      name: 'refuses to retire what was never there, with everything else in that edit',
      check: async () => {
        const store = await begun(make, { codings: [codedBy('one')] });
        const strange = 'nobody-wrote-this';
        const unknown = [
          ...idLists.map((list) => ({ list, id: strange })),
          codingRef(2),
          { list: 'codings', id: talks.id },
          { list: 'codings', id: `${strange}#1` },
        ] as const;
        const put = { activities: [{ ...talks, reach: 1 }] };
        for (const ref of unknown) {
          await refused(store, { put, retire: [activityRef(watch), ref] }, 'core/record-unknown');
        }
        // Nobody can know the number of a coding before it has one.
        const codings = [codedBy('two')];
        await refused(store, { put: { codings }, retire: [codingRef(2)] }, 'core/record-unknown');
      },
    },
  ];
}

/** Records with these ids, the same in each list. */
function ofEachList(ids: readonly string[]): Additions {
  return Object.fromEntries(
    idLists.map((list) => [list, ids.map((id) => recordOf[list](id, 'Words'))]),
  );
}

async function listed(store: Store, ids: readonly string[], why: string): Promise<void> {
  const dataset = await store.dataset();
  for (const list of idLists) {
    const found = (dataset[list] as readonly { readonly id: string }[]).map(({ id }) => id);
    same(found, ids, `${why}, in ${list}`);
  }
}

function activityId(id: string) {
  return recordOf.activities(id, '').id;
}
