import { describe, expect, test } from 'vitest';
import { coverage } from '../../../src/analysis/coverage/coverage.ts';
import { explainGap } from '../../../src/analysis/coverage/explain-gap.ts';
import type { CoverageQuestion } from '../../../src/analysis/coverage/question.ts';
import type { SpectrumError } from '../../../src/diagnostic/spectrum-error.ts';
import { coded, inFull, places, riverbend, screening } from '../../riverbend.ts';

const dataset = riverbend({
  places: [...places, { id: 'island', name: 'Island', level: 'village' }],
  activities: [
    inFull({ id: 'a', places: ['hill', 'newtown-north', 'island'] }),
    inFull({ id: 'b', places: ['mill'] }),
    inFull({ id: 'c', places: ['mill'], status: 'planned' }),
  ],
  codings: [coded('a', ['talks']), coded('b', ['training']), coded('c', ['talks'])],
  screenings: [screening()],
});
const by = ['steps', 'place:village'];
const ask = (question: CoverageQuestion) => coverage(dataset, question);

describe('a gap', () => {
  const why = explainGap(dataset, ask({ by }), ['talks', 'mill']);

  test('is the cell of the answer', () => {
    expect(why.cell).toMatchObject({
      at: ['talks', 'mill'],
      state: 'gap',
      reasons: ['planned-only'],
    });
  });

  test('has the covered cells of other places, the nearest first, with the steps between', () => {
    expect(why.nearest.map(({ place, steps, cell }) => [place, steps, cell.at[0]])).toEqual([
      ['newtown-north', 2, 'talks'],
      ['hill', 4, 'talks'],
      ['island', null, 'talks'],
    ]);
  });

  test('has them by distance, not by the order of the list', () => {
    const { nearest } = explainGap(dataset, ask({ by }), ['talks', 'newtown-south']);
    expect(nearest.map(({ place, steps }) => [place, steps])).toEqual([
      ['hill', 2],
      ['newtown-north', 4],
      ['island', null],
    ]);
  });

  test('has who already works in the same place in another category', () => {
    expect(why.alongside.map(({ at }) => at)).toEqual([['training', 'mill']]);
  });

  test('has what would cover it if it were done', () => {
    expect(why.nearly).toEqual(['c']);
  });
});

test('a cell with nothing near it says so by empty lists', () => {
  expect(explainGap(dataset, ask({ by }), ['rules', 'newtown-south'])).toMatchObject({
    nearest: [],
    alongside: [],
    nearly: [],
  });
});

test('a place in the first dimension has neighbours, and nobody alongside', () => {
  const why = explainGap(dataset, ask({ by: ['place:village', 'steps'] }), ['mill', 'talks']);
  expect(why.nearest.map(({ place }) => place)).toEqual(['newtown-north', 'hill', 'island']);
  expect(why.alongside).toEqual([]);
});

test('a cell without a place has nothing nearer or farther', () => {
  const why = explainGap(dataset, ask({ by: ['steps', 'audience'] }), ['rules', 'youth']);
  expect(why.nearest).toEqual([]);
  expect(why.alongside.map(({ at }) => at)).toEqual([
    ['talks', 'youth'],
    ['training', 'youth'],
  ]);
});

test('a cell that is covered is explained as well', () => {
  expect(explainGap(dataset, ask({ by }), ['training', 'mill']).cell.state).toBe('covered');
});

test('asks the question as it was asked', () => {
  const why = explainGap(dataset, ask({ by, meaning: 'planned' }), ['talks', 'mill']);
  expect(why.cell.state).toBe('covered');
  expect(why.nearly).toEqual([]);
});

describe('a cell that the answer does not have', () => {
  test.each([
    ['of an unknown member', ['walks', 'mill']],
    ['in another order', ['mill', 'talks']],
    ['of too few members', ['talks']],
    ['of too many', ['talks', 'mill', 'youth']],
    ['of none', []],
  ])('%s is misuse, and named', (_, at) => {
    expect.assertions(2);
    try {
      explainGap(dataset, ask({ by }), at);
    } catch (error) {
      expect((error as SpectrumError).code).toBe('core/cell-unknown');
      expect((error as SpectrumError).diagnostic.params).toEqual({ found: at, dimensions: by });
    }
  });
});

test('what is there and too little is named as nearly covering', () => {
  const why = explainGap(dataset, ask({ by, atLeast: 2 }), ['training', 'mill']);
  expect(why.cell.reasons).toEqual(['below-threshold']);
  expect(why.nearly).toEqual(['b']);
});
