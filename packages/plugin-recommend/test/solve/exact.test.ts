import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { relaxedBound } from '../../src/solve/bounds.ts';
import { exactChoices, most } from '../../src/solve/exact.ts';
import { compareWorth, criteriaOf, type Problem, worthOf } from '../../src/solve/problem.ts';
import { arbitraryProblem, everyChoice } from './arbitrary-problem.ts';

/** The best of all choices that give up something of each choice before it, by trying every one. */
function bruteBest(problem: Problem, before: readonly (readonly number[])[]) {
  return everyChoice(problem)
    .filter((choice) => before.every((one) => one.some((other) => !choice.includes(other))))
    .sort((one, other) => compareWorth(problem, worthOf(problem, one), worthOf(problem, other)))[0];
}

test('the best choice and the next best ones are those of trying every choice', {
  timeout: 60_000,
}, () => {
  let severalChoices = 0;
  fc.assert(
    fc.property(arbitraryProblem, (problem) => {
      const exact = exactChoices(problem, 3);
      expect(exact).toMatchObject({ proven: 'all', nextBest: true });
      const choices = exact?.choices ?? [];
      if (choices.length > 1) severalChoices += 1;
      for (const [index, choice] of choices.entries()) {
        const best = bruteBest(problem, choices.slice(0, index));
        if (best === undefined) expect.fail('There is no such choice');
        const [found, wanted] = [worthOf(problem, choice), worthOf(problem, best)];
        expect(compareWorth(problem, found, wanted)).toBe(0);
      }
      if (choices.length < 3 && choices.at(-1)?.length !== 0) {
        expect(bruteBest(problem, choices)).toBeUndefined();
      }
    }),
    { numRuns: 500, seed: 1597 },
  );
  expect(severalChoices).toBeGreaterThan(200);
});

test('no choice closes more weight than the relaxation allows', () => {
  fc.assert(
    fc.property(arbitraryProblem, (problem) => {
      for (const robust of [true, false]) {
        const of = robust ? 'robust' : 'other';
        const best = Math.max(...everyChoice(problem).map((one) => worthOf(problem, one)[of]));
        const bound = relaxedBound(problem, robust);
        expect(bound).not.toBeNull();
        expect(bound).toBeGreaterThanOrEqual(best - 1e-6);
      }
    }),
    { numRuns: 300, seed: 2584 },
  );
});

test('robust gaps come first, then the others; a budget looks at what lasts and saves before it counts', () => {
  expect(criteriaOf({ budget: 5 }).map(([of]) => of)).toEqual([
    'robust',
    'other',
    'firm',
    'cost',
    'size',
  ]);
  expect(criteriaOf({ budget: null }).map(([of]) => of)).toEqual([
    'robust',
    'other',
    'size',
    'firm',
    'cost',
  ]);
});

test('a problem beyond the limit is not begun', () => {
  const costs = Array.from({ length: most.candidates + 1 }, () => 1);
  expect(exactChoices({ costs, budget: 3, cells: [] }, 1)).toBeNull();
});
