import { expect, test } from 'vitest';
import { asking } from '../asking.ts';

const ask = asking();

test('lists expectations, with that of a question which names none', async () => {
  const { data } = await ask(`{
    expectations {
      expectationId label note(lang: ID) organisations { organisationId } roles meaning atLeast
      members { dimension members { member label } }
      notApplicable { members { dimension members { member label } } }
    }
  }`);
  expect(data.expectations).toEqual([
    {
      expectationId: 'ours-only',
      label: 'Our own work',
      note: 'Hanya milik kami.',
      organisations: [{ organisationId: 'ours' }],
      roles: ['ACCOUNTABLE', 'IMPLEMENTING'],
      meaning: 'REPORTED',
      atLeast: 1,
      members: [
        {
          dimension: 'place:district',
          members: [
            { member: 'D1', label: 'First' },
            { member: 'D2', label: 'Second' },
          ],
        },
      ],
      notApplicable: [
        {
          members: [
            { dimension: 'letters', members: [{ member: 'c', label: 'Letter C' }] },
            { dimension: 'place:district', members: [{ member: 'D1', label: 'First' }] },
          ],
        },
      ],
    },
    expect.objectContaining({ expectationId: 'everybody', organisations: null, members: [] }),
  ]);
});
