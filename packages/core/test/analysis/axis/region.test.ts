import { describe, expect, test } from 'vitest';
import { placeTree } from '../../../src/activity/place-tree.ts';
import { kindOf, liesIn } from '../../../src/analysis/axis/region.ts';
import { asPlaces, places } from '../../riverbend.ts';

const { tree } = placeTree(asPlaces(places));
const lies = (dimension: string, member: string, ...declared: readonly string[]) =>
  liesIn(dimension, member, declared, tree);

test.each([
  ['place:district', 'place'],
  ['period:year', 'period'],
  ['place', 'place'],
  ['steps', 'steps'],
])('%s is of the kind %s', (dimension, kind) => {
  expect(kindOf(dimension)).toBe(kind);
});

describe('a place', () => {
  test('lies in itself and in all that it is a part of', () => {
    for (const declared of ['mill', 'north', 'riverbend']) {
      expect(lies('place:village', 'mill', declared)).toBe(true);
    }
  });

  test('does not lie in another, in what it holds, or in nothing', () => {
    expect(lies('place:village', 'mill', 'south', 'hill')).toBe(false);
    expect(lies('place:district', 'north', 'mill', 'newtown-north')).toBe(false);
    expect(lies('place:village', 'mill')).toBe(false);
  });

  test('that nobody knows lies at most in itself', () => {
    expect(lies('place:village', 'east', 'riverbend')).toBe(false);
  });
});

describe('a time', () => {
  test('lies in itself and in any run of days that holds it whole', () => {
    expect(lies('period:month', '2018-04', '2018-04')).toBe(true);
    expect(lies('period:month', '2018-04', '2018')).toBe(true);
    expect(lies('period:month', '2018-04', '2018-Q2')).toBe(true);
    expect(lies('period:year', '2018', '2009', '2017/2019')).toBe(true);
  });

  test('does not lie in what holds a part of it, or in several that hold it together', () => {
    expect(lies('period:year', '2018', '2018-Q1')).toBe(false);
    expect(lies('period:year', '2018', '2018-01/2018-06', '2018-07/2018-12')).toBe(false);
  });

  test('that cannot be read lies nowhere, and nothing lies in it', () => {
    expect(lies('period:year', 'soon', '2018')).toBe(false);
    expect(lies('period:year', 'soon', 'soon')).toBe(false);
    expect(lies('period:year', '2018', 'soon')).toBe(false);
  });
});

describe('anything else', () => {
  test('lies in itself alone', () => {
    expect(lies('steps', 'talks', 'rules', 'talks')).toBe(true);
    expect(lies('steps', 'talks', 'rules')).toBe(false);
    expect(lies('audience', 'north', 'riverbend')).toBe(false);
  });
});
