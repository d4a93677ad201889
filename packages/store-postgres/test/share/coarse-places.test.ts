import { tapenBikomi } from '@prevention-spectrum/case-tapen-bikomi';
import type { Place, PlaceId } from '@prevention-spectrum/core';
import { describe, expect, test } from 'vitest';
import { coarsePlaces } from '../../src/share/coarse-places.ts';

const letmafo = '53.03.21.2002' as PlaceId;
const centralInsana = '53.03.21' as PlaceId;
const atmen = '53.03.20.2007' as PlaceId;
const regency = '53.03' as PlaceId;
const province = '53' as PlaceId;

/** What the case states, no finer than a level: how many times each place is stated. */
function stated(finest: string): Readonly<Record<string, number>> {
  const coarse = coarsePlaces(tapenBikomi.places, finest);
  const counts: Record<string, number> = {};
  for (const activity of tapenBikomi.activities) {
    for (const { place, extent } of coarse(activity.places).places) {
      const named = `${place} ${extent}`;
      counts[named] = (counts[named] ?? 0) + 1;
    }
  }
  return counts;
}

describe('places no finer than a level', () => {
  test('villages of the case are told by their districts', () => {
    const whole = tapenBikomi.activities.flatMap(({ places }) => places);
    expect(whole.filter(({ place }) => place.length === letmafo.length)).toHaveLength(12);
    expect(stated('district')).toEqual({
      'ID throughout': 1,
      'ID within': 1,
      '53.03 throughout': 2,
      '53.03 within': 73,
      '53.03.05 within': 5,
      '53.03.15 within': 4,
      '53.03.20 within': 4,
      '53.03.21 within': 4,
    });
  });

  test('districts and villages of the case are told by the regency, and the regency by its province', () => {
    expect(stated('regency')).toEqual({
      'ID throughout': 1,
      'ID within': 1,
      '53.03 throughout': 2,
      '53.03 within': 90,
    });
    expect(stated('province')).toEqual({ 'ID throughout': 1, 'ID within': 1, '53 within': 92 });
    expect(stated('country')).toEqual({ 'ID throughout': 1, 'ID within': 93 });
  });

  test('what reached all of a village is somewhere in its district', () => {
    const coarse = coarsePlaces(tapenBikomi.places, 'district');
    expect(coarse([{ place: letmafo, extent: 'throughout' }])).toEqual({
      places: [{ place: centralInsana, extent: 'within' }],
      lost: false,
    });
  });

  test('several places in one are one, and what reaches all of it stays so in any order', () => {
    const coarse = coarsePlaces(tapenBikomi.places, 'regency');
    const all = { place: regency, extent: 'throughout' } as const;
    const village = { place: letmafo, extent: 'throughout' } as const;
    const other = { place: atmen, extent: 'within' } as const;
    expect(coarse([village, other]).places).toEqual([{ place: regency, extent: 'within' }]);
    expect(coarse([village, all, other]).places).toEqual([all]);
    expect(coarse([all, village]).places).toEqual([all]);
  });

  test('a place that lies in none of the level is told by the next one above', () => {
    const skipping: Place = { id: 'islet' as PlaceId, name: {}, level: 'village', within: regency };
    const coarse = coarsePlaces([...tapenBikomi.places, skipping], 'district');
    expect(coarse([{ place: skipping.id, extent: 'within' }]).places).toEqual([
      { place: regency, extent: 'within' },
    ]);
  });

  test('a level that no place has leaves no place, and says that one was lost', () => {
    const coarse = coarsePlaces(tapenBikomi.places, 'island');
    expect(coarse([{ place: province, extent: 'within' }])).toEqual({ places: [], lost: true });
    expect(coarse([])).toEqual({ places: [], lost: false });
  });

  test('a level that stands above and below is not taken for coarse', () => {
    const odd: readonly Place[] = [
      { id: 'v' as PlaceId, name: {}, level: 'village' },
      { id: 'd' as PlaceId, name: {}, level: 'district', within: 'v' as PlaceId },
      { id: 'e' as PlaceId, name: {}, level: 'district' },
      { id: 'w' as PlaceId, name: {}, level: 'village', within: 'e' as PlaceId },
    ];
    const coarse = coarsePlaces(odd, 'district');
    expect(coarse([{ place: 'v' as PlaceId, extent: 'within' }])).toEqual({
      places: [],
      lost: true,
    });
  });
});
