import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coOccurrence, type Pair } from '../../../src/analysis/co-occurrence/co-occurrence.ts';
import { coOccurrenceTable } from '../../../src/analysis/co-occurrence/co-occurrence-table.ts';
import type { CoverageQuestion } from '../../../src/analysis/coverage/question.ts';
import { both, coded, inFull, labelled, riverbend, screening } from '../../riverbend.ts';
import { arbitraryCase, categories, defaults } from '../coverage/arbitrary-case.ts';
import { asQuestion, type SemanticCase } from '../coverage/semantic-case.ts';

const dataset = riverbend({
  activities: [
    inFull({ id: 'campaign', kind: 'umbrella' }),
    inFull({ id: 'a', places: ['mill'] }),
    inFull({ id: 'b', places: ['riverbend'], partOf: 'campaign' }),
    inFull({ id: 'c', places: ['hill'], partOf: 'campaign' }),
    inFull({ id: 'd', places: ['mill'] }),
    inFull({ id: 'e', places: ['mill'], status: 'planned' }),
  ],
  codings: [
    coded('a', { principal: ['talks'], significant: ['training'] }),
    coded('b', ['talks']),
    coded('c', ['training']),
    coded('e', ['talks', 'rules']),
  ],
  screenings: [screening()],
  expectations: [
    { ...labelled('asked'), notApplicable: [{ steps: ['rules'], 'place:district': ['south'] }] },
  ],
});
const byDistrict = ['steps', 'place:district'];
const ask = (more: Partial<CoverageQuestion> = {}) =>
  coOccurrence(dataset, { by: byDistrict, framework: 'steps', ...more });
const pair = (first: string, second: string, more: Partial<CoverageQuestion> = {}) =>
  ask(more).pairs.find(({ categories: [one, other] }) => one === first && other === second) as Pair;

test('has each pair of categories once, in the order of the framework', () => {
  expect(ask().pairs.map((one) => one.categories)).toEqual([
    ['talks', 'training'],
    ['talks', 'rules'],
    ['training', 'rules'],
  ]);
});

describe('in one activity', () => {
  test('together as the accepted coding has it; perhaps, where nobody coded it', () => {
    expect(pair('talks', 'training').activities).toEqual({
      surely: ['a'],
      possibly: ['d'],
      first: { sure: 2, possible: 1 },
      second: { sure: 2, possible: 1 },
      of: { sure: 3, possible: 1 },
    });
  });

  test('by principal codings alone, when the question counts so', () => {
    const { activities } = pair('talks', 'training', { count: { significance: 'principal' } });
    expect(activities).toMatchObject({ surely: [], possibly: ['d'], second: { sure: 1 } });
  });

  test('each umbrella once, when the question counts so: its parts are one programme', () => {
    const { activities } = pair('talks', 'training', { count: { units: 'umbrella' } });
    expect(activities.surely).toEqual(['a', 'campaign']);
    expect(activities.of).toEqual({ sure: 2, possible: 1 });
  });

  test('only of those that count, and that pass the filter', () => {
    expect(pair('talks', 'rules').activities.surely).toEqual([]);
    expect(pair('talks', 'rules', { meaning: 'planned' }).activities.surely).toEqual(['e']);
    expect(pair('talks', 'training', { where: { place: 'south' } }).activities).toMatchObject({
      surely: [],
      first: { sure: 0, possible: 1 },
    });
  });

  test('out of those that nobody coded too, where all are: perhaps is never more than there is', () => {
    const uncoded = riverbend({ activities: [inFull({ id: 'a' }), inFull({ id: 'b' })] });
    for (const { activities } of coOccurrence(uncoded, { by: ['steps'], framework: 'steps' })
      .pairs) {
      expect(activities).toMatchObject({ surely: [], possibly: ['a', 'b'] });
      expect(activities.of).toEqual({ sure: 0, possible: 2 });
    }
  });

  test('wherever it is: a missing place keeps it out of no pair', () => {
    const nowhere = riverbend({
      activities: [inFull({ places: [] })],
      codings: [coded('talk', ['talks', 'rules'])],
    });
    const { pairs } = coOccurrence(nowhere, { by: byDistrict, framework: 'steps' });
    expect(pairs[1]?.activities.surely).toEqual(['talk']);
    expect(pairs[1]?.cells).toMatchObject({ surely: [], possibly: [['north'], ['south']] });
  });
});

describe('in one cell', () => {
  test('surely where both are covered, perhaps where one is unknown, not where one is a gap', () => {
    // North has talks and training; south has training, and talks perhaps.
    expect(pair('talks', 'training').cells).toEqual({
      surely: [['north']],
      possibly: [['south']],
      first: { sure: 1, possible: 1 },
      second: { sure: 2, possible: 0 },
      of: { sure: 2, possible: 0 },
    });
    // Rules: nobody coded d, which may bring them to north; in south they are a gap.
    expect(pair('talks', 'rules').cells).toMatchObject({
      surely: [],
      possibly: [['north']],
      of: { sure: 2, possible: 0 },
    });
  });

  test('of different activities too: they need not be one', () => {
    const two = riverbend({
      activities: [inFull({ id: 'a' }), inFull({ id: 'b' })],
      codings: [coded('a', ['talks']), coded('b', ['rules'])],
    });
    const { pairs } = coOccurrence(two, { by: byDistrict, framework: 'steps' });
    expect(pairs[1]?.activities.surely).toEqual([]);
    expect(pairs[1]?.cells.surely).toEqual([['north']]);
  });

  test('out of those where both apply', () => {
    expect(pair('talks', 'rules', { expectation: 'asked' }).cells).toMatchObject({
      first: { sure: 1, possible: 0 },
      of: { sure: 1, possible: 0 },
    });
  });

  test('outside every list perhaps: that nobody looked is no absence', () => {
    const unlooked = coOccurrence(riverbend(), { by: byDistrict, framework: 'steps' });
    for (const { cells } of unlooked.pairs) expect(cells.possibly).toHaveLength(2);
  });

  test('everywhere at once, when nothing else is asked about', () => {
    expect(pair('talks', 'training', { by: ['steps'] }).cells).toMatchObject({
      surely: [[]],
      of: { sure: 1, possible: 0 },
    });
  });
});

