import { coverage, defineDataset, memoryStore, plainCoverage } from '@prevention-spectrum/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  arbitraryProgramme,
  arbitraryQuestion,
  type Programme,
  possibleEdit,
} from '../../src/chance.ts';

const empty = defineDataset({ id: 'empty', label: { en: 'Empty', id: 'Kosong' }, asOf: '2018-06' });

async function written({ first, later }: Programme) {
  const store = memoryStore(empty);
  for (const edit of [first, ...later]) {
    const { ok } = await store.write(await possibleEdit(edit, store));
    expect(ok).toBe(true);
  }
  return store.dataset();
}

test('a programme by chance can be written, changed, and asked any of the questions', async () => {
  const property = fc.asyncProperty(
    arbitraryProgramme(),
    arbitraryQuestion,
    async (programme, question) => {
      const dataset = await written(programme);
      expect(coverage(dataset, question)).toEqual(plainCoverage(dataset, question));
    },
  );
  await fc.assert(property, { numRuns: 100, seed: 6 });
});

test('programmes by chance have what is easily counted wrong', async () => {
  const made = fc.sample(arbitraryProgramme(), { numRuns: 60, seed: 7 });
  const datasets = await Promise.all(made.map(written));
  const activities = datasets.flatMap((one) => one.activities);
  const codings = datasets.flatMap((one) => one.codings);
  expect(activities.some(({ partOf }) => partOf !== null)).toBe(true);
  expect(activities.some(({ unread }) => unread.length > 0)).toBe(true);
  expect(activities.some(({ places }) => places.length > 1)).toBe(true);
  expect(new Set(activities.map(({ kind }) => kind)).size).toBeGreaterThan(5);
  expect(codings.some(({ alternatives }) => alternatives.length > 0)).toBe(true);
  expect(new Set(codings.map(({ status }) => status))).toEqual(
    new Set(['accepted', 'proposed', 'rejected']),
  );
  expect(datasets.some(({ screenings }) => screenings.length > 0)).toBe(true);
});
