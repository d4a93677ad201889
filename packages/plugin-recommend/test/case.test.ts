import { tapenBikomi, tapenBikomiInstruments } from '@prevention-spectrum/case-tapen-bikomi';
import { coverage, spectrumOfPrevention, tableMarkdown, un4p } from '@prevention-spectrum/core';
import { expect, test } from 'vitest';
import { type Candidate, candidatesFrom, recommendation } from '../src/index.ts';

const partnerships = {
  by: [tapenBikomiInstruments.id, 'place:district'],
  expectation: 'foundation',
};
const gaps = coverage(tapenBikomi, partnerships).cells.filter(({ state }) => state === 'gap');
const districts = gaps.map(({ at }) => at[1] as string);

/** A formal partnership in some districts, at a price of its own. */
function partnership(id: string, places: readonly string[], amount: number | null): Candidate {
  return {
    activity: {
      id,
      title: { en: `Partnerships, round ${id}`, id: `Kemitraan, putaran ${id}` },
      organisations: [{ organisation: 'tapen-bikomi-foundation', role: 'implementing' }],
      places,
    },
    readings: [
      {
        framework: tapenBikomiInstruments.id,
        reading: { principal: ['formal-village-partnership'] },
      },
    ],
    cost: amount === null ? null : { amount, currency: 'IDR' },
  };
}

test('21 districts lack a partnership; one outline that is in all of them would close them', () => {
  const candidates = candidatesFrom(tapenBikomi, coverage(tapenBikomi, partnerships));
  const { plans, gaps: found, method } = recommendation(tapenBikomi, partnerships, { candidates });
  expect(found).toEqual({ robust: 21, other: 0 });
  expect(candidates.map(({ invented }) => invented)).toEqual([true]);
  expect(plans.map(({ closes, chosen }) => [closes.length, chosen.length])).toEqual([[21, 1]]);
  expect(method).toMatchObject({ how: 'exact', proven: 'all' });
});

test('one outline a district takes 21 of them, and none can be left out', () => {
  const answer = coverage(tapenBikomi, partnerships);
  const candidates = candidatesFrom(tapenBikomi, answer, 'each');
  const { plans } = recommendation(tapenBikomi, partnerships, { candidates });
  expect(plans[0]?.chosen).toHaveLength(21);
  expect(plans[0]?.chosen.every(({ alone, lost }) => alone.length === 1 && lost.length === 1)).toBe(
    true,
  );
});

test('under a budget the two rounds that together reach most are chosen, not the largest one', () => {
  const candidates = [
    partnership('a', districts.slice(0, 9), 40_000_000),
    partnership('b', districts.slice(6, 16), 60_000_000),
    partnership('c', districts.slice(9, 16), 30_000_000),
    partnership('d', districts.slice(0, 12), 75_000_000),
    partnership('e', districts.slice(16), null),
    partnership('f', ['53.03'], 5_000_000),
  ];
  const { plans, leftOut, notClosable } = recommendation(tapenBikomi, partnerships, {
    candidates,
    budget: 75_000_000,
    currency: 'IDR',
  });
  const sets = plans.map(({ chosen }) => chosen.map(({ candidate }) => candidate.activity.id));
  expect(sets).toEqual([['a', 'c'], ['d'], ['b']]);
  expect(plans.map(({ closes }) => closes.length)).toEqual([16, 12, 10]);
  expect(plans[0]?.cost).toEqual({ amount: 70_000_000, currency: 'IDR' });
  expect(plans[0]?.chosen.map(({ costPerCell }) => Math.round(costPerCell?.amount ?? 0))).toEqual([
    4_444_444, 4_285_714,
  ]);
  expect(leftOut).toEqual([
    { candidate: 'e', because: 'no-cost' },
    { candidate: 'f', because: 'nowhere' },
  ]);
  expect(notClosable).toHaveLength(5);
});

test('unknown districts are no gaps: nothing is planned for them, and the question is named', () => {
  const question = { by: [spectrumOfPrevention.id, 'place:district'], expectation: 'foundation' };
  const answer = recommendation(tapenBikomi, question, {
    candidates: candidatesFrom(tapenBikomi, coverage(tapenBikomi, question)),
  });
  expect(answer.plans).toEqual([]);
  expect(answer.today.totals).toMatchObject({ gap: 0, unknown: 136 });
  expect(answer.ask).toMatchObject({ fact: 'place-within', settles: 112 });
  expect(`${answer}`).toContain('asking costs less than doing. Ask Tapen Bikomi Foundation');
});

test('the matrix of the case: 17 gaps, robust ones first, in words of both languages', () => {
  const question = { by: [spectrumOfPrevention.id, un4p.id], expectation: 'foundation' };
  const answer = recommendation(tapenBikomi, question, {
    candidates: candidatesFrom(tapenBikomi, coverage(tapenBikomi, question)),
  });
  expect(answer.gaps.robust + answer.gaps.other).toBe(17);
  expect(answer.plans[0]?.closes).toHaveLength(17);
  expect(answer.plans[0]?.firm).toBe(17);
  expect(`${answer}`).toContain('A plan is not effect');
  expect(
    tableMarkdown(
      { columns: [], rows: [], caveats: answer.caveats, dataDate: '' },
      { language: 'id' },
    ),
  ).toContain('Rencana bukan dampak');
});

test('too many candidates to compare are chosen by a rule, which says how far from the best it may be', () => {
  const candidates = districts.flatMap((place, index) =>
    [1, 2, 5].map((step) => {
      const next = districts[(index + step) % districts.length] as string;
      return partnership(`${place}-${step}`, [place, next], step * 1_000_000);
    }),
  );
  const budget = { budget: 9_000_000, currency: 'IDR' };
  const answer = recommendation(tapenBikomi, partnerships, { candidates, ...budget });
  const { plans, method } = answer;
  expect(candidates).toHaveLength(63);
  // Nine of the cheapest, none beside another: 18 districts; and no set can do better.
  expect(plans[0]?.closes).toHaveLength(18);
  expect(method).toMatchObject({ how: 'greedy', proven: 'gaps', nextBest: false });
  expect(method.bound.robust).toBe(18);
  expect(plans.length).toBeGreaterThan(1);
  for (const one of plans) expect(one.cost?.amount).toBeLessThanOrEqual(9_000_000);
  expect(`${answer}`).toContain('Found by a rule, because there is too much to compare');
  expect(`${answer}`).toContain('The bounds show all the same that no set closes more.');
  expect(`${answer}`).toContain('not surely the next best');
  expect(`${answer}`).not.toMatch(/[{}]|undefined/);
});
