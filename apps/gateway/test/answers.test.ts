import { coverage } from '@prevention-spectrum/core';
import { expect, test } from 'vitest';
import { answersOf } from '../src/answers.ts';
import { small } from './small-dataset.ts';

test('works a question out once', () => {
  const answer = answersOf((question) => coverage(small.dataset, question));
  const question = { by: ['letters', 'place:district'] };
  expect(answer({ ...question })).toBe(answer(question));
  expect(answer({ by: ['letters'] })).not.toBe(answer(question));
});

test('keeps the answers that were asked for last, so many cells in all', () => {
  const answer = answersOf((question) => coverage(small.dataset, question), 12);
  const ask = (atLeast: number) => answer({ by: ['letters', 'place:district'], atLeast });

  const [first, second] = [ask(1), ask(2)];
  expect(first.coverage.cells).toHaveLength(6);
  expect(ask(1)).toBe(first);
  ask(3);
  expect(ask(1)).toBe(first);
  expect(ask(2)).not.toBe(second);
});

test('gives an answer that is too large to keep', () => {
  const answer = answersOf((question) => coverage(small.dataset, question), 5);
  const question = { by: ['letters', 'place:district'] };
  expect(answer(question).coverage.cells).toHaveLength(6);
  expect(answer(question)).not.toBe(answer(question));
});
