import { memoryStore } from '@prevention-spectrum/core';
import { type Shared, sharedDataset } from '@prevention-spectrum/store-postgres';
import { expect, test } from 'vitest';
import { joinedDesks } from '../../src/custody/joined-desks.ts';
import { small } from '../small-dataset.ts';

const terms = { level: 2, categories: null, finestPlace: 'village' } as const;

function part(slug: string, revision = 1): Shared {
  const agreement = { id: `agreement-${slug}` } as Shared['agreement'];
  return { slug, revision, agreement, dataset: sharedDataset(small.dataset, terms) };
}

function desks() {
  const all = new Map(['a', 'b', 'c', 'd', 'e'].map((slug) => [slug, part(slug)]));
  const store = memoryStore(small.dataset);
  const read = async (from: readonly string[] = [...all.keys()]) =>
    [...all.values()].filter(({ slug }) => from.includes(slug));
  return { all, store, joined: joinedDesks(store, read, []) };
}

test('joins once for each state of all who take part, whatever the order they are named in', async () => {
  const { all, store, joined } = desks();
  const [first, again] = [await joined(['a', 'b']), await joined(['b', 'a'])];
  expect(again).toBe(first);
  expect(first.partnership?.agreements.map(({ id }) => id)).toEqual(['agreement-a', 'agreement-b']);

  all.set('a', part('a', 2));
  const partnerWrote = await joined(['a', 'b']);
  expect(partnerWrote).not.toBe(first);
  await store.write({ by: 'test', retire: [{ list: 'statistics', id: 'returned' }] });
  const weWrote = await joined(['a', 'b']);
  expect(weWrote).not.toBe(partnerWrote);
  expect(await joined(['a', 'b'])).toBe(weWrote);
});

test('joins once for several that ask at the same time', async () => {
  const { joined } = desks();
  const found = await Promise.all([joined(['a']), joined(['a']), joined(['a'])]);
  expect(new Set(found).size).toBe(1);
});

test('keeps the four that were asked for last', async () => {
  const { joined } = desks();
  const first = await joined(['a']);
  for (const slug of ['b', 'c', 'd']) await joined([slug]);
  expect(await joined(['a'])).toBe(first);
  for (const slug of ['b', 'c', 'd', 'e']) await joined([slug]);
  expect(await joined(['a'])).not.toBe(first);
});

test('asks each time whether it is still shared', async () => {
  const { all, joined } = desks();
  await joined(['a', 'b']);
  all.delete('b');
  await expect(joined(['a', 'b'])).rejects.toMatchObject({
    diagnostic: { code: 'gateway/not-shared', params: { found: ['b'] } },
  });
});
