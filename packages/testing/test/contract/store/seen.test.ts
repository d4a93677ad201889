import type { SeenVersion, Store } from '@prevention-spectrum/core';
import { test } from 'vitest';
import { editing, found, foundAlone, type StoreSpecimen, writing } from './specimen.ts';

const alone: readonly StoreSpecimen[] = [
  [
    'a store that tells everything that was seen as stale',
    writing(async (store, edit) => {
      const written = await store.write(edit);
      return written.ok || written.head !== undefined
        ? written
        : { ok: false, stale: await asNow(store, edit.seen ?? []) };
    }),
    'refuses an edit whole when something that it saw has moved on, and says how that is now',
    /stale edit/,
  ],
  [
    'a store that takes whatever a writer did not find for right',
    editing(({ seen, ...edit }) =>
      seen ? { ...edit, seen: seen.filter(({ version }) => version > 0) } : edit,
    ),
    'takes 0 for what is not there, and for nothing else',
    /taken for new/,
  ],
  [
    'a store that knows no version of a coding',
    writing(async (store, edit) => {
      const { seen = [] } = edit;
      const now = await asNow(store, seen);
      const right = now.every(({ version }, index) => version === seen[index]?.version);
      const codings = now.filter(({ list }) => list === 'codings');
      return right && codings.length > 0 ? { ok: false, stale: codings } : store.write(edit);
    }),
    'makes an edit whose writer saw everything as it is',
    /refused/,
  ],
];

async function asNow(store: Store, seen: readonly SeenVersion[]): Promise<readonly SeenVersion[]> {
  const versions = await store.versions(seen);
  return seen.map((ref, index) => ({ ...ref, version: versions[index] ?? 0 }));
}

test.each(alone)('%s is found by one check alone', foundAlone);

const specimens: readonly StoreSpecimen[] = [
  [
    'a store that makes what it can of a stale edit',
    writing(async (store, edit) => {
      const written = await store.write(edit);
      const { by, put } = edit;
      if (!written.ok) await store.write({ by, put: { sources: put?.sources ?? [] } });
      return written;
    }),
    'refuses an edit whole when something that it saw has moved on, and says how that is now',
    /kept of a stale edit/,
  ],
];

test.each(specimens)('%s is found', found);
