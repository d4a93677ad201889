import { describe, expect, test } from 'vitest';
import { placeTree } from '../../../src/activity/place-tree.ts';
import type { Where } from '../../../src/analysis/axis/where.ts';
import { whereAxes } from '../../../src/analysis/axis/where.ts';
import { everybody } from '../../../src/dataset/everybody.ts';
import { SpectrumError } from '../../../src/diagnostic/spectrum-error.ts';
import { inFull, riverbend } from '../../riverbend.ts';

const dataset = riverbend({ activities: [inFull()] });
const { tree } = placeTree(dataset.places);
const parts = (where: Where) => whereAxes(dataset, where, everybody, tree);

test('nothing asked for filters nothing', () => {
  expect(parts({})).toEqual([]);
  expect(parts({ place: undefined, audience: undefined, categories: {} })).toEqual([]);
});

test('each part is an axis with one member', () => {
  const where = {
    place: 'north',
    audience: 'youth',
    channel: 'poster',
    organisation: 'council',
    period: '2018-Q2',
    categories: { steps: 'talks', ends: 'safety' },
  };
  expect(parts(where).map(({ axis, member }) => [axis.id, member])).toEqual([
    ['place:district', 'north'],
    ['period:year', '2018-Q2'],
    ['audience', 'youth'],
    ['channel', 'poster'],
    ['organisation', 'council'],
    ['steps', 'talks'],
    ['ends', 'safety'],
  ]);
});

describe('a part that names nothing', () => {
  test.each<[string, Where, string, string]>([
    ['place', { place: 'east' }, 'east', 'place'],
    ['place by its name', { place: 'North District' }, 'North District', 'place'],
    ['audience', { audience: 'elders' }, 'elders', 'audience'],
    ['channel', { channel: 'radio' }, 'radio', 'channel'],
    ['organisation', { organisation: 'us' }, 'us', 'organisation'],
    ['period', { period: '2018-02-31' }, '2018-02-31', 'period'],
    ['period that is reversed', { period: '2019/2018' }, '2019/2018', 'period'],
    ['category', { categories: { steps: 'walks' } }, 'walks', 'steps'],
    ['alias', { categories: { steps: 'chats' } }, 'chats', 'steps'],
    ['word', { place: '' }, '', 'place'],
  ])('%s is refused', (_, where, found, dimension) => {
    expect.assertions(2);
    try {
      parts(where);
    } catch (error) {
      expect((error as SpectrumError).code).toBe('core/member-unknown');
      expect((error as SpectrumError).diagnostic.params).toEqual({ found, dimension });
    }
  });

  test('a category of a framework that is not there is an unknown dimension', () => {
    expect(() => parts({ categories: { stairs: 'up' } })).toThrow(SpectrumError);
    expect(() => parts({ categories: { stairs: 'up' } })).toThrow('core/dimension-unknown');
  });
});
