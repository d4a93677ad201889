import { expect, test } from 'vitest';
import { defineFramework } from '../../src/framework/framework.ts';
import { newSpectrumOfPrevention } from '../../src/framework/new-spectrum-of-prevention.ts';
import { spectrumOfPrevention } from '../../src/framework/spectrum-of-prevention.ts';
import { defineVariant } from '../../src/framework/variant.ts';

const both = (en: string) => ({ en, id: `${en} (id)` });

const base = defineFramework({
  id: 'doors',
  version: '1',
  label: both('Doors'),
  description: both('Two doors'),
  citation: 'Doors (2001)',
  translationNote: both('Ours'),
  categories: [
    { code: 'front', label: both('Front'), definition: both('On the street'), aliases: ['main'] },
    { code: 'back', label: both('Back'), definition: both('On the yard') },
  ],
  rules: [{ between: ['front', 'back'], trap: both('Corner'), rule: both('Ask the postman') }],
  crossCutting: ['back'],
});

const identity = {
  id: 'doors-2',
  version: '2',
  label: both('More doors'),
  description: both('Three doors'),
  citation: 'More doors (2002)',
};

test('without changes is the base under its own name, and says which base', () => {
  expect(defineVariant(base, identity)).toEqual({
    ...base,
    ...identity,
    variantOf: { id: 'doors', version: '1' },
  });
});

test('rewords a category and keeps its code and all that is not reworded', () => {
  const variant = defineVariant(base, { ...identity, rename: { front: { label: both('Main') } } });
  expect(variant.categories).toEqual([
    { ...base.categories[0], label: both('Main') },
    base.categories[1],
  ]);
});

test('adds categories after those of the base, and rules after its rules', () => {
  const rule = { between: ['cellar' as const], trap: both('Hatch'), rule: both('Look down') };
  const variant = defineVariant(base, {
    ...identity,
    add: [{ code: 'cellar', label: both('Cellar'), definition: both('Below') }],
    rules: [rule],
  });
  expect(variant.categories.map(({ code, position }) => [code, position])).toEqual([
    ['front', 1],
    ['back', 2],
    ['cellar', 3],
  ]);
  expect(variant.rules).toEqual([...base.rules, rule]);
  expect(variant.crossCutting).toEqual(['back']);
});

test('shows first what the order names; the rest follows as it stood', () => {
  const variant = defineVariant(base, {
    ...identity,
    add: [{ code: 'cellar', label: both('Cellar'), definition: both('Below') }],
    order: ['cellar', 'cellar'],
  });
  expect(variant.categories.map(({ code, position }) => [code, position])).toEqual([
    ['cellar', 1],
    ['front', 2],
    ['back', 3],
  ]);
});

test('hides no clash: a code added twice stays twice, for the check of frameworks to report', () => {
  const variant = defineVariant(base, {
    ...identity,
    add: [{ code: 'front', label: both('Other'), definition: both('Another front') }],
  });
  expect(variant.categories.map(({ code }) => code)).toEqual(['front', 'front', 'back']);
});

test('says who worded its own translation when it differs from the base', () => {
  expect(defineVariant(base, identity).translationNote).toEqual(both('Ours'));
  expect(
    defineVariant(base, { ...identity, translationNote: both('Theirs') }).translationNote,
  ).toEqual(both('Theirs'));
});

test('leaves the base as it was', () => {
  const before = structuredClone(base);
  defineVariant(base, { ...identity, rename: { back: { label: both('Yard') } }, order: ['back'] });
  expect(base).toEqual(before);
});

test('the New Spectrum has the six levels unchanged, two strategies more, and its own order', () => {
  expect(newSpectrumOfPrevention.variantOf).toEqual({
    id: 'spectrum-of-prevention',
    version: '1999',
  });
  expect(newSpectrumOfPrevention.categories.map(({ label }) => label.en)).toEqual([
    'Influencing policy and legislation',
    'Mobilizing neighborhoods and communities',
    'Changing organizational practices',
    'Fostering coalitions and networks',
    'Educating providers',
    'Promoting community education',
    'Strengthening individual knowledge and skills',
    'Assuring access to quality health care',
  ]);
  const shared = newSpectrumOfPrevention.categories.filter(({ definition }) =>
    spectrumOfPrevention.categories.some((level) => level.definition === definition),
  );
  expect(shared).toHaveLength(6);
});
