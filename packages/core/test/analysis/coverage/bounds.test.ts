import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bounds } from '../../../src/analysis/coverage/bounds.ts';
import { plainCoverage } from '../../../src/analysis/coverage/plain-coverage.ts';
import type { DatasetDraft } from '../../../src/dataset/dataset-draft.ts';
import { SpectrumError } from '../../../src/diagnostic/spectrum-error.ts';
import type { CodedDataset, CoverageQuestion } from '../../../src/index.ts';
import { coded, inFull, riverbend } from '../../riverbend.ts';
import { repeated } from '../repeated.ts';
import { arbitraryCase, defaults } from './arbitrary-case.ts';
import { asQuestion } from './semantic-case.ts';

const sizes = (more: Partial<DatasetDraft>) => bounds(riverbend(more), { by: 'steps' });
const many = (ids: readonly string[]) => ids.map((id) => inFull({ id }));

describe('a plain programme', () => {
  const plain = sizes({
    activities: many(['a', 'b', 'c', 'd', 'e', 'f']),
    codings: [
      ...['a', 'b', 'c'].map((id) => coded(id, ['talks'])),
      ...['d', 'e'].map((id) => coded(id, ['training'])),
      coded('f', ['rules']),
    ],
  });

  test('has one size for each member, whatever one chooses', () => {
    expect(plain.map(({ member, count, low, high }) => [member, count, low, high])).toEqual([
      ['talks', 3, 3, 3],
      ['training', 2, 2, 2],
      ['rules', 1, 1, 1],
    ]);
    for (const { count, by } of plain) {
      expect(Object.values(by)).toEqual(Array(4).fill([count, count]));
    }
  });

  test('is settled in 24 ways: three of contested, two each of significance, mandates and units', () => {
    expect(plain.map(({ ways }) => ways)).toEqual([24, 24, 24]);
  });

  test('tells the robustly thin from the rest, by the median', () => {
    expect(plain.map(({ member, below, standing }) => [member, below, standing])).toEqual([
      ['talks', 0, 'above'],
      ['training', 0, 'above'],
      ['rules', 24, 'below'],
    ]);
  });
});

describe('each choice alone', () => {
  test('contested: from what every reading grants to what some reading grants', () => {
    const [talks, training, rules] = sizes({
      activities: many(['a', 'b']),
      codings: [
        coded('a', ['talks'], { alternatives: [{ principal: ['training'] }] }),
        coded('b', ['talks']),
      ],
    });
    expect(talks).toMatchObject({ count: 2, low: 1, high: 2, by: { contested: [1, 2] } });
    expect(training).toMatchObject({ count: 0, low: 0, high: 1, by: { contested: [0, 1] } });
    expect(rules).toMatchObject({ count: 0, low: 0, high: 0, by: { contested: [0, 0] } });
  });

  test('significance: from principal alone to any', () => {
    const [talks, training] = sizes({
      activities: many(['a']),
      codings: [coded('a', { principal: ['talks'], significant: ['training'] })],
    });
    expect(talks?.by.significance).toEqual([1, 1]);
    expect(training).toMatchObject({ count: 1, low: 0, high: 1, by: { significance: [0, 1] } });
  });

  test('mandates: out or in', () => {
    const [talks] = sizes({
      activities: [inFull({ id: 'a', kind: 'mandate' }), inFull({ id: 'b' })],
      codings: [coded('a', ['talks']), coded('b', ['talks'])],
    });
    expect(talks).toMatchObject({ count: 1, low: 1, high: 2, by: { mandates: [1, 2] } });
  });

  test('units: each umbrella once, or its components one by one', () => {
    const [talks] = sizes({
      activities: [
        inFull({ id: 'programme', kind: 'umbrella' }),
        ...['a', 'b', 'c'].map((id) => inFull({ id, kind: 'component', partOf: 'programme' })),
        inFull({ id: 'd' }),
      ],
      codings: ['a', 'b', 'c', 'd'].map((id) => coded(id, ['talks'])),
    });
    expect(talks).toMatchObject({ count: 4, low: 2, high: 4, by: { units: [2, 4] } });
  });
});

