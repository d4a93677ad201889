import type { Check } from '../../check/check.ts';
import { same } from '../../check/same.ts';
import {
  activityRef,
  begun,
  by,
  codedBy,
  type Make,
  made,
  refused,
  stateOf,
  talks,
  watch,
} from './trial.ts';

/** Whoever does not know whether an edit arrived sends it again under the same key. */
export function keyChecks(make: Make): readonly Check[] {
  return [
    {
      name: 'makes an edit once, however often it comes under its key',
      check: async () => {
        const store = await begun(make);
        const edit = {
          key: 'once',
          put: { activities: [{ ...talks, reach: 1 }], codings: [codedBy('one')] },
          retire: [activityRef(watch)],
          seen: [{ ...activityRef(talks), version: 1 }],
        };
        const revision = await made(store, edit);
        // What others wrote since then stays, though the edit says otherwise.
        await made(store, { put: { activities: [watch, { ...talks, reach: 2 }] } });
        await made(store, { retire: [{ list: 'codings', id: `${talks.id}#1` }] });
        const before = await stateOf(store);
        const again = await store.write({ by, ...edit });
        same(again, { ok: true, revision, repeated: true }, 'What is told of a repeated edit');
        same(await stateOf(store), before, 'A repeated edit was made again');
      },
    },
    {
      name: 'refuses a key that stands for another edit',
      check: async () => {
        const store = await begun(make);
        const edit = { key: 'taken', put: { activities: [{ ...talks, reach: 1 }] } };
        await made(store, edit);
        const others = [
          { ...edit, put: { activities: [{ ...talks, reach: 2 }] } },
          { ...edit, because: 'Another reason' },
          { ...edit, by: 'Somebody else' },
          { key: edit.key },
        ];
        for (const other of others) await refused(store, other, 'core/key-reused');
      },
    },
    {
      name: 'knows a retry by what was asked for, where that is said',
      check: async () => {
        const store = await begun(make);
        const asked = { key: 'asked', request: 'Set the reach' };
        const revision = await made(store, {
          ...asked,
          put: { activities: [{ ...talks, reach: 1 }] },
        });
        same(
          await store.write({ by, ...asked, put: { activities: [{ ...talks, reach: 2 }] } }),
          { ok: true, revision, repeated: true },
          'What is told of a repeated request',
        );
      },
    },
    {
      name: 'takes an edit for the same whatever the order of its keys',
      check: async () => {
        const store = await begun(make);
        const put = { activities: [{ ...talks, reach: 1 }], sources: [{ id: 'a', citation: 'A' }] };
        const revision = await made(store, { key: 'turned', because: 'New', put });
        const turned = { sources: [{ citation: 'A', id: 'a' }], activities: put.activities };
        same(
          await store.write({ put: turned, because: 'New', key: 'turned', by }),
          { ok: true, revision, repeated: true },
          'What is told of a repeated edit',
        );
      },
    },
    {
      name: 'leaves the key of an edit free that changed nothing or was refused',
      check: async () => {
        const store = await begun(make);
        const edit = { key: 'free', put: { activities: [{ ...talks, reach: 1 }] } };
        await store.write({ by, key: 'free', put: { activities: [talks] } });
        await store.write({ by, ...edit, seen: [{ ...activityRef(talks), version: 7 }] });
        await refused(
          store,
          { ...edit, retire: [activityRef({ id: 'nobody-wrote-this' })] },
          'core/record-unknown',
        );
        await made(store, edit);
      },
    },
  ];
}
