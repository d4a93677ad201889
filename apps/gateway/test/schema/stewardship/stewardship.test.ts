import {
  type CustodianId,
  type Database,
  keys,
  releases,
  type Scope,
} from '@prevention-spectrum/store-postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { admission } from '../../../src/access/admission.ts';
import { countedLogIns } from '../../../src/access/log-ins.ts';
import { databaseRecords } from '../../../src/custody/database-records.ts';
import { createGateway } from '../../../src/server.ts';
import { asking, type Gateway, post, type Reply } from '../../asking.ts';
import { addCustodian, databaseInMemory } from '../../custody/database.ts';

let database: Database;
let gateway: Gateway;
const secrets: Record<string, string> = {};
beforeAll(async () => {
  database = await databaseInMemory();
  await addCustodian(database, 'ours');
  await addCustodian(database, 'theirs');
  const all = keys(database.engine);
  gateway = createGateway({
    custody: databaseRecords(database, 'ours', []),
    admit: admission({ keys: all, believe: null, logIns: countedLogIns(() => 0) }),
  }) as Gateway;
  const opening: [string, string, Scope[]][] = [
    ['steward', 'ours', ['manage']],
    ['partner', 'theirs', ['manage']],
    ['writer', 'ours', ['read', 'write', 'code']],
  ];
  for (const [name, slug, scopes] of opening) {
    const found = await database.custodians.find(slug);
    secrets[name] = (await all.issue(found?.id as never, { label: name, scopes })).secret;
  }
}, 60_000);
afterAll(() => database.close());

async function as(who: string | null, query: string, variables: object = {}): Promise<Reply> {
  const headers = who === null ? {} : { authorization: `Bearer ${secrets[who] ?? who}` };
  return (await post(gateway, { query, variables }, headers)).json() as Promise<Reply>;
}

describe('keys', () => {
  const issue = `mutation ($input: IssueKeyInput!) {
    issueKey(input: $input) {
      ... on KeyIssued { key { keyId label scopes expires revoked } secret }
      ... on InputRefused { issues { path code message } }
    }
  }`;
  const revoke = 'mutation ($id: ID!) { revokeKey(keyId: $id) { __typename } }';

  test('are made, open what they are for, and open nothing once revoked', async () => {
    const input = { label: 'nightly import', scopes: ['READ'] };
    const { data } = await as('steward', issue, { input });
    const { key, secret } = data.issueKey;
    expect(key).toMatchObject({ label: 'nightly import', scopes: ['READ'], revoked: null });
    expect((await as(secret, '{ dataset { datasetId } }')).data.dataset.datasetId).toBe('small');

    expect((await as('steward', revoke, { id: key.keyId })).data.revokeKey.__typename).toBe(
      'Ended',
    );
    expect((await as(secret, '{ dataset { datasetId } }')).errors?.[0]?.extensions.code).toBe(
      'gateway/key-refused',
    );
    const listed = await as('steward', '{ keys { label revoked } }');
    expect(JSON.stringify(listed)).not.toContain('ps_');
    expect(listed.data.keys.at(-1)).toEqual({
      label: 'nightly import',
      revoked: expect.stringMatching(/^\d{4}-/),
    });
  });

  test('of others are not there to be seen or ended', async () => {
    const { data } = await as('partner', '{ keys { keyId label } }');
    expect(data.keys.map(({ label }: { label: string }) => label)).toEqual(['partner']);
    const id = data.keys[0].keyId;
    expect((await as('steward', revoke, { id })).data.revokeKey.__typename).toBe('NotFound');
    expect((await as('steward', revoke, { id: 'none' })).data.revokeKey.__typename).toBe(
      'NotFound',
    );
  });

  test('are refused with everything that is wrong', async () => {
    const wrong = async (input: object) =>
      (await as('steward', issue, { input })).data.issueKey.issues;
    expect(await wrong({ label: ' ', scopes: [] })).toMatchObject([
      { path: ['label'], code: 'gateway/input-empty' },
      { path: ['scopes'], code: 'gateway/input-too-few' },
    ]);
    expect(await wrong({ label: 'x', scopes: ['READ'], expires: 'soon' })).toMatchObject([
      { path: ['expires'], code: 'core/moment-unknown' },
    ]);
    expect(await wrong({ label: 'two\nlines', scopes: ['READ'] })).toMatchObject([
      { path: ['label'], code: 'store/field-refused', message: expect.stringContaining('label') },
    ]);
  });
});

