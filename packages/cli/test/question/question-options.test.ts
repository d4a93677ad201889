import { expect, test } from 'vitest';
import { listed, questionParams } from '../../src/question/question-options.ts';

test('options become the parameters of a question, and what was not said is left out', () => {
  expect(questionParams({}, ['un-4p'])).toEqual({ by: ['un-4p'] });
  expect(
    questionParams(
      {
        where: ['place=53.03', 'period=2018', 'spectrum-of-prevention=community', 'audience=a=b'],
        expectation: 'foundation',
        meaning: 'planned',
        atLeast: '2',
        principalOnly: true,
        umbrellaUnits: true,
      },
      ['un-4p', 'audience'],
    ),
  ).toEqual({
    by: ['un-4p', 'audience'],
    where: {
      place: '53.03',
      period: '2018',
      audience: 'a=b',
      categories: { 'spectrum-of-prevention': 'community' },
    },
    expectation: 'foundation',
    meaning: 'planned',
    atLeast: 2,
    count: { significance: 'principal', units: 'umbrella' },
  });
});

test('a list may be repeated or separated by commas', () => {
  expect(listed('audience', listed('un-4p, place:district,'))).toEqual([
    'un-4p',
    'place:district',
    'audience',
  ]);
});

test.each(['place', '=53', 'place='])('where refuses %j', (pair) => {
  expect(() => questionParams({ where: [pair] }, ['un-4p'])).toThrow('cli/where-unreadable');
});
