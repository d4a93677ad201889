import type { Check } from '../../check/check.ts';
import { same } from '../../check/same.ts';
import {
  activityRef,
  begun,
  by,
  codedBy,
  type Make,
  made,
  stateOf,
  talks,
  watch,
} from './trial.ts';

const stranger = activityRef({ id: 'nobody-wrote-this' });
const coding = { list: 'codings', id: `${talks.id}#1` } as const;
const put = { activities: [{ ...watch, reach: 1 }], sources: [{ id: 'new', citation: 'New' }] };

/** Nobody overwrites what he has not seen. */
export function seenChecks(make: Make): readonly Check[] {
  return [
    {
      name: 'refuses an edit whole when something that it saw has moved on, and says how that is now',
      check: async () => {
        const store = await begun(
          make,
          { activities: [{ ...talks, reach: 1 }], codings: [codedBy('one')] },
          { codings: [codedBy('two')] },
        );
        await made(store, { retire: [activityRef(watch)] });
        const before = await stateOf(store);
        const seen = [
          { ...activityRef(talks), version: 1 },
          { ...stranger, version: 0 },
          { ...activityRef(watch), version: 1 },
          { ...coding, version: 1 },
          { ...stranger, version: 2 },
          { ...activityRef(talks), version: 2 },
        ];
        same(
          await store.write({ by, put, seen }),
          {
            ok: false,
            stale: [
              { ...activityRef(talks), version: 2 },
              { ...activityRef(watch), version: 2 },
              { ...coding, version: 2 },
              { ...stranger, version: 0 },
            ],
          },
          'A stale edit',
        );
        same(await stateOf(store), before, 'Something was kept of a stale edit');
      },
    },
    {
      name: 'takes 0 for what is not there, and for nothing else',
      check: async () => {
        const store = await begun(make);
        same(
          await store.write({ by, put, seen: [{ ...activityRef(watch), version: 0 }] }),
          { ok: false, stale: [{ ...activityRef(watch), version: 1 }] },
          'A record that is there was taken for new',
        );
        await made(store, { put, seen: [{ list: 'sources', id: 'new', version: 0 }] });
      },
    },
    {
      name: 'makes an edit whose writer saw everything as it is',
      check: async () => {
        const store = await begun(
          make,
          { codings: [codedBy('one')] },
          { codings: [codedBy('two')] },
        );
        const seen = [
          { ...activityRef(watch), version: 1 },
          { ...coding, version: 2 },
          { ...stranger, version: 0 },
        ];
        await made(store, { put, seen });
        same((await store.activity(watch.id))?.reach, 1, 'The activity');
      },
    },
  ];
}
