import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ColumnsBuilder } from '../../../src/analysis/columns/columns-builder.ts';
import { columnsOf } from '../../../src/analysis/columns/columns-of.ts';
import { packed } from '../../../src/analysis/snapshot/packed.ts';
import type { CodedDataset } from '../../../src/dataset/dataset.ts';
import { inFull, riverbend } from '../../riverbend.ts';
import { arbitraryCase, defaults } from '../coverage/arbitrary-case.ts';
import { asQuestion } from '../coverage/semantic-case.ts';
import { repeated } from '../repeated.ts';

function builtOf(dataset: CodedDataset) {
  const builder = new ColumnsBuilder(dataset);
  for (const activity of dataset.activities) {
    const codings = dataset.codings.filter((coding) => coding.activity === activity.id);
    builder.add(activity, codings);
  }
  return builder.columns();
}

test('columns made one activity at a time are those of the dataset, to the byte', () => {
  const property = fc.property(arbitraryCase, fc.constantFrom(1, 3), (given, times) => {
    const all = repeated(asQuestion(given, defaults).dataset, times);
    expect(packed(builtOf(all), 'state')).toEqual(packed(columnsOf(all), 'state'));
  });
  fc.assert(property, { numRuns: 100, seed: 31 });
}, 60_000);

test('a part may come before what it is part of', () => {
  const all = riverbend({
    activities: [
      inFull({ id: 'part', partOf: 'whole', kind: 'component' }),
      inFull({ id: 'alone' }),
      inFull({ id: 'whole', kind: 'umbrella' }),
    ],
  });
  const { rows, tops } = builtOf(all).umbrellas();
  expect([[...rows], [...tops]]).toEqual([
    [0, 2],
    [0, 0],
  ]);
});

test('nothing that was added before is changed by what comes later', () => {
  const [first, second] = riverbend({
    activities: [inFull({ id: 'a' }), inFull({ id: 'b', places: ['hill'] })],
  }).activities;
  const builder = new ColumnsBuilder(riverbend({}));
  if (!first || !second) throw new Error('riverbend has two');
  builder.add(first, []);
  const before = builder.columns();
  const bytes = packed(before, '');
  builder.add(second, []);
  expect(packed(before, '')).toEqual(bytes);
  expect(builder.columns().rows).toBe(2);
});
