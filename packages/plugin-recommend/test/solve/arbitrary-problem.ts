import * as fc from 'fast-check';
import type { Demand, OpenCell, Problem } from '../../src/solve/problem.ts';

/** Problems that a person could count out: with thresholds, umbrellas, weights, choices that lower a count, free candidates. */
export const arbitraryProblem: fc.Arbitrary<Problem> = fc
  .integer({ min: 0, max: 9 })
  .chain((candidates) =>
    fc.record({
      costs: fc.array(
        fc.oneof(
          { arbitrary: fc.integer({ min: 1, max: 40 }), weight: 6 },
          fc.constantFrom(0, 2.5, 1_250),
        ),
        {
          minLength: candidates,
          maxLength: candidates,
        },
      ),
      budget: fc.option(fc.integer({ min: 0, max: 120 }), { nil: null, freq: 4 }),
      cells: fc.array(arbitraryCell(candidates), { maxLength: 12 }),
    }),
  );

function arbitraryCell(candidates: number): fc.Arbitrary<OpenCell> {
  return fc
    .record({
      weight: fc.oneof({ arbitrary: fc.constant(1), weight: 3 }, fc.constantFrom(2, 0.5, 7)),
      robust: fc.boolean(),
      asked: arbitraryDemand(candidates),
      lowered: fc.array(arbitraryDemand(candidates), { maxLength: 2 }),
    })
    .map(({ weight, robust, asked, lowered }) => ({
      weight,
      robust,
      demands: [asked, ...lowered],
    }));
}

/** Each candidate at most once: alone, or as one of the parts of an umbrella. */
function arbitraryDemand(candidates: number): fc.Arbitrary<Demand> {
  const all = Array.from({ length: candidates }, (_, index) => index);
  return fc
    .record({
      need: fc.oneof({ arbitrary: fc.constant(1), weight: 2 }, fc.integer({ min: 2, max: 3 })),
      here: fc.subarray(all),
      umbrellas: fc.array(fc.integer({ min: 0, max: 9 }), {
        minLength: candidates,
        maxLength: candidates,
      }),
    })
    .map(({ need, here, umbrellas }) => {
      const units = new Map<number, number[]>();
      for (const one of here) {
        // Three of ten belong to the same umbrella.
        const umbrella = (umbrellas[one] as number) < 3 ? -1 : one;
        units.set(umbrella, [...(units.get(umbrella) ?? []), one]);
      }
      return { need, units: [...units.values()] };
    });
}

/** Every choice that the budget pays for. */
export function everyChoice({ costs, budget }: Problem): readonly (readonly number[])[] {
  const all: number[][] = [];
  for (let set = 0; set < 2 ** costs.length; set += 1) {
    const choice = [...costs.keys()].filter((one) => Math.floor(set / 2 ** one) % 2 === 1);
    const cost = choice.reduce((total, one) => total + (costs[one] as number), 0);
    if (budget === null || cost <= budget) all.push(choice);
  }
  return all;
}
