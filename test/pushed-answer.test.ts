import {
  type Coverage,
  type CoverageQuestion,
  coverage,
  recordNames,
} from '@prevention-spectrum/core';
import { type Database, openDatabase, pushedCoverage } from '@prevention-spectrum/store-postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { programmes } from './same-answer/questions.ts';

/** Every figure of an answer: all but the lists of activities. */
function figures(answer: Coverage) {
  const cells = answer.cells.map(
    ({ activities: _, possibleActivities: __, nearMisses, ...cell }) => ({
      ...cell,
      near: nearMisses.map(({ kind }) => kind),
    }),
  );
  return { ...answer, cells };
}

let database: Database;
beforeAll(async () => {
  database = await openDatabase({});
}, 60_000);
afterAll(() => database.close());

describe.each(
  programmes.map(({ dataset, questions }) => [dataset.id, dataset, questions] as const),
)('the database gives every figure of %s', (slug, dataset, questions) => {
  test('to every question that every door is asked', async () => {
    const { id } = await database.custodians.create({ slug, dataset });
    const put = Object.fromEntries(
      Object.keys(recordNames).map((list) => [list, dataset[list as keyof typeof recordNames]]),
    );
    await database.store(id).write({ by: 'test', put });
    for (const { params } of questions) {
      const { framework: _, ...question } = params;
      const asked = question as unknown as CoverageQuestion;
      const pushed = await pushedCoverage(database.engine, id, asked);
      expect(figures(pushed)).toEqual(figures(coverage(dataset, asked)));
    }
  }, 60_000);
});
