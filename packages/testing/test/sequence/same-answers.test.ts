import { canonicalText, memoryStore, type Revision, type Store } from '@prevention-spectrum/core';
import { expect, test } from 'vitest';
import { sameAnswers } from '../../src/index.ts';
import {
  begin,
  changed,
  editing,
  showing,
  shownAs,
  sound,
  writing,
} from '../contract/store/specimen.ts';

const seeds = Array.from({ length: 40 }, (_, index) => index + 1);

test('stores that keep every promise give the same answers, however their revisions are dated', async () => {
  for (const seed of seeds.slice(0, 12)) {
    const otherwiseDated = memoryStore(begin, () => new Date(0));
    await sameAnswers({ one: sound(), other: sound(), otherwiseDated }, seed, 30);
  }
});

test('one store is held to nothing, and none is a mistake', async () => {
  await sameAnswers({ one: sound() }, 1, 5);
  await expect(sameAnswers({}, 1, 5)).rejects.toThrow('There is no store to ask');
});

/** The first difference of a store from a sound one. */
async function difference(make: () => Store): Promise<string | null> {
  for (const seed of seeds) {
    try {
      await sameAnswers({ sound: sound(), broken: make() }, seed, 30);
    } catch (error) {
      return String(error);
    }
  }
  return null;
}

const specimens: readonly (readonly [what: string, broken: () => Store, says: RegExp])[] = [
  [
    'a store that adds what returns at the end',
    showing(({ places }, revisions) => {
      const last = (id: string) =>
        revisions.findLastIndex(({ touched }) =>
          touched.some(
            (one) => one.list === 'places' && one.id === id && one.action === 'returned',
          ),
        );
      return { places: places.toSorted((one, other) => last(one.id) - last(other.id)) };
    }),
    /after step \d+ .*: at (dataset|earlier\.dataset)\.places/,
  ],
  [
    'a store that knows the codings of today alone',
    changed((store) => ({
      dataset: async (at) =>
        shownAs(await store.dataset(at), { codings: (await store.dataset()).codings }),
    })),
    /: at earlier\.dataset\.codings/,
  ],
  [
    'a store that gives what came at a revision among those after it',
    changed((store) => ({
      revisions: ({ after = 0, ...range } = {}) =>
        store.revisions({ ...range, after: Math.max(0, after - 1) }),
    })),
    /: at revisions\.0/,
  ],
  [
    'a store that splits the id of a coding at its first #',
    changed((store) => ({
      codings: async (id) => (id.includes('#') ? [] : store.codings(id)),
    })),
    /: at codings\.2\.0: nothing instead of/,
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
    /in step \d+ .*: at made/,
  ],
  [
    'a store that tells a stale record once',
    writing(async (store, edit) => {
      const written = await store.write(edit);
      if (written.ok) return written;
      const texts = written.stale.map(canonicalText);
      return {
        ...written,
        stale: written.stale.filter((_, index) => texts.indexOf(texts[index] ?? '') === index),
      };
    }),
    /in step \d+ .*: at stale\.\d/,
  ],
  [
    'a store that retires before it puts',
    editing((edit) => ({
      ...edit,
      ...(edit.retire && {
        retire: edit.retire.filter(
          ({ list, id }) => list === 'codings' || !edit.put?.[list]?.some((one) => one.id === id),
        ),
      }),
    })),
    /in step \d+ .*: at made/,
  ],
  [
    'a store that retires from the last to the first',
    editing((edit) => ({ ...edit, ...(edit.retire && { retire: edit.retire.toReversed() }) })),
    /in step \d+ .*: at made\.touched\.\d\.(list|id)/,
  ],
  [
    'a store whose connection is lost',
    changed(() => ({ versions: () => Promise.reject(new Error('The connection is lost')) })),
    /failed after step 1 of the sequence with seed 1: Error: The connection is lost/,
  ],
];

test.each(specimens)(
  '%s is told by its name, with the seed and the step',
  async (_, make, says) => {
    const found = await difference(make);
    expect(found).toMatch(
      /broken (differs from sound|failed) (in|after) step \d+ of the sequence with seed \d+: /,
    );
    expect(found).toMatch(says);
  },
);
