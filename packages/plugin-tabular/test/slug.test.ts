import { expect, test } from 'vitest';
import { slug, slugOf } from '../src/slug.ts';

test.each([
  ['Médecins du Monde', 'medecins-du-monde'],
  ['  Desa  Letmafo / Timur ', 'desa-letmafo-timur'],
  ['كابل', 'كابل'],
  ['—', ''],
])('the slug of %s is %s', (words, expected) => {
  expect(slug(words)).toBe(expected);
});

test('a part that states nothing keeps its place, so that parts do not move', () => {
  expect(slugOf(['A', '', 'B'])).toBe('a._.b');
  expect(slugOf(['A', 'B', ''])).toBe('a.b._');
});

test('a long id stays readable, and differs where only its end differs', () => {
  const long = 'training of village facilitators '.repeat(6);
  const [one, other] = [slugOf([long, 'one']), slugOf([long, 'other'])];
  expect(one).toMatch(/^training-of-village-facilitators-/);
  expect(one.length).toBeLessThan(80);
  expect(one).not.toBe(other);
  expect(slugOf([long, 'one'])).toBe(one);
});
