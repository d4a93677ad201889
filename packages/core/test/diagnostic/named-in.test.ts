import { expect, test } from 'vitest';
import { namedIn } from '../../src/diagnostic/named-in.ts';

test('a draft is named by its id, or by another field that names it', () => {
  expect(namedIn({ id: 'talk', activity: 'walk' })).toEqual({ record: 'talk' });
  expect(namedIn({ id: 'talk', activity: 'walk' }, 'activity')).toEqual({ record: 'walk' });
});

test.each([
  ['null', null],
  ['nothing', undefined],
  ['a word', 'talk'],
  ['a list', ['talk']],
  ['a record without an id', { title: 'Talk' }],
  ['a record whose id is a number', { id: 7 }],
  ['a record whose id is a record', { id: {} }],
])('%s names nothing', (_, draft) => {
  expect(namedIn(draft)).toEqual({});
});
