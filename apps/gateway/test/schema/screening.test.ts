import { expect, test } from 'vitest';
import { asking } from '../asking.ts';

const ask = asking();

test('lists screenings', async () => {
  const { data } = await ask(`{
    screenings {
      screeningId label screener(lang: ID) date complete because organisations { organisationId }
      scope { dimension members { label } } needs evidence { locator supports { code } }
    }
  }`);
  expect(data.screenings).toEqual([
    {
      screeningId: 'whole-list',
      label: 'Our whole list',
      screener: 'Kantor',
      date: '2019-06',
      complete: true,
      because: 'We know our own work.',
      organisations: [{ organisationId: 'ours' }],
      scope: [],
      needs: [],
      evidence: [{ locator: 'section 3', supports: [] }],
    },
    expect.objectContaining({
      date: null,
      complete: false,
      organisations: null,
      scope: [{ dimension: 'place', members: [{ label: 'First' }] }],
      needs: ['place'],
    }),
  ]);
});
