import { canonicalText, type Edit, misuse, type Revision } from '@prevention-spectrum/core';
import { test } from 'vitest';
import { changed, found, foundAlone, type StoreSpecimen, writing } from './specimen.ts';

/** A store that refuses a key whose edit reads differently, by a reading of its own. */
const reading = (told: (edit: unknown) => string, when: 'asked' | 'made') =>
  changed((store) => {
    const texts = new Map<string, string>();
    const text = ({ head: _, ...edit }: Edit) => edit.request ?? told(edit);
    return {
      write: async (edit) => {
        const { key } = edit;
        if (key === undefined) return store.write(edit);
        if ((texts.get(key) ?? text(edit)) !== text(edit)) misuse('core/key-reused', { key });
        if (when === 'asked') texts.set(key, text(edit));
        const written = await store.write(edit);
        if (written.ok && written.revision) texts.set(key, text(edit));
        return written;
      },
    };
  });

const alone: readonly StoreSpecimen[] = [
  [
    'a store that asks what was seen before it asks for the key',
    writing(async (store, edit) => {
      const { by, key, seen } = edit;
      const written = key && seen ? await store.write({ by, seen }) : null;
      return written?.ok === false ? written : store.write(edit);
    }),
    'makes an edit once, however often it comes under its key',
    /repeated edit/,
  ],
  [
    'a store that asks for the key and not for the edit',
    changed((store) => {
      const made = new Map<string, Revision>();
      return {
        write: async (edit) => {
          const revision = made.get(edit.key ?? '');
          if (revision) return { ok: true, revision, repeated: true };
          const written = await store.write(edit);
          if (edit.key && written.ok && written.revision) made.set(edit.key, written.revision);
          return written;
        },
      };
    }),
    'refuses a key that stands for another edit',
    /not refused/,
  ],
  [
    'a store that compares edits with their keys in their order',
    reading(JSON.stringify, 'made'),
    'takes an edit for the same whatever the order of its keys',
    /key-reused/,
  ],
  [
    'a store that takes a key with an edit that it refuses',
    reading(canonicalText, 'asked'),
    'leaves the key of an edit free that changed nothing or was refused',
    /key-reused/,
  ],
];

test.each(alone)('%s is found by one check alone', foundAlone);

const specimens: readonly StoreSpecimen[] = [
  [
    'a store that knows no keys',
    writing((store, { key: _, ...edit }) => store.write(edit)),
    'makes an edit once, however often it comes under its key',
    /repeated edit/,
  ],
];

test.each(specimens)('%s is found', found);
