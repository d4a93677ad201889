import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverage } from '../../../src/analysis/coverage/coverage.ts';
import {
  type Portfolio,
  type PortfolioMeasure,
  portfolio,
  portfolioMeasures,
} from '../../../src/analysis/portfolio/portfolio.ts';
import { portfolioTable } from '../../../src/analysis/portfolio/portfolio-table.ts';
import { coded, inFull, labelled, riverbend, screening } from '../../riverbend.ts';
import { arbitraryCase, defaults } from '../coverage/arbitrary-case.ts';
import { asQuestion, type SemanticCase } from '../coverage/semantic-case.ts';

const dataset = riverbend({
  activities: [
    inFull({ id: 'a', places: ['mill'] }),
    inFull({ id: 'b', places: ['north'] }),
    inFull({ id: 'c', places: ['hill'] }),
  ],
  codings: [
    coded('a', ['talks', 'training']),
    coded('b', ['talks', 'rules']),
    coded('c', ['talks']),
  ],
  screenings: [screening()],
  expectations: [
    {
      ...labelled('asked'),
      notApplicable: [{ steps: ['rules'], 'place:village': ['hill'] }],
    },
    { ...labelled('no-rules'), notApplicable: [{ steps: ['rules'] }] },
    { ...labelled('nothing'), notApplicable: [{ steps: ['talks', 'training', 'rules'] }] },
  ],
});
const of = (by: readonly string[], expectation = 'asked') =>
  portfolio(coverage(dataset, { by, expectation }), 'steps');
const figure = ({ figures }: Portfolio, measure: PortfolioMeasure) =>
  figures.find((one) => one.measure === measure);

// By village: talks in mill and hill, training in mill; talks and rules perhaps in newtown-north, rules perhaps in mill.
const byVillage = of(['steps', 'place:village']);

test('counts the covered and the unknown cells of each category, of those that apply', () => {
  expect(byVillage.spread).toEqual([
    { category: 'talks', covered: 2, unknown: 1, of: 4 },
    { category: 'training', covered: 1, unknown: 0, of: 4 },
    { category: 'rules', covered: 0, unknown: 2, of: 3 },
  ]);
});

test('has every measure, in one order', () => {
  expect(byVillage.figures.map(({ measure }) => measure)).toEqual(portfolioMeasures);
});

test('gives the size as covered cells, up to those that are unknown, of all that apply', () => {
  expect(figure(byVillage, 'size')).toEqual({
    measure: 'size',
    value: 3,
    low: 3,
    high: 6,
    of: 11,
    because: null,
  });
});

test('gives diversity on covered cells, and the range over every way to fill the unknown ones', () => {
  // 2, 1, 0 covered: shares 2/3 and 1/3. Most level: 2, 1, 2. Least: 3, 1, 0.
  expect(figure(byVillage, 'gini-simpson')).toEqual({
    measure: 'gini-simpson',
    value: expect.closeTo(4 / 9, 12),
    low: expect.closeTo(3 / 8, 12),
    high: expect.closeTo(16 / 25, 12),
    of: null,
    because: null,
  });
  expect(figure(byVillage, 'hill-2')).toMatchObject({ value: expect.closeTo(9 / 5, 12), of: 3 });
});

test('gives average instrument diversity on covered cells alone, and no range', () => {
  // talks at mill meets talks at hill; training at mill meets talks at hill; talks at hill meets both: 0, 1, 1/2.
  expect(figure(byVillage, 'average-instrument-diversity')).toEqual({
    measure: 'average-instrument-diversity',
    value: expect.closeTo(0.5, 12),
    low: null,
    high: null,
    of: null,
    because: null,
  });
});

test('does not depend on the place of the framework among the dimensions', () => {
  expect(of(['place:village', 'steps']).figures).toEqual(byVillage.figures);
});

describe('what is declared not applicable', () => {
  test('lies outside: a category that applies nowhere is none of all categories', () => {
    const without = of(['steps', 'place:village'], 'no-rules');
    expect(without.spread.map(({ category }) => category)).toEqual(['talks', 'training']);
    expect(figure(without, 'size')).toMatchObject({ value: 3, high: 4, of: 8 });
    expect(figure(without, 'hill-1')?.of).toBe(2);
  });

  test('everywhere leaves nothing to count: no figure, with the reason', () => {
    const none = of(['steps', 'place:village'], 'nothing');
    expect(none.spread).toEqual([]);
    for (const measure of portfolioMeasures) {
      if (measure === 'average-instrument-diversity') continue;
      expect(figure(none, measure)).toMatchObject({
        value: null,
        low: null,
        high: null,
        because: 'nothing-counted',
      });
    }
  });
});