test('members are let in, changed and let go', async () => {
  const grant = `mutation ($role: MemberRole!) {
    grantMembership(input: { issuer: "https://identity.example", subject: "s", role: $role, label: "second coder" }) {
      ... on MembershipGranted { membership { membershipId role label } }
    }
  }`;
  await as('steward', grant, { role: 'READER' });
  const { data } = await as('steward', grant, { role: 'CODER' });
  const { membershipId } = data.grantMembership.membership;
  const list = async () =>
    (await as('steward', '{ memberships { role revoked } }')).data.memberships.map(
      ({ role, revoked }: { role: string; revoked: string | null }) => [role, revoked === null],
    );
  expect(await list()).toEqual([
    ['READER', false],
    ['CODER', true],
  ]);
  const revoke = 'mutation ($id: ID!) { revokeMembership(membershipId: $id) { __typename } }';
  const ended = await as('steward', revoke, { id: membershipId });
  expect(ended.data.revokeMembership.__typename).toBe('Ended');
  expect((await list()).at(-1)).toEqual(['CODER', false]);
});

test('agreements are made and ended, and both sides see them', async () => {
  const grant = `mutation ($input: GrantAgreementInput!) {
    grantAgreement(input: $input) {
      __typename
      ... on AgreementGranted { agreement { agreementId grantor grantee purpose level categories { framework categories } finestPlace } }
      ... on InputRefused { issues { path code } }
      ... on NotFound { found }
    }
  }`;
  const { shareAddress } = (await as('partner', '{ shareAddress }')).data;
  const input = {
    grantee: shareAddress,
    purpose: [{ language: 'en', text: 'A joint plan' }],
    level: 1,
    categories: [{ framework: 'letters', categories: ['a'] }],
    finestPlace: 'district',
  };
  const { data } = await as('steward', grant, { input });
  const { agreementId, ...agreed } = data.grantAgreement.agreement;
  expect(agreed).toEqual({
    grantor: 'ours',
    grantee: 'theirs',
    purpose: 'A joint plan',
    level: 1,
    categories: [{ framework: 'letters', categories: ['a'] }],
    finestPlace: 'district',
  });
  expect((await as('steward', grant, { input })).data.grantAgreement).toMatchObject({
    issues: [{ path: ['grantee'], code: 'store/agreement-stands' }],
  });
  expect((await as('steward', grant, { input: { ...input, grantee: 'theirs' } })).data).toEqual({
    grantAgreement: {
      __typename: 'InputRefused',
      issues: [{ path: ['grantee'], code: 'store/agreement-stands' }],
    },
  });

  const received = async () =>
    (await as('partner', '{ agreementsReceived { grantor revoked } }')).data.agreementsReceived;
  expect(await received()).toEqual([{ grantor: 'ours', revoked: null }]);
  const revoke = 'mutation ($id: ID!) { revokeAgreement(agreementId: $id) { __typename } }';
  const foreign = await as('partner', revoke, { id: agreementId });
  expect(foreign.data.revokeAgreement.__typename).toBe('NotFound');
  const own = await as('steward', revoke, { id: agreementId });
  expect(own.data.revokeAgreement.__typename).toBe('Ended');
  const again = await as('steward', revoke, { id: agreementId });
  expect(again.data.revokeAgreement.__typename).toBe('Ended');
  expect((await received())[0].revoked).not.toBeNull();
});

test('an agreement tells nothing of who is here and has not made itself known', async () => {
  const grant = `mutation ($grantee: String!) {
    grantAgreement(input: { grantee: $grantee, purpose: [{ text: "A plan" }], level: 1, finestPlace: "district" }) {
      __typename
      ... on AgreementGranted { agreement { grantee } }
      ... on NotFound { found message }
    }
  }`;
  const granted = async (grantee: string) => {
    const { data } = await as('steward', grant, { grantee });
    return JSON.parse(JSON.stringify(data.grantAgreement).replaceAll(grantee, 'x'));
  };
  await addCustodian(database, 'quiet');
  const nobody = await granted('nobody');
  expect(nobody.__typename).toBe('NotFound');
  expect(await granted('quiet')).toEqual(nobody);
  expect(await granted('00000000-0000-4000-8000-000000000000')).toEqual(nobody);

  // Whoever publishes is known to everybody.
  const quiet = (await database.custodians.find('quiet'))?.id as CustodianId;
  await releases(database.engine).publish(quiet, {
    title: { en: 'Letters', id: 'Huruf' },
    question: {},
    table: { columns: [], rows: [] } as never,
    by: 'the board',
  });
  expect((await granted('quiet')).agreement).toEqual({ grantee: 'x' });
});

