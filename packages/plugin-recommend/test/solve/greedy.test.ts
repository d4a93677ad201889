import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fewestBound, greedyBound } from '../../src/solve/bounds.ts';
import { greedyAlternatives, greedyChoice } from '../../src/solve/greedy.ts';
import {
  closable,
  compareWorth,
  isAffordable,
  type OpenCell,
  type Problem,
  worthOf,
} from '../../src/solve/problem.ts';
import { arbitraryProblem, everyChoice } from './arbitrary-problem.ts';

const withBudget = arbitraryProblem.filter(({ budget }) => budget !== null);
const without = arbitraryProblem.map((problem): Problem => ({ ...problem, budget: null }));

function bestOf(problem: Problem, of: 'robust' | 'other'): number {
  return Math.max(...everyChoice(problem).map((one) => worthOf(problem, one)[of]));
}

test('never exceeds the budget, and is never better than the best', () => {
  fc.assert(
    fc.property(arbitraryProblem, (problem) => {
      const { choice } = greedyChoice(problem);
      expect(isAffordable(problem, choice)).toBe(true);
      const worth = worthOf(problem, choice);
      for (const other of everyChoice(problem)) {
        if (compareWorth(problem, worth, worthOf(problem, other)) >= 0) return;
      }
      expect.fail('It is better than every choice that the budget pays for');
    }),
    { numRuns: 400, seed: 4181 },
  );
});

test('never falls below the share that it claims, and claims none where gaps lack several', () => {
  let claimed = 0;
  fc.assert(
    fc.property(withBudget, (problem) => {
      const { choice, guarantee } = greedyChoice(problem);
      const first = closable(problem).some(({ robust }) => robust) ? 'robust' : 'other';
      const several = closable(problem).some(
        ({ robust, demands }) => robust === (first === 'robust') && demands[0].need > 1,
      );
      expect(guarantee === null).toBe(several);
      if (guarantee?.kind !== 'share') return;
      claimed += 1;
      expect(worthOf(problem, choice)[first]).toBeGreaterThanOrEqual(
        guarantee.share * bestOf(problem, first) - 1e-9,
      );
    }),
    { numRuns: 600, seed: 6765 },
  );
  expect(claimed).toBeGreaterThan(100);
});

test('without a budget closes all that can be closed, with at most so many times the fewest', () => {
  fc.assert(
    fc.property(without, (problem) => {
      const { choice, guarantee } = greedyChoice(problem);
      const all = worthOf(problem, [...problem.costs.keys()]);
      const found = worthOf(problem, choice);
      expect([found.robust, found.other]).toEqual([all.robust, all.other]);
      const fewest = Math.min(
        ...everyChoice(problem)
          .map((one) => worthOf(problem, one))
          .filter(({ robust, other }) => robust === all.robust && other === all.other)
          .map(({ size }) => size),
      );
      if (guarantee?.kind === 'times') {
        expect(found.size).toBeLessThanOrEqual(guarantee.times * fewest + 1e-9);
      } else expect(fewest).toBe(0);
      expect(fewestBound(problem)).toBeLessThanOrEqual(fewest);
    }),
    { numRuns: 400, seed: 10946 },
  );
});

test('nothing exceeds the bound that is worked out for the instance', () => {
  fc.assert(
    fc.property(arbitraryProblem, (problem) => {
      for (const robust of [true, false]) {
        expect(greedyBound(problem, robust)).toBeGreaterThanOrEqual(
          bestOf(problem, robust ? 'robust' : 'other') - 1e-9,
        );
      }
    }),
    { numRuns: 400, seed: 17711 },
  );
});

test('the best single candidate is taken where density leads astray', () => {
  const cell = (...candidates: readonly number[]): OpenCell => ({
    weight: 1,
    robust: true,
    demands: [{ need: 1, units: candidates.map((one) => [one]) }],
  });
  // The first is the denser one, and leaves no room for the second.
  const problem: Problem = {
    costs: [1, 10],
    budget: 10,
    cells: [cell(0), ...Array.from({ length: 9 }, () => cell(1))],
  };
  expect(greedyChoice(problem).choice).toEqual([1]);
});

test('other choices do without one of the first, and none is the same', () => {
  fc.assert(
    fc.property(arbitraryProblem, (problem) => {
      const { choice } = greedyChoice(problem);
      const others = greedyAlternatives(problem, choice, 3);
      expect(new Set(others.map(String)).size).toBe(others.length);
      for (const other of others) {
        expect(choice.some((one) => !other.includes(one))).toBe(true);
        expect(isAffordable(problem, other)).toBe(true);
      }
    }),
    { numRuns: 200, seed: 28657 },
  );
});