test('where nothing is covered and something may be, there is a range without a value', () => {
  const bare = riverbend({ activities: [inFull()], screenings: [screening()] });
  const open = portfolio(coverage(bare, { by: ['steps', 'place:district'] }), 'steps');
  expect(figure(open, 'size')).toMatchObject({ value: 0, low: 0, high: 3, of: 6 });
  expect(figure(open, 'evenness')).toEqual({
    measure: 'evenness',
    value: null,
    low: 0,
    high: expect.closeTo(1, 12),
    of: null,
    because: 'nothing-counted',
  });
});

describe('caveats', () => {
  test('say that evenness is no value, and how many cells the figures leave open', () => {
    const { caveats } = coverage(dataset, { by: ['steps', 'place:village'], expectation: 'asked' });
    expect(byVillage.caveats).toEqual([
      ...caveats,
      { code: 'evenness', params: {} },
      { code: 'covered-cells-alone', params: { covered: 3, unknown: 3 } },
    ]);
  });

  test('leave that out where nothing is open', () => {
    const codes = of(['steps', 'place:district']).caveats.map(({ code }) => code);
    expect(codes).toContain('evenness');
    expect(codes).not.toContain('covered-cells-alone');
  });
});

test('a dimension that was not asked by is misuse', () => {
  expect(() => portfolio(coverage(dataset, { by: ['audience'] }), 'steps')).toThrow(
    'core/dimension-unknown',
  );
});

test('as a table: one row a measure, with what each is called, and no figure for all of them', () => {
  const { columns, rows, dataDate } = portfolioTable(byVillage, '2019');
  expect(rows.map(({ measure }) => measure)).toEqual(portfolioMeasures);
  expect(Object.keys(columns[0]?.codelist ?? {})).toEqual(portfolioMeasures);
  expect(dataDate).toBe('2019');
});

describe('laws', () => {
  const ask = (given: SemanticCase) => {
    const { dataset, question } = asQuestion(given, defaults);
    return portfolio(coverage(dataset, question), 'neutral');
  };
  const holds = (law: (given: SemanticCase) => void, seed: number) =>
    fc.assert(fc.property(arbitraryCase, law), { numRuns: 250, seed });
  /** Everything that nobody coded, coded now. */
  const settled = (given: SemanticCase): SemanticCase => ({
    ...given,
    activities: given.activities.map((one) =>
      one.coding === 'uncoded'
        ? { ...one, coding: { principal: ['a'], significant: ['b'], alternatives: [] } }
        : one,
    ),
  });

  test('the order of activities changes nothing', () => {
    holds((given) => {
      const turned = { ...given, activities: [...given.activities].reverse() };
      expect(ask(turned)).toEqual(ask(given));
    }, 1);
  });

  test('a value lies in its range', () => {
    holds((given) => {
      for (const { value, low, high } of ask(given).figures) {
        if (value === null || low === null || high === null) continue;
        expect(low).toBeLessThanOrEqual(value);
        expect(value).toBeLessThanOrEqual(high);
      }
    }, 2);
  });

  test('adding a coding never lowers a count, and leads to a value in the range of before', () => {
    holds((given) => {
      const [before, after] = [ask(given), ask(settled(given))];
      before.spread.forEach(({ covered, unknown }, index) => {
        const now = after.spread[index] as Portfolio['spread'][number];
        expect(now.covered).toBeGreaterThanOrEqual(covered);
        expect(now.covered + now.unknown).toBeLessThanOrEqual(covered + unknown);
      });
      before.figures.forEach(({ low, high }, index) => {
        const value = after.figures[index]?.value ?? null;
        if (value === null || low === null || high === null) return;
        expect(value).toBeGreaterThanOrEqual(low - 1e-9);
        expect(value).toBeLessThanOrEqual(high + 1e-9);
      });
    }, 3);
  });
});
