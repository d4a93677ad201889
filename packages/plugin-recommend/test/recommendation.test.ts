import { coverage, SpectrumError } from '@prevention-spectrum/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Candidate, recommendation, whatIf } from '../src/index.ts';
import { arbitraryProgramme, type Programme, withCandidates } from './arbitrary-programme.ts';

const budgets = fc.constantFrom(null, 0, 3, 8, 15);

/** What a set closes, judged by coverage alone: robust gaps, others, cells that no choice opens again, cost, size. */
function judged(programme: Programme, chosen: readonly Candidate[]) {
  const { dataset, question } = programme;
  const today = coverage(dataset, question).cells;
  const planned = coverage(withCandidates(programme, chosen), question).cells;
  const closed = today
    .map((cell, index) => ({ cell, later: planned[index] }))
    .filter(({ cell, later }) => cell.state === 'gap' && later?.state === 'covered');
  return {
    robust: closed.filter(({ cell }) => cell.robust).length,
    other: closed.filter(({ cell }) => !cell.robust).length,
    firm: closed.filter(({ later }) => later?.robust).length,
    cost: chosen.reduce((sum, { cost }) => sum + (cost?.amount ?? 0), 0),
    size: chosen.length,
  };
}

function subsets(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const [first, ...rest] = candidates;
  if (first === undefined) return [[]];
  return subsets(rest).flatMap((set) => [set, [first, ...set]]);
}

/** Under a budget: gaps, what lasts, cost, size. Without one: gaps, size, what lasts. */
function rank(worth: ReturnType<typeof judged>, budget: number | null): readonly number[] {
  const { robust, other, firm, cost, size } = worth;
  return budget === null ? [-robust, -other, size, -firm] : [-robust, -other, -firm, cost, size];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((value, position) => value !== other[position]);
  return index < 0 ? 0 : (one[index] as number) - (other[index] as number);
}

test('is the best of all sets that the budget pays for, judged by coverage alone', {
  timeout: 120_000,
}, () => {
  let closing = 0;
  fc.assert(
    fc.property(arbitraryProgramme, budgets, (programme, budget) => {
      const { dataset, question, candidates } = programme;
      const limits = budget === null ? {} : { budget, currency: 'EUR' };
      const { plans, method } = recommendation(dataset, question, { candidates, ...limits });
      expect(method).toMatchObject({ how: 'exact', proven: 'all' });
      const chosen = (plans[0]?.chosen ?? []).map(({ candidate }) => candidate);
      const payable = candidates.filter(({ cost }) => budget === null || (cost ?? null) !== null);
      const best = subsets(payable)
        .map((set) => judged(programme, set))
        .filter(({ cost }) => budget === null || cost <= budget)
        .map((worth) => rank(worth, budget))
        .sort(compare)[0];
      expect(rank(judged(programme, chosen), budget)).toEqual(best);
      if (chosen.length > 0) closing += 1;
    }),
    { numRuns: 300, seed: 610 },
  );
  expect(closing).toBeGreaterThan(50);
});

test('each plan says of itself what coverage says of it, and keeps to the budget', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(arbitraryProgramme, budgets, (programme, budget) => {
      const { dataset, question, candidates } = programme;
      const limits = budget === null ? {} : { budget, currency: 'EUR' };
      const { plans } = recommendation(dataset, question, { candidates, ...limits });
      const sets = plans.map(({ chosen }) => new Set(chosen.map(({ candidate }) => candidate)));
      for (const [index, plan] of plans.entries()) {
        const own = plan.chosen.map(({ candidate }) => candidate);
        const worth = judged(programme, own);
        expect(plan.robust).toBe(worth.robust);
        expect(plan.closes.length).toBe(worth.robust + worth.other);
        expect(plan.firm).toBe(worth.firm);
        if (budget !== null) {
          expect(plan.cost).toEqual({ amount: worth.cost, currency: 'EUR' });
          expect(worth.cost).toBeLessThanOrEqual(budget);
        }
        for (const { candidate, alone, shared, lost } of plan.chosen) {
          const rest = judged(
            programme,
            own.filter((one) => one !== candidate),
          );
          expect(lost.length).toBe(worth.robust + worth.other - rest.robust - rest.other);
          expect(lost).toEqual(expect.arrayContaining([...alone]));
          expect(plan.closes).toEqual(expect.arrayContaining([...alone, ...shared]));
        }
        for (const before of sets.slice(0, index)) {
          expect([...before].some((one) => !own.includes(one))).toBe(true);
        }
      }
    }),
    { numRuns: 100, seed: 987 },
  );
});

test('a candidate that fills unknown cells alone is told so and is in no plan', () => {
  let seen = 0;
  fc.assert(
    fc.property(arbitraryProgramme, ({ dataset, question, candidates }) => {
      const { plans, leftOut, today } = recommendation(dataset, question, { candidates });
      const told = leftOut.flatMap(({ candidate, because }) =>
        because === 'only-unknown' ? [candidate] : [],
      );
      for (const { chosen, closes } of plans) {
        expect(chosen.filter(({ candidate }) => told.includes(candidate.activity.id))).toEqual([]);
        for (const { at } of closes) {
          expect(today.cells.find((cell) => `${cell.at}` === `${at}`)?.state).toBe('gap');
        }
      }
      for (const id of told) {
        const [alone] = candidates.filter(({ activity }) => activity.id === id);
        const { closed, settled } = whatIf(dataset, { ...question, atLeast: 1 }, [
          alone as Candidate,
        ]);
        expect([closed.length, settled.length > 0 || question.atLeast !== 1]).toEqual([0, true]);
        seen += 1;
      }
    }),
    { numRuns: 150, seed: 1 },
  );
  expect(seen).toBeGreaterThan(20);
});

test('the order in which candidates are named changes nothing', () => {
  fc.assert(
    fc.property(arbitraryProgramme, ({ dataset, question, candidates }) => {
      const turned = recommendation(dataset, question, { candidates: candidates.toReversed() });
      expect(turned).toEqual(recommendation(dataset, question, { candidates }));
    }),
    { numRuns: 50, seed: 2 },
  );
});

test('a budget without a currency, and a weight that is none, are refused', () => {
  const [programme] = fc.sample(arbitraryProgramme, { numRuns: 1, seed: 3 });
  const { dataset, question, candidates } = programme as Programme;
  const ask = (options: object) => () =>
    recommendation(dataset, question, { candidates, ...options });
  expect(ask({ budget: 5 })).toThrow('recommend/budget-without-currency');
  expect(ask({ weights: { ways: { a: 0 } } })).toThrow('recommend/weight-unusable');
  expect(ask({ weights: { ways: { z: 1 } } })).toThrow('core/member-unknown');
  expect(ask({ weights: { audience: {} } })).toThrow(SpectrumError);
});
