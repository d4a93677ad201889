import { expect, test } from 'vitest';
import { asking } from '../asking.ts';

const ask = asking();
const input = '{ by: ["letters", "place:district"], expectation: "ours-only" }';

test('lists gaps one by one and in groups, with the answer that they come from', async () => {
  const { data } = await ask(`{
    gaps(input: ${input}) {
      total totalRobust totalGroups
      gaps { kind { code } cell { coordinates { member } nearMisses { activities { activityId } } } }
      groups { member { member label(lang: ID) } kind { code } robust count of cells { coordinates { member } } }
      coverage { totals { eligible gap } caveats { code } dataDate }
    }
  }`);
  expect(data.gaps).toMatchObject({
    total: 2,
    totalRobust: 2,
    totalGroups: 2,
    gaps: [
      {
        kind: { code: 'other-actor' },
        cell: {
          coordinates: [{ member: 'a' }, { member: 'D2' }],
          nearMisses: [{ activities: [{ activityId: 'next-year' }] }],
        },
      },
      { kind: { code: 'other-actor' }, cell: { coordinates: [{ member: 'c' }, { member: 'D2' }] } },
    ],
    groups: [
      {
        member: { member: 'a', label: 'Huruf A' },
        kind: { code: 'other-actor' },
        robust: true,
        count: 1,
        of: 2,
        cells: [{ coordinates: [{ member: 'a' }, { member: 'D2' }] }],
      },
      { member: { member: 'c' }, count: 1, of: 1 },
    ],
    coverage: { totals: { eligible: 5, gap: 2 }, dataDate: '2019-06' },
  });
});

test('gives one screen’s worth and says how many there are', async () => {
  const { data } = await ask(`{
    gaps(input: ${input}, first: 1) { total totalGroups gaps { kind { code } } groups { of } }
  }`);
  expect(data.gaps).toMatchObject({ total: 2, totalGroups: 2 });
  expect(data.gaps.gaps).toHaveLength(1);
  expect(data.gaps.groups).toHaveLength(1);
});
