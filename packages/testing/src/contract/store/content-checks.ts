import { type Activity, tableOf } from '@prevention-spectrum/core';
import { broken, type Check } from '../../check/check.ts';
import { same } from '../../check/same.ts';
import { riverbend } from '../../riverbend/dataset.ts';
import {
  begun,
  by,
  codedBy,
  codingsOf,
  everything,
  listsOf,
  type Make,
  made,
  stateOf,
  talks,
} from './trial.ts';

/** What is put comes back, in its order, and whole. */
export function contentChecks(make: Make): readonly Check[] {
  return [
    {
      name: 'gives back whatever was put, as it was and in its order',
      check: async () => {
        const store = await begun(make, { codings: everything.codings });
        same(listsOf(await store.dataset()), everything, 'What comes back differs');
      },
    },
    {
      name: 'finds an activity and its codings by id',
      check: async () => {
        const store = await begun(make, { codings: everything.codings });
        for (const activity of riverbend.activities) {
          same(await store.activity(activity.id), activity, 'The activity differs');
          same(await store.codings(activity.id), codingsOf(activity), 'Its codings differ');
        }
      },
    },
    {
      name: 'has no activity and no codings of an unknown id',
      check: async () => {
        const store = await begun(make);
        const unknown = 'nobody-wrote-this' as Activity['id'];
        same(await store.activity(unknown), null, 'An unknown activity');
        same(await store.codings(unknown), [], 'The codings of an unknown activity');
      },
    },
    {
      name: 'adds what is new at the end and replaces what is there where it stands; the last of an id stays',
      check: async () => {
        const renamed = { ...talks, title: { en: 'Renamed' } };
        const added = { ...talks, id: 'added' as Activity['id'] };
        const store = await begun(make, {
          activities: [added, renamed, { ...added, title: { en: 'Added last' } }],
        });
        same(
          (await store.dataset()).activities.map(({ id, title }) => [id, title]),
          [
            ...riverbend.activities.map(({ id, title }) => [
              id,
              id === talks.id ? renamed.title : title,
            ]),
            ['added', { en: 'Added last' }],
          ],
          'The activities differ',
        );
      },
    },
    {
      name: 'changes nothing when the same is put again',
      check: async () => {
        const store = await begun(make, { codings: everything.codings });
        const before = await stateOf(store);
        for (const put of [everything, {}]) {
          same(
            await store.write({ by, put }),
            { ok: true, revision: null, repeated: false },
            'It is told as a change',
          );
        }
        same(await stateOf(store), before, 'It changed');
      },
    },
    {
      name: 'keeps the name and the date of the dataset, whatever is put',
      check: async () => {
        const nameOf = ({ id, label, asOf }: typeof riverbend) => ({ id, label, asOf });
        const store = await make();
        const before = await store.dataset();
        await made(store, { put: everything });
        same(nameOf(await store.dataset()), nameOf(before), 'The dataset has another name');
      },
    },
    {
      name: 'hands out datasets that show themselves',
      check: async () => {
        const store = await make();
        const shown = async (moment?: { readonly revision: number }) =>
          tableOf(await store.dataset(moment)) ?? broken('A dataset has no table to show');
        await shown();
        await made(store, { put: { activities: [talks] } });
        const row = { list: 'activities', records: 1, ids: [talks.id] };
        const inTable = ({ rows }: { readonly rows: readonly unknown[] }) => rows[0];
        same(inTable(await shown()), row, 'It shows something else');
        same(inTable(await shown({ revision: 1 })), row, 'An earlier one shows something else');
      },
    },
    {
      name: 'never changes what it handed out, nor what it was given',
      check: async () => {
        const store = await begun(make, { codings: [codedBy('one')] });
        const before = await stateOf(store);
        const copies = structuredClone(before);
        const given = { activities: [{ ...talks, reach: 1 }], codings: [codedBy('two')] };
        const copy = structuredClone(given);
        await made(store, { put: given });
        same(before, copies, 'What was handed out changed');
        same(given, copy, 'What was given changed');
      },
    },
    {
      name: 'takes in all of an addition or none of it',
      check: async () => {
        const store = await begun(make);
        const before = await stateOf(store);
        const unreadable = new Proxy({} as Activity, {
          get: () => broken('This record cannot be read'),
          ownKeys: () => broken('This record cannot be read'),
        });
        const added = { ...talks, id: 'added' as Activity['id'] };
        const failed = await store
          .write({
            by,
            put: { sources: [{ id: 'new', citation: 'New' }], activities: [added, unreadable] },
          })
          .then(
            () => false,
            () => true,
          );
        if (!failed) broken('An addition that cannot be read was taken without an error');
        same(await stateOf(store), before, 'A part of it was kept');
      },
    },
  ];
}
