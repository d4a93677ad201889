import { expect, test } from 'vitest';
import { crossedFacts } from '../../src/connector/crossed.ts';
import { activity, coded, type Step } from '../riverbend.ts';

const row = (place: string | null, audience: string | null, steps: readonly Step[] = []) => ({
  activity: activity({
    ...(place && { places: [place] }),
    ...(audience && { audiences: [audience] }),
  }),
  codings: steps.length > 0 ? [coded('talk', steps)] : [],
});

test.each([
  ['another place and another audience', [row('mill', 'youth'), row('hill', 'teachers')]],
  ['another place, and no word of the audience', [row('mill', 'youth'), row('hill', null)]],
  [
    'three of the four combinations',
    [row('mill', 'youth'), row('mill', 'teachers'), row('hill', 'youth')],
  ],
])('records with %s cross places and audiences', (_, rows) => {
  expect(crossedFacts(rows)).toEqual(['places', 'audiences']);
});

test.each([
  ['alike', [row('mill', 'youth'), row('mill', 'youth')]],
  ['in other places alone', [row('mill', 'youth'), row('hill', 'youth')]],
  ['in nothing that the other states', [row('mill', 'youth'), row(null, null)]],
  [
    'in every combination',
    [row('mill', 'youth'), row('mill', 'teachers'), row('hill', 'youth'), row('hill', 'teachers')],
  ],
])('records that are %s cross nothing', (_, rows) => {
  expect(crossedFacts(rows)).toEqual([]);
});

test('a category of one place is not one of the other: frameworks are crossed too', () => {
  const rows = [row('mill', null, ['talks']), row('hill', null, ['rules'])];
  expect(crossedFacts(rows)).toEqual(['places', 'steps']);
  const alike = [row('mill', null, ['talks']), row('mill', null, ['rules'])];
  expect(crossedFacts(alike)).toEqual([]);
});
