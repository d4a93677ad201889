import { expect, test } from 'vitest';
import { mergeCodings } from '../../src/connector/merge-codings.ts';
import { coded } from '../riverbend.ts';

test('what several records say of one activity is one coding: principal stays principal', () => {
  const merged = mergeCodings([
    coded('talk', { principal: ['talks'], significant: ['training'], absent: ['rules'] }),
    coded('walk', ['talks']),
    coded('talk', { principal: ['training'], significant: ['rules'] }),
  ]);
  expect(merged.map(({ activity, reading }) => [activity, reading])).toEqual([
    [
      'talk',
      { verdict: 'within', principal: ['talks', 'training'], significant: ['rules'], absent: [] },
    ],
    ['walk', { verdict: 'within', principal: ['talks'], significant: [], absent: [] }],
  ]);
});

test('a reading as outside, another coder and another status stay codings of their own', () => {
  const codings = [
    coded('talk', ['talks']),
    coded('talk', 'outside'),
    coded('talk', ['talks'], { coder: 'second' }),
    coded('talk', ['rules'], { status: 'proposed' }),
  ];
  expect(mergeCodings(codings)).toEqual(codings);
});
