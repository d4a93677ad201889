import { describe, expect, test } from 'vitest';
import type { ActivityDraft } from '../../../src/activity/activity-draft.ts';
import { checkActivity } from '../../../src/activity/check-activity.ts';
import { placeTree } from '../../../src/activity/place-tree.ts';
import type { Touch } from '../../../src/analysis/axis/axis.ts';
import { placeAxis } from '../../../src/analysis/axis/place-axis.ts';
import { activity, asPlaces, known, placeId, places } from '../../riverbend.ts';

const { tree } = placeTree(asPlaces(places));
const plainly = { contested: 'accepted', significance: 'any' } as const;

function touches(level: string, stated: ActivityDraft['places']) {
  const members = tree.atLevel(level).map(({ id }) => id);
  const axis = placeAxis(tree, level, members);
  const word = (touch: Touch) => (typeof touch === 'string' ? touch : touch.missing);
  return Object.fromEntries(
    members.map((member) => [
      member,
      word(axis.touch(activity({ places: stated ?? [] }), member, plainly)),
    ]),
  );
}
const throughout = (place: string) => ({ place, extent: 'throughout' });

describe('an activity in a village', () => {
  test('is sure in it, in its district and in its regency', () => {
    expect(touches('village', ['mill'])).toEqual({
      mill: 'sure',
      'newtown-north': 'absent',
      'newtown-south': 'absent',
      hill: 'absent',
    });
    expect(touches('district', ['mill'])).toEqual({ north: 'sure', south: 'absent' });
    expect(touches('regency', ['mill'])).toEqual({ riverbend: 'sure' });
  });
});

describe('an activity in a district', () => {
  test('somewhere within it may be in any of its villages, and is sure in itself', () => {
    expect(touches('village', ['north'])).toEqual({
      mill: 'place-within',
      'newtown-north': 'place-within',
      'newtown-south': 'absent',
      hill: 'absent',
    });
    expect(touches('district', ['north'])).toEqual({ north: 'sure', south: 'absent' });
  });

  test('throughout is sure in each of its villages', () => {
    expect(touches('village', [throughout('north')])).toEqual({
      mill: 'sure',
      'newtown-north': 'sure',
      'newtown-south': 'absent',
      hill: 'absent',
    });
  });
});

describe('an activity in several places', () => {
  test('is where the surest of them puts it', () => {
    expect(touches('village', ['riverbend', throughout('north'), 'hill'])).toEqual({
      mill: 'sure',
      'newtown-north': 'sure',
      'newtown-south': 'place-within',
      hill: 'sure',
    });
  });

  test('in whatever order they are named', () => {
    const places = ['riverbend', throughout('north'), 'hill'];
    expect(touches('village', [...places].reverse())).toEqual(touches('village', places));
  });
});

describe('an activity of which one place could not be read', () => {
  const partly = (stated: ActivityDraft['places']) => {
    const members = tree.atLevel('village').map(({ id }) => id);
    const axis = placeAxis(tree, 'village', members);
    const checked = checkActivity({ id: 'talk', title: 'Talk', places: stated }, known);
    if (!checked.ok) throw new Error('was refused');
    return members.map((member) => axis.touch(checked.value, member, plainly));
  };
  const missing = (fact: string) => ({ missing: fact });

  test('is sure where the others put it, and may be anywhere else', () => {
    expect(partly(['mill', 'Newtown'])).toEqual([
      'sure',
      missing('place-missing'),
      missing('place-missing'),
      missing('place-missing'),
    ]);
  });

  test('may be in a place for the reason nearest at hand: it lies within one that is known', () => {
    expect(partly(['north', 'Nowhere'])).toEqual([
      missing('place-within'),
      missing('place-within'),
      missing('place-missing'),
      missing('place-missing'),
    ]);
  });

  test('may be anywhere when none could be read', () => {
    expect(partly(['Nowhere'])).toEqual(Array(4).fill(missing('place-missing')));
  });

  test('is not opened by what stands beside a place that was read', () => {
    const beside = [{ place: 'mill', extnet: 'throughout' }];
    expect(partly(beside)).toEqual(['sure', 'absent', 'absent', 'absent']);
  });
});

test('an activity without a place may be anywhere', () => {
  expect(touches('district', [])).toEqual({ north: 'place-missing', south: 'place-missing' });
});

test('levels that the library knows have a name in both languages, others are called as they are', () => {
  expect(placeAxis(tree, 'district', []).label).toEqual({ en: 'District', id: 'Kecamatan' });
  expect(placeAxis(tree, 'canton', []).label).toEqual({ en: 'canton', id: 'canton' });
});

test('members are called as the places are; a place that the tree lacks by its id', () => {
  expect(placeAxis(tree, 'village', [placeId('mill'), placeId('lost')]).members).toEqual([
    { id: 'mill', label: { en: 'Mill', id: 'Kincir' } },
    { id: 'lost', label: { und: 'lost' } },
  ]);
});

test('counts the places that an activity names', () => {
  const axis = placeAxis(tree, 'village', []);
  expect(axis.stated(activity({ places: ['mill', 'north'] }))).toBe(2);
});
