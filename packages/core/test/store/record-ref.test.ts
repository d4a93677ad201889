import { expect, test } from 'vitest';
import type { ActivityId } from '../../src/activity/id.ts';
import { codingNamed, codingRef } from '../../src/store/record-ref.ts';

test.each([
  ['village-talks', 2, 'village-talks#2'],
  ['a#b', 1, 'a#b#1'],
  ['a#1', 12, 'a#1#12'],
  ['#', 3, '##3'],
  ['', 1, '#1'],
  ['two\nlines', 1, 'two\nlines#1'],
])(
  'coding of %j with number %i is called %j, and is found again by that',
  (activity, number, id) => {
    expect(codingRef(activity as ActivityId, number)).toEqual({ list: 'codings', id });
    expect(codingNamed(id)).toEqual({ activity, number });
  },
);

test.each([
  'village-talks',
  'village-talks#',
  'village-talks#0',
  'village-talks#02',
  'village-talks#-1',
  'village-talks#1.5',
  'village-talks#1 ',
  'village-talks#1\n',
  'village-talks#1234567890',
  '',
])('%j names no coding', (id) => {
  expect(codingNamed(id)).toBeNull();
});
