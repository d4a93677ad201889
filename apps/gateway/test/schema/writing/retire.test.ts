import { expect, test } from 'vitest';
import { anybody, type Scope } from '../../../src/custody/caller.ts';
import { asking, gatewayOver } from '../../asking.ts';

function begin(ask = asking()) {
  return async (kind: string, recordId: string, version = 1, about = {}) => {
    const { data, errors } = await ask(
      `mutation ($input: RetireInput!) {
        retire(input: $input) {
          __typename
          ... on Retired { recordId revision { number touched { kind action } } repeated }
          ... on InUse { total by { kind recordId } message }
          ... on StaleWrite { version }
          ... on NotFound { found }
          ... on InputRefused { issues { path code } }
        }
      }`,
      { input: { kind, recordId, version, ...about } },
    );
    return errors ?? data.retire;
  };
}

test('what is retired does not count any more', async () => {
  const ask = asking();
  expect(await begin(ask)('ACTIVITY', 'village-talk')).toEqual({
    __typename: 'Retired',
    recordId: 'village-talk',
    revision: { number: 1, touched: [{ kind: 'ACTIVITY', action: 'RETIRED' }] },
    repeated: false,
  });
  const { data } = await ask(
    '{ activity(activityId: "village-talk") { title } codings { totalCount } }',
  );
  expect(data).toEqual({ activity: null, codings: { totalCount: 4 } });
});

test.each([
  ['ORGANISATION', 'ours', ['ours-youth', 'village-talk', 'somewhere', 'ours-only', 'whole-list']],
  ['PLACE', 'D1', ['V1', 'odd', 'ours-only', 'half-list']],
  ['PLACE', 'R', ['D1', 'D2', 'somewhere', 'charge', 'returned']],
  ['AUDIENCE', 'teachers', ['charge']],
  ['CHANNEL', 'talk', ['village-talk']],
  ['ACTIVITY', 'programme', ['somewhere']],
  [
    'SOURCE',
    'report',
    [
      'village-talk',
      'village-talk#1',
      'somewhere#1',
      'charge#1',
      'next-year#1',
      'odd#1',
      'whole-list',
      'returned',
      'how-many',
    ],
  ],
  ['CODER', 'first-coder', ['village-talk#1', 'somewhere#1', 'charge#1', 'next-year#1', 'odd#1']],
])('%s %s stays as long as others name it', async (kind, id, users) => {
  const answer = await begin()(kind, id);
  expect(answer).toMatchObject({ __typename: 'InUse', total: users.length });
  expect(answer.by.map(({ recordId }: { recordId: string }) => recordId).sort()).toEqual(
    [...users].sort(),
  );
});

test('a stale retirement is refused, and so is one of what is not there', async () => {
  const retire = begin();
  expect(await retire('ACTIVITY', 'village-talk', 2)).toEqual({
    __typename: 'StaleWrite',
    version: 1,
  });
  expect(await retire('ACTIVITY', 'nothing')).toEqual({ __typename: 'NotFound', found: 'nothing' });
});

test.each(['CODING', 'FRAMEWORK', 'STATISTIC', 'CONTRADICTION'])('%s is refused', async (kind) => {
  expect(await begin()(kind, 'letters')).toMatchObject({ issues: [{ path: ['kind'] }] });
});

test('a retry under the same key is not made twice', async () => {
  const retire = begin();
  await retire('ACTIVITY', 'village-talk', 1, { key: '1' });
  expect(await retire('ACTIVITY', 'village-talk', 1, { key: '1' })).toMatchObject({
    __typename: 'Retired',
    repeated: true,
  });
});

test('what was retired comes back with what it said then', async () => {
  const ask = asking();
  await begin(ask)('CHANNEL', 'talk', 1);
  const label = { en: 'Talk', id: 'Ceramah' };
  await begin(ask)('ACTIVITY', 'village-talk');
  await begin(ask)('CHANNEL', 'talk');
  const { data } = await ask(
    `mutation ($input: UpdateChannelInput!) {
      updateChannel(input: $input) { ... on ChannelWritten { channel { version } revision { touched { action } } } }
    }`,
    { input: { channelId: 'talk', version: 2, channel: { label } } },
  );
  expect(data.updateChannel).toEqual({
    channel: { version: 3 },
    revision: { touched: [{ action: 'RETURNED' }] },
  });
});

test('is done by nobody who may not write', async () => {
  const scopes = new Set<Scope>(['read', 'code', 'manage']);
  const ask = asking(gatewayOver(undefined, { admit: async () => ({ ...anybody, scopes }) }));
  expect(await begin(ask)('ACTIVITY', 'village-talk')).toMatchObject([
    { extensions: { code: 'gateway/forbidden' } },
  ]);
});
