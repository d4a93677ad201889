import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainCoverage } from '../../../src/analysis/coverage/plain-coverage.ts';
import type { CoverageQuestion } from '../../../src/analysis/coverage/question.ts';
import { umbrellaOf, type Weights } from '../../../src/analysis/coverage/standing-activity.ts';
import { weightedCoverage } from '../../../src/analysis/coverage/weighted-coverage.ts';
import type { ActivityId, CodedDataset } from '../../../src/index.ts';
import { arbitraryCase, defaults } from './arbitrary-case.ts';
import { figures } from './figures.ts';
import { asQuestion } from './semantic-case.ts';

const count = fc.record({
  significance: fc.constantFrom('any', 'principal'),
  units: fc.constantFrom('each', 'umbrella'),
});
const copies = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 7, maxLength: 7 });

/** A dataset in which every record is there so many times more, each copy in the umbrella of its original or of its own number. */
function repeated(
  dataset: CodedDataset,
  times: (index: number) => number,
  umbrella: (id: ActivityId, copy: number) => ActivityId,
): CodedDataset {
  const number = new Map(dataset.activities.map(({ id }, index) => [id, times(index)]));
  const each = <Item>(item: Item, id: ActivityId, copied: (copy: number) => Item) =>
    Array.from({ length: number.get(id) ?? 1 }, (_, copy) => (copy === 0 ? item : copied(copy)));
  return {
    ...dataset,
    activities: dataset.activities.flatMap((one) =>
      each(one, one.id, (copy) => ({
        ...one,
        id: `${one.id} ${copy}` as ActivityId,
        partOf: one.partOf && umbrella(one.partOf, copy),
      })),
    ),
    codings: dataset.codings.flatMap((one) =>
      each(one, one.activity, (copy) => ({
        ...one,
        activity: `${one.activity} ${copy}` as ActivityId,
      })),
    ),
  };
}

function topOf({ activities }: CodedDataset, id: ActivityId): ActivityId {
  const byId = new Map(activities.map((one) => [one.id, one]));
  return umbrellaOf({ id, partOf: byId.get(id)?.partOf ?? null }, byId);
}

function holds(
  given: { readonly dataset: CodedDataset; readonly question: CoverageQuestion },
  all: CodedDataset,
  weights: Weights,
): void {
  expect(figures(weightedCoverage(given.dataset, given.question, weights))).toEqual(
    figures(plainCoverage(all, given.question)),
  );
}

test('an activity that stands for several alike, alone or in one umbrella, counts as they would', () => {
  fc.assert(
    fc.property(arbitraryCase, count, copies, (given, count, times) => {
      const { dataset, question } = asQuestion(given, defaults);
      const parents = new Set(dataset.activities.flatMap(({ partOf }) => partOf ?? []));
      const often = (index: number) =>
        parents.has(String(index) as ActivityId) ? 1 : (times[index] as number);
      const weights = new Map(
        dataset.activities.map(({ id, partOf }, index) => [
          id,
          {
            weight: often(index),
            umbrellas: [topOf(dataset, id)],
            alone: partOf ? 0 : often(index) - 1,
          },
        ]),
      );
      const all = repeated(dataset, often, (id) => id);
      holds({ dataset, question: { ...question, count } }, all, weights);
    }),
    { numRuns: 150, seed: 4 },
  );
});

test('an activity that stands for parts of several umbrellas counts as they would', () => {
  fc.assert(
    fc.property(arbitraryCase, count, fc.integer({ min: 2, max: 4 }), (given, count, times) => {
      const { dataset, question } = asQuestion(given, defaults);
      const copied = (id: ActivityId, copy: number) =>
        copy === 0 ? id : (`${id} ${copy}` as ActivityId);
      const weights = new Map(
        dataset.activities.map(({ id }) => [
          id,
          {
            weight: times,
            umbrellas: Array.from({ length: times }, (_, copy) => copied(topOf(dataset, id), copy)),
            alone: 0,
          },
        ]),
      );
      const all = repeated(dataset, () => times, copied);
      holds({ dataset, question: { ...question, count } }, all, weights);
    }),
    { numRuns: 250, seed: 5 },
  );
});

test('without weights it is the plain answer, every list included', () => {
  fc.assert(
    fc.property(arbitraryCase, count, (given, count) => {
      const { dataset, question } = asQuestion(given, defaults);
      const asked = { ...question, count };
      expect(weightedCoverage(dataset, asked)).toEqual(plainCoverage(dataset, asked));
    }),
    { numRuns: 300, seed: 6 },
  );
});