describe('standing among the others', () => {
  test('depends, where another honest reading would make a member as large as the rest', () => {
    const found = sizes({
      activities: many(['a', 'b', 'c']),
      codings: [
        coded('a', ['talks'], { alternatives: [{ principal: ['training'] }] }),
        coded('b', ['talks']),
        coded('c', ['rules']),
      ],
    });
    expect(found.map(({ member, standing }) => [member, standing])).toEqual([
      ['talks', 'above'],
      ['training', 'depends'],
      ['rules', 'above'],
    ]);
    expect(found.map(({ below }) => below)).toEqual([0, 16, 0]);
  });

  test('is below for nobody where all are alike', () => {
    const empty = sizes({});
    expect(empty.map(({ count, below, standing }) => [count, below, standing])).toEqual(
      Array(3).fill([0, 0, 'above']),
    );
  });

  test('of an even number of members is told by what lies halfway between the middle two', () => {
    const activities = [
      inFull({ id: 'a', places: ['mill', 'newtown-north'] }),
      inFull({ id: 'b', places: ['mill', 'newtown-north', 'hill'] }),
      inFull({ id: 'c', places: ['mill'] }),
    ];
    const found = bounds(riverbend({ activities }), { by: 'place:village' });
    expect(found.map(({ member, count, standing }) => [member, count, standing])).toEqual([
      ['mill', 3, 'above'],
      ['newtown-north', 2, 'above'],
      ['newtown-south', 0, 'below'],
      ['hill', 1, 'below'],
    ]);
  });
});

describe('the question', () => {
  const activities = [
    inFull({ id: 'a', places: ['mill'] }),
    inFull({ id: 'b', places: ['hill'], status: 'planned' }),
  ];
  const dataset = riverbend({
    activities,
    codings: [
      coded('a', { principal: ['talks'], significant: ['training'] }),
      coded('b', ['talks']),
    ],
  });
  const counts = (question: object) =>
    bounds(dataset, { by: 'steps', ...question }).map(({ count }) => count);

  test('may look at a part, and take "covered" to mean something else', () => {
    expect(counts({})).toEqual([1, 1, 0]);
    expect(counts({ meaning: 'planned' })).toEqual([2, 1, 0]);
    expect(counts({ where: { place: 'south' } })).toEqual([0, 0, 0]);
    expect(counts({ where: { place: 'south' }, meaning: 'planned' })).toEqual([1, 0, 0]);
  });

  test('settles what is counted as the accepted size; the range stays the same', () => {
    const principal = bounds(dataset, { by: 'steps', count: { significance: 'principal' } });
    expect(principal.map(({ count, low, high }) => [count, low, high])).toEqual([
      [1, 1, 1],
      [0, 0, 1],
      [0, 0, 0],
    ]);
  });

  test('names an unknown dimension in vain', () => {
    expect(() => bounds(dataset, { by: 'stairs' })).toThrow(SpectrumError);
  });
});

describe('the ways', () => {
  /** What the plain way counts: as the question has it, and with one choice of what is counted taken to either extreme. */
  function plainly(dataset: CodedDataset, question: CoverageQuestion) {
    const cells = (count: CoverageQuestion['count']) =>
      plainCoverage(dataset, { ...question, count: { ...question.count, ...count } }).cells;
    const either = (one: CoverageQuestion['count'], other: CoverageQuestion['count']) =>
      cells(one).map(({ count }, index) => {
        const both = [count, cells(other)[index]?.count as number];
        return [Math.min(...both), Math.max(...both)];
      });
    const significance = either({ significance: 'any' }, { significance: 'principal' });
    const units = either({ units: 'each' }, { units: 'umbrella' });
    return cells({}).map(({ at, count, low, high }, index) => ({
      member: at[0],
      count,
      low,
      high,
      by: { significance: significance[index], units: units[index] },
    }));
  }

  const shown = (dataset: CodedDataset, question: CoverageQuestion) =>
    bounds(dataset, { ...question, by: question.by[0] as string }).map(
      ({ member, count, low, high, by: { significance, units } }) => ({
        member,
        count,
        low,
        high,
        by: { significance, units },
      }),
    );

  test('count what the plain way counts', () => {
    const property = fc.property(arbitraryCase, (given) => {
      const { dataset, question } = asQuestion(given, defaults);
      const asked = { ...question, by: question.by.slice(0, 1) };
      expect(shown(dataset, asked)).toEqual(plainly(dataset, asked));
    });
    fc.assert(property, { numRuns: 200, seed: 9 });
  });

  test('count what the plain way counts in columns too', () => {
    const property = fc.property(arbitraryCase, (given) => {
      const { dataset, question } = asQuestion(given, defaults);
      const asked = { ...question, by: question.by.slice(0, 1) };
      const many = repeated(dataset, Math.ceil(2_001 / Math.max(dataset.activities.length, 1)));
      expect(shown(many, asked)).toEqual(plainly(many, asked));
    });
    fc.assert(property, { numRuns: 6, seed: 10 });
  });
});
