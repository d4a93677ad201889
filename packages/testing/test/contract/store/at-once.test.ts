import { misuse, type Revision, standsFor } from '@prevention-spectrum/core';
import { test } from 'vitest';
import { changed, foundAlone, type StoreSpecimen, unchanged, writing } from './specimen.ts';

const specimens: readonly StoreSpecimen[] = [
  [
    'a store that takes what comes while it writes for written',
    changed((store) => {
      let busy = false;
      return {
        write: async (edit) => {
          if (edit.seen || edit.key || edit.head !== undefined) return store.write(edit);
          if (busy) return unchanged;
          busy = true;
          await Promise.resolve();
          return store.write(edit).finally(() => {
            busy = false;
          });
        },
      };
    }),
    'counts every change once and loses none when many write at once',
    /made no revision/,
  ],
  [
    'a store that looks at what was seen, waits and writes',
    writing(async (store, edit) => {
      const { seen, ...unseen } = edit;
      if (!seen || edit.key || edit.head !== undefined) return store.write(edit);
      const looked = await store.write({ by: edit.by, seen });
      return looked.ok ? store.write(unseen) : looked;
    }),
    'lets one through of several who saw the same version',
    /not refused as stale/,
  ],
  [
    'a store that looks at the head, waits and writes',
    writing(async (store, edit) => {
      const { head, ...undecided } = edit;
      if (head === undefined || edit.key) return store.write(edit);
      const looked = await store.write({ by: edit.by, head });
      return looked.ok ? store.write(undecided) : looked;
    }),
    'lets one through of several who decided against the same revision',
    /not refused as decided too early/,
  ],
  [
    'a store that looks for the key, waits and writes',
    changed((store) => {
      const made = new Map<string, { readonly text: string; readonly revision: Revision }>();
      return {
        write: async (asked) => {
          const { key, ...edit } = asked;
          if (key === undefined) return store.write(edit);
          const text = standsFor(asked);
          const earlier = made.get(key);
          if (earlier && earlier.text !== text) misuse('core/key-reused', { key });
          if (earlier) return { ok: true, revision: earlier.revision, repeated: true };
          await Promise.resolve();
          const written = await store.write(edit);
          if (written.ok && written.revision) made.set(key, { text, revision: written.revision });
          return written;
        },
      };
    }),
    'makes an edit once that comes several times at once under its key',
    /told that they made it/,
  ],
];

test.each(specimens)('%s is found by one check alone', foundAlone);
