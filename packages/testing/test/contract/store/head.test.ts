import { standsFor } from '@prevention-spectrum/core';
import { test } from 'vitest';
import { changed, editing, found, foundAlone, type StoreSpecimen, writing } from './specimen.ts';

const alone: readonly StoreSpecimen[] = [
  [
    'a store that counts revisions from 0',
    changed((store) => ({
      lastRevision: async () => Math.max(0, (await store.lastRevision()) - 1),
    })),
    'says the number of the last revision, and 0 before the first',
    /After the first revision/,
  ],
  [
    'a store that takes a revision that is still to come for the last',
    writing(async (store, { head, ...edit }) => {
      const last = await store.lastRevision();
      return store.write(head === undefined ? edit : { ...edit, head: Math.min(head, last) });
    }),
    'refuses an edit whole that was decided against another revision than the last, and says which that is',
    /decided against revision 3 of 2/,
  ],
  [
    'a store that asks for the head before it asks for the key',
    writing(async (store, edit) => {
      const { by, head } = edit;
      if (head === undefined) return store.write(edit);
      const looked = await store.write({ by, head });
      return looked.ok ? store.write(edit) : looked;
    }),
    'knows a retry by its key, whatever has been written since it was decided',
    /What is told of a retry/,
  ],
  [
    'a store that takes the head for a part of what the key stands for',
    changed((store) => {
      const heads = new Map<string, string>();
      return {
        write: async (edit) => {
          if (edit.key === undefined) return store.write(edit);
          const text = `${edit.head} ${standsFor(edit)}`;
          const made = heads.get(edit.key) ?? text;
          const written = await store.write(made === text ? edit : { ...edit, by: 'nobody' });
          if (written.ok && written.revision) heads.set(edit.key, text);
          return written;
        },
      };
    }),
    'knows a retry by its key, whatever has been written since it was decided',
    /key-reused|stands for/,
  ],
];

test.each(alone)('%s is found by one check alone', foundAlone);

const specimens: readonly StoreSpecimen[] = [
  [
    'a store that does not look at the head',
    editing(({ head: _, ...edit }) => edit),
    'refuses an edit whole that was decided against another revision than the last, and says which that is',
    /decided against revision 1 of 2/,
  ],
  [
    'a store that takes the last revision for a later one',
    writing(async (store, edit) => {
      const last = await store.lastRevision();
      return edit.head === last ? { ok: false, stale: [], head: last } : store.write(edit);
    }),
    'makes an edit that was decided against the last revision',
    /refused/,
  ],
];

test.each(specimens)('%s is found', found);
