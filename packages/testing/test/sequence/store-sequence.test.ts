import { type Edit, type RecordList, recordNames, SpectrumError } from '@prevention-spectrum/core';
import { expect, test } from 'vitest';
import { storeSequence } from '../../src/index.ts';
import { sound } from '../contract/store/specimen.ts';

const seeds = Array.from({ length: 12 }, (_, index) => index + 1);

test('a sequence is the same for the same seed, and another for another seed', async () => {
  expect(await storeSequence(7, 20)).toEqual(await storeSequence(7, 20));
  expect(await storeSequence(7, 20)).not.toEqual(await storeSequence(8, 20));
});

test('a shorter sequence is the beginning of a longer one, so that a failing step can be looked at', async () => {
  const long = await storeSequence(7, 30);
  expect(long).toHaveLength(30);
  expect(await storeSequence(7, 12)).toEqual(long.slice(0, 12));
  expect(await storeSequence(7, 0)).toEqual([]);
});

/** What becomes of the edits of a sequence, in words. */
async function happening(seed: number): Promise<readonly string[]> {
  const store = sound();
  const happened: string[] = [];
  for (const edit of await storeSequence(seed, 40)) happened.push(...(await outcome(edit)));
  return happened;

  async function outcome(edit: Edit): Promise<readonly string[]> {
    try {
      const written = await store.write(edit);
      if (!written.ok) return [written.head === undefined ? 'stale' : 'decided too early'];
      if (written.repeated) return ['repeated'];
      if (edit.seen && written.revision) return ['seen as it is'];
      if (edit.head !== undefined && written.revision) return ['decided on what is there'];
      return (
        written.revision?.touched.map(({ list, action }) => `${list} ${action}`) ?? ['unchanged']
      );
    } catch (error) {
      return [error instanceof SpectrumError ? error.code : String(error)];
    }
  }
}

test('in sequences everything happens that can happen to a store, and nothing else', async () => {
  const happened = new Set((await Promise.all(seeds.map(happening))).flat());
  const lists = Object.keys(recordNames) as RecordList[];
  expect([...happened].sort()).toEqual(
    [
      ...lists.flatMap((list) =>
        ['added', 'replaced', 'retired', 'returned'].map((action) => `${list} ${action}`),
      ),
      'stale',
      'seen as it is',
      'decided on what is there',
      'decided too early',
      'repeated',
      'unchanged',
      'core/record-unknown',
      'core/key-reused',
    ].sort(),
  );
});