test('what is published can be read by everybody, until it is withdrawn', async () => {
  const publish = `mutation ($input: PublishInput!) {
    publish(input: $input) {
      ... on Published { release { number } }
      ... on InputRefused { issues { path code } }
    }
  }`;
  const input = {
    title: { en: 'Letters', id: 'Huruf' },
    analysis: 'coverage',
    params: { by: ['letters'] },
  };
  expect((await as('steward', publish, { input })).data.publish).toEqual({
    release: { number: 1 },
  });
  const query =
    '{ releases(custodian: "ours") { custodian number title by question withdrawn table { rows } } }';
  const { data, errors } = await as(null, query);
  expect(errors).toBeUndefined();
  expect(data.releases).toMatchObject([
    {
      custodian: 'ours',
      number: 1,
      title: 'Letters',
      by: 'key steward',
      question: { analysis: 'coverage', params: { by: ['letters'] } },
      withdrawn: null,
    },
  ]);
  expect(data.releases[0].table.rows).toHaveLength(3);
  expect((await as(null, '{ releases(custodian: "nobody") { number } }')).data.releases).toEqual(
    [],
  );

  const withdraw = 'mutation { withdraw(number: 1) { __typename } }';
  expect((await as('partner', withdraw)).data.withdraw.__typename).toBe('NotFound');
  expect((await as('steward', withdraw)).data.withdraw.__typename).toBe('Ended');
  expect((await as('steward', withdraw)).data.withdraw.__typename).toBe('Ended');
  expect((await as(null, query)).data.releases).toMatchObject([{ number: 1, table: null }]);

  for (const [changes, path, code] of [
    [{ analysis: 'none' }, 'analysis', 'core/analysis-unknown'],
    [{ analysis: 'settle' }, 'analysis', 'gateway/not-aggregate'],
    [{ analysis: 'explain' }, 'analysis', 'gateway/not-aggregate'],
    [{ params: { by: ['weather'] } }, 'params', 'core/dimension-unknown'],
  ] as const) {
    const refused = await as('steward', publish, { input: { ...input, ...changes } });
    expect(refused.data.publish).toEqual({ issues: [{ path: [path], code }] });
  }
});

test.each([
  '{ keys { keyId } }',
  '{ memberships { label } }',
  '{ shareAddress }',
  '{ agreementsGiven { level } }',
  '{ agreementsReceived { level } }',
  'mutation { issueKey(input: { label: "x", scopes: [READ] }) { __typename } }',
  'mutation { revokeKey(keyId: "x") { __typename } }',
  'mutation { grantMembership(input: { issuer: "https://a.example", subject: "s", role: READER, label: "x" }) { __typename } }',
  'mutation { revokeMembership(membershipId: "x") { __typename } }',
  'mutation { grantAgreement(input: { grantee: "theirs", purpose: [], level: 0, finestPlace: "x" }) { __typename } }',
  'mutation { revokeAgreement(agreementId: "x") { __typename } }',
  'mutation { publish(input: { title: { en: "x", id: "x" }, analysis: "coverage", params: {} }) { __typename } }',
  'mutation { withdraw(number: 1) { __typename } }',
])('nobody may do this without being a steward: %s', async (query) => {
  expect((await as('writer', query)).errors?.[0]?.extensions.code).toBe('gateway/forbidden');
  expect((await as(null, query)).errors?.[0]?.extensions.code).toBe('gateway/key-needed');
});

test('where nobody is asked who they are, nobody can be let in', async () => {
  const ask = asking();
  expect((await ask('{ keys { keyId } }')).errors?.[0]?.extensions.code).toBe(
    'gateway/no-stewardship',
  );
  expect((await ask('{ releases { number } }')).data.releases).toEqual([]);
});