test('together is not said to be stronger, and a framework that was not asked by is misuse', () => {
  const { answer, caveats } = ask();
  expect(caveats).toEqual([...answer.caveats, { code: 'not-synergy', params: {} }]);
  expect(() => coOccurrence(dataset, { by: ['audience'], framework: 'steps' })).toThrow(
    'core/dimension-unknown',
  );
});

test('as a table: counts beside those of each category and out of how many, each with what is perhaps more', () => {
  const { columns, rows } = coOccurrenceTable(ask(), 'steps');
  expect(rows[0]).toEqual({
    first: 'talks',
    second: 'training',
    'activities-together': 1,
    'activities-possible': 1,
    'activities-first': 2,
    'activities-first-possible': 1,
    'activities-second': 2,
    'activities-second-possible': 1,
    'activities-of': 3,
    'activities-of-possible': 1,
    'cells-together': 1,
    'cells-possible': 1,
    'cells-first': 1,
    'cells-first-possible': 1,
    'cells-second': 2,
    'cells-second-possible': 0,
    'cells-of': 2,
  });
  expect(columns[1]?.codelist?.rules).toEqual(both('rules'));
  expect(columns[2]?.label).toEqual({
    en: 'Activities surely with both',
    id: 'Kegiatan pasti dengan keduanya',
  });
});

describe('laws', () => {
  const pairsOf = (given: SemanticCase) => {
    const { dataset, question } = asQuestion(given, defaults);
    return coOccurrence(dataset, { ...question, framework: 'neutral' }).pairs;
  };
  const holds = (law: (given: SemanticCase) => void, seed: number) =>
    fc.assert(fc.property(arbitraryCase, law), { numRuns: 250, seed });
  const sides = ({ activities, cells }: Pair) => [activities, cells];

  test('two are together no more often than each is there, and no more often than there is anything', () => {
    holds((given) => {
      for (const { surely, possibly, first, second, of } of pairsOf(given).flatMap(sides)) {
        for (const { sure, possible } of [first, second]) {
          expect(surely.length).toBeLessThanOrEqual(sure);
          expect(surely.length + possibly.length).toBeLessThanOrEqual(sure + possible);
          expect(sure).toBeLessThanOrEqual(of.sure);
          expect(sure + possible).toBeLessThanOrEqual(of.sure + of.possible);
        }
      }
    }, 1);
  });

  test('nothing is together both surely and perhaps, nor twice', () => {
    holds((given) => {
      for (const { surely, possibly } of pairsOf(given).flatMap(sides)) {
        const listed = [...surely, ...possibly].map((one) => JSON.stringify(one));
        expect(new Set(listed).size).toBe(listed.length);
      }
    }, 2);
  });

  test('the order of activities changes no count', () => {
    const counts = (given: SemanticCase) =>
      pairsOf(given)
        .flatMap(sides)
        .map(({ surely, possibly, ...rest }) => [surely.length, possibly.length, rest]);
    holds((given) => {
      const turned = { ...given, activities: [...given.activities].reverse() };
      expect(counts(turned)).toEqual(counts(given));
    }, 3);
  });

  test('adding a coding, or a category to one, never lowers a count', () => {
    const more = (given: SemanticCase): SemanticCase => ({
      ...given,
      activities: given.activities.map((one) => {
        const { coding } = one;
        if (coding === 'uncoded') return { ...one, coding: { principal: ['a'], alternatives: [] } };
        if (typeof coding === 'string') return one;
        const significant = categories.filter((code) => !coding.principal.includes(code));
        return { ...one, coding: { ...coding, significant } };
      }),
    });
    holds((given) => {
      const after = pairsOf(more(given)).flatMap(sides);
      pairsOf(given)
        .flatMap(sides)
        .forEach(({ surely, first, second, of }, index) => {
          const now = after[index] as (typeof after)[number];
          expect(now.surely.length).toBeGreaterThanOrEqual(surely.length);
          expect(now.first.sure).toBeGreaterThanOrEqual(first.sure);
          expect(now.second.sure).toBeGreaterThanOrEqual(second.sure);
          expect(now.of.sure).toBeGreaterThanOrEqual(of.sure);
        });
    }, 4);
  });

  test('a coding where there was none makes nothing more possible', () => {
    const settled = (given: SemanticCase): SemanticCase => ({
      ...given,
      activities: given.activities.map((one) =>
        one.coding === 'uncoded' ? { ...one, coding: { principal: ['a', 'b'] } } : one,
      ),
    });
    holds((given) => {
      const after = pairsOf(settled(given)).flatMap(sides);
      pairsOf(given)
        .flatMap(sides)
        .forEach(({ surely, possibly }, index) => {
          const now = after[index] as (typeof after)[number];
          const [before, then] = [surely, now.surely].map((some) => some.length);
          expect((then as number) + now.possibly.length).toBeLessThanOrEqual(
            (before as number) + possibly.length,
          );
        });
    }, 5);
  });
});
