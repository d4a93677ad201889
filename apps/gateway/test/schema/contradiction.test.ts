import { expect, test } from 'vitest';
import { asking } from '../asking.ts';

const ask = asking();

test('lists contradictions with every version', async () => {
  const { data } = await ask(`{
    contradictions {
      contradictionId label handling touches activities { activityId }
      versions { says(lang: ID) evidence { locator } }
    }
  }`);
  expect(data.contradictions).toEqual([
    {
      contradictionId: 'how-many',
      label: 'Ten or twelve',
      handling: null,
      touches: ['returned', 'village-talk'],
      activities: [{ activityId: 'village-talk' }],
      versions: [
        { says: 'Sepuluh orang kembali.', evidence: [{ locator: 'table 1' }] },
        { says: 'Dua belas orang.', evidence: [] },
      ],
    },
  ]);
});
