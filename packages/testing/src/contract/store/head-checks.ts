import type { Check } from '../../check/check.ts';
import { same } from '../../check/same.ts';
import { activityRef, begun, by, type Make, made, stateOf, talks, watch } from './trial.ts';

const put = { activities: [{ ...watch, reach: 1 }] };

/** Nobody writes what he decided on records that others have changed since. */
export function headChecks(make: Make): readonly Check[] {
  return [
    {
      name: 'says the number of the last revision, and 0 before the first',
      check: async () => {
        const store = await make();
        same(await store.lastRevision(), 0, 'Before the first revision');
        const { number } = await made(store, { put });
        same(await store.lastRevision(), number, 'After the first revision');
        await store.write({ by, put });
        same(await store.lastRevision(), number, 'After an edit that changed nothing');
      },
    },
    {
      name: 'refuses an edit whole that was decided against another revision than the last, and says which that is',
      check: async () => {
        const store = await begun(make);
        const { number } = await made(store, { put: { activities: [{ ...talks, reach: 1 }] } });
        const before = await stateOf(store);
        const seen = [{ ...activityRef(talks), version: 1 }];
        for (const head of [number - 1, 0, number + 1]) {
          for (const edit of [{ put }, { put, seen }, { put: { activities: [watch] } }]) {
            same(
              await store.write({ by, ...edit, head }),
              { ok: false, stale: [], head: number },
              `An edit that was decided against revision ${head} of ${number}`,
            );
          }
        }
        same(await stateOf(store), before, 'Something was kept of an edit that was refused');
      },
    },
    {
      name: 'makes an edit that was decided against the last revision',
      check: async () => {
        const store = await make();
        const { number } = await made(store, { put, head: 0 });
        await made(store, { put: { activities: [watch] }, head: number });
        same((await store.activity(watch.id))?.reach, watch.reach, 'The activity');
      },
    },
    {
      name: 'knows a retry by its key, whatever has been written since it was decided',
      check: async () => {
        const store = await make();
        const edit = { key: 'decided', put };
        const revision = await made(store, { ...edit, head: 0 });
        await made(store, { put: { activities: [watch] } });
        for (const head of [0, revision.number, await store.lastRevision()]) {
          same(
            await store.write({ by, ...edit, head }),
            { ok: true, revision, repeated: true },
            `What is told of a retry that was decided against revision ${head}`,
          );
        }
      },
    },
  ];
}
