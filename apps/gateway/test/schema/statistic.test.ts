import { expect, test } from 'vitest';
import { asking } from '../asking.ts';

const ask = asking();

test('lists statistics, of a place too', async () => {
  const { data } = await ask(`{
    statistics(place: "R") {
      statisticId label(lang: ID) unit place { placeId } placeAsNamed publisher approximate
      caveats(lang: ID) evidence { kind }
      observations { period low high partial breakdown { by value } }
    }
    elsewhere: statistics(place: "D1") { statisticId }
  }`);
  expect(data).toEqual({
    statistics: [
      {
        statisticId: 'returned',
        label: 'Orang yang kembali',
        unit: 'people',
        place: { placeId: 'R' },
        placeAsNamed: 'the regency',
        publisher: 'The office',
        approximate: true,
        caveats: ['Dihitung dua kali.'],
        evidence: [{ kind: 'RECORD' }],
        observations: [
          {
            period: '2017',
            low: 10,
            high: 12,
            partial: false,
            breakdown: [{ by: 'sex', value: 'women' }],
          },
          { period: '../2019-02', low: 3, high: 3, partial: true, breakdown: [] },
        ],
      },
    ],
    elsewhere: [],
  });
});
