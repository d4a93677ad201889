import { expect, test } from 'vitest';
import { defineFramework } from '../../src/framework/framework.ts';
import { both } from '../riverbend.ts';

const identity = {
  id: 'doors',
  version: '1',
  label: both('Doors'),
  description: both('Two doors'),
  citation: 'Doors (2001)',
};

test('categories stand in the order in which they were written, from 1', () => {
  const { categories } = defineFramework({
    ...identity,
    categories: ['front', 'back'].map((code) => ({
      code,
      label: both(code),
      definition: both(code),
    })),
  });
  expect(categories.map(({ code, position }) => [code, position])).toEqual([
    ['front', 1],
    ['back', 2],
  ]);
});

test('what an author leaves out is empty, and what has no default stays as written', () => {
  expect(defineFramework({ ...identity, categories: [] })).toEqual({
    ...identity,
    translationNote: null,
    categories: [],
    rules: [],
    crossCutting: [],
    variantOf: null,
  });
});
