import { describe, expect, test } from 'vitest';
import {
  type CoverageQuestion,
  mostCells,
  resolveQuestion,
} from '../../../src/analysis/coverage/question.ts';
import { everybody } from '../../../src/dataset/everybody.ts';
import { SpectrumError } from '../../../src/diagnostic/spectrum-error.ts';
import { inFull, labelled, riverbend } from '../../riverbend.ts';

const theirs = {
  ...labelled('theirs'),
  organisations: ['foundation'],
  meaning: 'planned',
  atLeast: 3,
};
const dataset = riverbend({ activities: [inFull()], expectations: [theirs] });
const resolve = (question: Partial<CoverageQuestion>) =>
  resolveQuestion(dataset, { by: ['steps'], ...question });

describe('a question', () => {
  test('that names nothing else asks about everybody’s reported work, any coding, one by one', () => {
    const { expectation, count, where } = resolve({});
    expect(expectation).toEqual(everybody);
    expect(count).toEqual({ significance: 'any', units: 'each' });
    expect(where).toEqual([]);
  });

  test('may name an expectation of the dataset, and override what it means and how much it needs', () => {
    expect(resolve({ expectation: 'theirs' }).expectation).toMatchObject(theirs);
    expect(
      resolve({ expectation: 'theirs', meaning: 'reached', atLeast: 1 }).expectation,
    ).toMatchObject({ organisations: ['foundation'], meaning: 'reached', atLeast: 1 });
  });

  test('may bring an expectation of its own', () => {
    const own = { ...everybody, id: 'own', atLeast: 5 };
    expect(resolve({ expectation: own }).expectation).toEqual(own);
  });

  test('may ask for everybody by name; a dataset’s own "everybody" comes first', () => {
    expect(resolve({ expectation: 'everybody' }).expectation).toEqual(everybody);
    const redefined = riverbend({ expectations: [{ ...labelled('everybody'), atLeast: 2 }] });
    expect(
      resolveQuestion(redefined, { by: ['steps'], expectation: 'everybody' }).expectation.atLeast,
    ).toBe(2);
  });

  test('may settle one half of what is counted', () => {
    expect(resolve({ count: { units: 'umbrella' } }).count).toEqual({
      significance: 'any',
      units: 'umbrella',
    });
    expect(resolve({ count: { significance: 'principal' } }).count).toEqual({
      significance: 'principal',
      units: 'each',
    });
  });
});

test('an unknown expectation names "everybody" too, which can always be asked for, and once', () => {
  expect.assertions(1);
  const redefined = riverbend({ expectations: [labelled('everybody'), labelled('own')] });
  try {
    resolveQuestion(redefined, { by: ['steps'], expectation: 'ours' });
  } catch (error) {
    expect((error as SpectrumError).diagnostic.params.known).toEqual(['everybody', 'own']);
  }
});

describe('a question without an answer', () => {
  test.each<[string, object, string, object]>([
    [
      'of an unknown expectation',
      { expectation: 'ours' },
      'core/expectation-unknown',
      { found: 'ours', known: ['theirs', 'everybody'] },
    ],
    ['of what was effective', { meaning: 'effective' }, 'core/meaning-effective', {}],
    [
      'of an unknown meaning',
      { meaning: 'funded' },
      'core/meaning-unknown',
      { found: 'funded', known: ['mandated', 'planned', 'reported', 'reached'] },
    ],
    ['of none at least', { atLeast: 0 }, 'core/threshold-invalid', { found: '0' }],
    ['of a half at least', { atLeast: 0.5 }, 'core/threshold-invalid', { found: '0.5' }],
    ['of no number at least', { atLeast: Number.NaN }, 'core/threshold-invalid', { found: 'NaN' }],
    [
      'of endlessly many at least',
      { atLeast: Number.POSITIVE_INFINITY },
      'core/threshold-invalid',
      { found: 'Infinity' },
    ],
  ])('%s is misuse with a code', (_, question, code, params) => {
    expect.assertions(3);
    try {
      resolve(question);
    } catch (error) {
      expect(error).toBeInstanceOf(SpectrumError);
      expect((error as SpectrumError).code).toBe(code);
      expect((error as SpectrumError).diagnostic.params).toEqual(params);
    }
  });
});

test('exactly as many cells as the limit may be asked for', () => {
  const years = (many: number) => Array.from({ length: many }, (_, index) => String(1000 + index));
  const asked = (many: number) =>
    resolve({
      by: ['period:year', 'period:month'],
      expectation: {
        ...everybody,
        members: { 'period:year': years(many), 'period:month': years(mostCells / 1000) },
      },
    });
  expect(asked(1000).by.map(({ members }) => members.length)).toEqual([1000, 100]);
  expect(() => asked(1001)).toThrow('core/cells-too-many');
});
