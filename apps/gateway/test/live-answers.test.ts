import { type Activity, coverage } from '@prevention-spectrum/core';
import { expect, test } from 'vitest';
import { liveAnswers } from '../src/live-answers.ts';
import { small } from './small-dataset.ts';

const question = { by: ['letters', 'place:district'] };

test('an answer follows what is written, and each state is answered from itself', () => {
  const follow = liveAnswers();
  const { dataset } = small;
  const [first, ...others] = dataset.activities as [Activity, ...Activity[]];
  const cancelled = {
    ...dataset,
    activities: [{ ...first, status: 'cancelled' } as Activity, ...others],
  };
  const emptied = { ...dataset, activities: [], codings: [] };

  const before = follow(dataset);
  const then = before(question);
  const now = follow(cancelled);
  const last = follow(emptied);
  expect(then).toEqual(coverage(dataset, question));
  expect(last(question)).toEqual(coverage(emptied, question));
  expect(now(question)).toEqual(coverage(cancelled, question));
  expect(before(question)).toEqual(then);
  expect(now(question)).not.toEqual(then);
});
