import { expect, test } from 'vitest';
import { asking } from '../asking.ts';

const ask = asking();

test('lists organisations with what they belong to', async () => {
  const { data } = await ask(
    '{ organisations { totalCount nodes { organisationId name(lang: ID) type partOf { organisationId } } } }',
  );
  expect(data.organisations).toEqual({
    totalCount: 3,
    nodes: [
      { organisationId: 'ours', name: 'Rumah kami', type: 'ngo', partOf: null },
      { organisationId: 'theirs', name: 'Their house', type: 'government', partOf: null },
      {
        organisationId: 'ours-youth',
        name: 'Our youth',
        type: null,
        partOf: { organisationId: 'ours' },
      },
    ],
  });
});

test('gives one organisation, or null', async () => {
  const { data } = await ask(
    '{ found: organisation(organisationId: "ours") { name } none: organisation(organisationId: "x") { name } }',
  );
  expect(data).toEqual({ found: { name: 'Our house' }, none: null });
});
