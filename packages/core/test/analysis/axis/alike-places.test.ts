import { expect, test } from 'vitest';
import { placeTree } from '../../../src/activity/place-tree.ts';
import { alikePlaces } from '../../../src/analysis/axis/alike-places.ts';
import { placeAxis } from '../../../src/analysis/axis/place-axis.ts';
import { activity, asPlaces, placeId, places } from '../../riverbend.ts';

const { tree } = placeTree(asPlaces(places));
const ids = [...tree.places.keys(), placeId('nowhere')];
const placed = ids.flatMap((place) =>
  (['within', 'throughout'] as const).map((extent) => ({ place, extent })),
);

test('a village is like its district to districts, and like no other to villages', () => {
  const byDistrict = alikePlaces(tree, new Set(['north', 'south']));
  const text = (alike: typeof byDistrict, place: string) =>
    alike({ place: placeId(place), extent: 'within' });
  expect(text(byDistrict, 'mill')).toBe(text(byDistrict, 'north'));
  expect(text(byDistrict, 'mill')).not.toBe(text(byDistrict, 'hill'));
  const byVillage = alikePlaces(tree, new Set(['mill', 'hill']));
  expect(text(byVillage, 'newtown-north')).toBe(text(byVillage, 'nowhere'));
  expect(text(byVillage, 'north')).not.toBe(text(byVillage, 'south'));
});

test('places that are alike stand to each member in the same way, whatever the members are', () => {
  const all = [...tree.places.keys()];
  const everySet = Array.from({ length: 2 ** all.length }, (_, set) =>
    all.filter((_, index) => (set >> index) % 2 === 1),
  );
  for (const members of everySet) {
    const axis = placeAxis(tree, 'any', members);
    const alike = alikePlaces(tree, new Set(members));
    const touches = new Map<string, string>();
    for (const one of placed) {
      const of = { ...activity(), places: [one] };
      const found = JSON.stringify(
        members.map((member) =>
          axis.touch(of, member, { contested: 'accepted', significance: 'any' }),
        ),
      );
      expect(touches.get(alike(one)) ?? found).toBe(found);
      touches.set(alike(one), found);
    }
  }
});
