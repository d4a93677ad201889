import { expect, test } from 'vitest';
import { partOfTree } from '../../src/dataset/part-of-tree.ts';
import { activity } from '../riverbend.ts';

const part = (id: string, partOf?: string) => activity({ id, ...(partOf && { partOf }) });
const kept = (...list: Parameters<typeof partOfTree>[0][number][]) => {
  const { activities, diagnostics } = partOfTree(list);
  return {
    partOf: Object.fromEntries(activities.map(({ id, partOf }) => [id, partOf])),
    unread: Object.fromEntries(
      activities.filter(({ unread }) => unread.length > 0).map(({ id, unread }) => [id, unread]),
    ),
    said: diagnostics.map(({ code, params, at }) => [code, params, at]),
  };
};

test('parts of parts stay parts, with nothing to say', () => {
  expect(kept(part('a', 'b'), part('b', 'c'), part('c'))).toEqual({
    partOf: { a: 'b', b: 'c', c: null },
    unread: {},
    said: [],
  });
});

test('a part of what does not exist stands on its own; the name is kept', () => {
  expect(kept(part('a', 'nothing'))).toEqual({
    partOf: { a: null },
    unread: { a: [{ field: 'partOf', found: 'nothing' }] },
    said: [['core/part-of-unknown', { found: 'nothing' }, { record: 'a', path: ['partOf'] }]],
  });
});

test('a part of what is stored already stays its part', () => {
  const { activities, diagnostics } = partOfTree(
    [part('a', 'whole'), part('b', 'nothing')],
    new Set(['whole']),
  );
  expect(activities.map(({ partOf }) => partOf)).toEqual(['whole', null]);
  expect(diagnostics.map(({ code, params }) => [code, params])).toEqual([
    ['core/part-of-unknown', { found: 'nothing' }],
  ]);
});

test('a part of itself stands on its own', () => {
  expect(kept(part('a', 'a'))).toEqual({
    partOf: { a: null },
    unread: { a: [{ field: 'partOf', found: 'a' }] },
    said: [['core/part-of-cycle', { activities: ['a'] }, { record: 'a', path: ['partOf'] }]],
  });
});

test('a circle is cut at each of its activities, and a sound part of one of them stays its part', () => {
  const { partOf, said } = kept(part('a', 'b'), part('b', 'a'), part('c', 'a'));
  expect(partOf).toEqual({ a: null, b: null, c: 'a' });
  expect(said).toEqual([
    ['core/part-of-cycle', { activities: ['a', 'b'] }, { record: 'a', path: ['partOf'] }],
    ['core/part-of-cycle', { activities: ['b', 'a'] }, { record: 'b', path: ['partOf'] }],
  ]);
});

test('what could not be read before stays beside what was cut', () => {
  const odd = { ...part('a', 'nothing'), unread: [{ field: 'reach', found: 'many' }] };
  expect(kept(odd).unread.a).toEqual([
    { field: 'reach', found: 'many' },
    { field: 'partOf', found: 'nothing' },
  ]);
});
