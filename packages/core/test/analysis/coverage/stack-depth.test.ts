import { describe, expect, test } from 'vitest';
import { coverage } from '../../../src/analysis/coverage/coverage.ts';
import { stackDepth } from '../../../src/analysis/coverage/stack-depth.ts';
import type { SpectrumError } from '../../../src/diagnostic/spectrum-error.ts';
import { coded, inFull, labelled, riverbend, screening } from '../../riverbend.ts';

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
  ],
});
const depth = (by: readonly string[]) =>
  stackDepth(coverage(dataset, { by, expectation: 'asked' }), 'steps');

test('counts the categories of each place: all of them somewhere is not all of them anywhere', () => {
  expect(depth(['steps', 'place:district'])).toEqual([
    {
      at: ['north'],
      low: 3,
      high: 3,
      of: 3,
      covered: ['talks', 'training', 'rules'],
      unknown: [],
    },
    { at: ['south'], low: 1, high: 1, of: 3, covered: ['talks'], unknown: [] },
  ]);
});

test('is a range up to what is unknown, of the categories that apply', () => {
  expect(depth(['steps', 'place:village'])).toEqual([
    {
      at: ['mill'],
      low: 2,
      high: 3,
      of: 3,
      covered: ['talks', 'training'],
      unknown: ['rules'],
    },
    { at: ['newtown-north'], low: 0, high: 2, of: 3, covered: [], unknown: ['talks', 'rules'] },
    { at: ['newtown-south'], low: 0, high: 0, of: 3, covered: [], unknown: [] },
    { at: ['hill'], low: 1, high: 1, of: 2, covered: ['talks'], unknown: [] },
  ]);
});

test('does not depend on the place of the framework among the dimensions', () => {
  expect(depth(['place:village', 'steps'])).toEqual(depth(['steps', 'place:village']));
});

test('has one stack, everywhere at once, when nothing else is asked about', () => {
  expect(depth(['steps'])).toMatchObject([{ at: [], low: 3, of: 3 }]);
});

test('keeps every other dimension', () => {
  expect(depth(['audience', 'steps', 'place:district']).map(({ at }) => at)).toEqual([
    ['youth', 'north'],
    ['youth', 'south'],
    ['teachers', 'north'],
    ['teachers', 'south'],
  ]);
});

describe('an answer without the framework', () => {
  test('is misuse, and what there is is named', () => {
    expect.assertions(2);
    try {
      stackDepth(coverage(dataset, { by: ['ends', 'audience'] }), 'steps');
    } catch (error) {
      expect((error as SpectrumError).code).toBe('core/dimension-unknown');
      expect((error as SpectrumError).diagnostic.params).toEqual({
        found: 'steps',
        known: ['ends', 'audience'],
      });
    }
  });

  test('names what was asked for', () => {
    expect.assertions(1);
    try {
      stackDepth(coverage(dataset, { by: ['audience'] }), 'steps');
    } catch (error) {
      expect(JSON.stringify((error as SpectrumError).diagnostic.params)).toContain('steps');
    }
  });
});
