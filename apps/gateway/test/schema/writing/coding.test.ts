import { describe, expect, test } from 'vitest';
import { anybody, type Scope } from '../../../src/custody/caller.ts';
import { asking, gatewayOver } from '../../asking.ts';

const answer = `
  __typename
  ... on CodingWritten {
    coding { codingId codingVersion status alternatives { because coder { coderId } } }
    revision { number touched { kind recordId action version } }
    repeated
    diagnostics { code }
  }
  ... on InputRefused { issues { path code } }
  ... on StaleWrite { found version }
  ... on NotFound { found }`;

function begin(scopes?: readonly Scope[]) {
  const caller = { ...anybody, ...(scopes ? { scopes: new Set(scopes) } : {}) };
  const ask = asking(gatewayOver(undefined, { admit: async () => caller }));
  const sent = (mutation: string, kind: string) => async (input: object) => {
    const { data, errors } = await ask(
      `mutation ($input: ${kind}!) { answer: ${mutation}(input: $input) { ${answer} } }`,
      { input },
    );
    return errors ?? data.answer;
  };
  return {
    ask,
    propose: sent('proposeCoding', 'ProposeCodingInput'),
    accept: sent('acceptCoding', 'DecideCodingInput'),
    reject: sent('rejectCoding', 'DecideCodingInput'),
    contest: sent('contestCoding', 'ContestCodingInput'),
  };
}

const coding = {
  activity: 'village-talk',
  framework: 'letters',
  coder: 'first-coder',
  reading: { principal: ['b'] },
  evidence: [{ source: 'report', locator: 'section 4', kind: 'DOCUMENT' }],
};
const alternative = {
  reading: { verdict: 'OUTSIDE' },
  because: [{ language: 'en', text: 'No letter fits.' }],
  coder: 'first-coder',
};

describe('proposing', () => {
  test('adds a reading that does not count yet', async () => {
    const { ask, propose } = begin();
    expect(await propose({ coding })).toMatchObject({
      coding: { codingId: 'village-talk#2', codingVersion: 1, status: 'PROPOSED' },
      revision: { touched: [{ kind: 'CODING', recordId: 'village-talk#2', action: 'ADDED' }] },
      diagnostics: [],
    });
    const { data } = await ask(
      '{ activity(activityId: "village-talk") { codings { codingId status } } }',
    );
    expect(data.activity.codings).toEqual([
      { codingId: 'village-talk#1', status: 'ACCEPTED' },
      { codingId: 'village-talk#2', status: 'PROPOSED' },
    ]);
  });

  test('says by which name a category is kept', async () => {
    const reading = { principal: ['alpha'] };
    expect(await begin().propose({ coding: { ...coding, reading } })).toMatchObject({
      __typename: 'CodingWritten',
      diagnostics: [{ code: 'core/category-alias' }],
    });
  });

  test('is refused with everything that core finds wrong', async () => {
    const { propose } = begin();
    const wrong = async (changes: object) => {
      const { issues } = await propose({ coding: { ...coding, ...changes } });
      return issues.map((one: { code: string }) => one.code);
    };
    expect(await wrong({ reading: { principal: ['z'], absent: ['a', 'a'] } })).toEqual([
      'core/category-unknown',
      'core/category-twice',
    ]);
    expect(await wrong({ activity: 'nothing' })).toEqual(['core/activity-unknown']);
    expect(await wrong({ framework: 'numbers' })).toEqual(['core/framework-unknown']);
    expect(await wrong({ evidence: [] })).toEqual(['gateway/input-too-few']);
    expect(await wrong({ coder: 'somebody' })).toEqual(['core/member-unknown']);
  });

  test('a retry under the same key is not made twice', async () => {
    const { propose } = begin();
    await propose({ coding, key: '1' });
    expect(await propose({ coding, key: '1' })).toMatchObject({
      coding: { codingId: 'village-talk#2' },
      repeated: true,
    });
    const reading = { principal: ['c'] };
    expect(await propose({ coding: { ...coding, reading }, key: '1' })).toMatchObject({
      issues: [{ path: ['key'], code: 'core/key-reused' }],
    });
  });
});

describe('deciding', () => {
  test('what is accepted counts, and what counted before is kept as rejected', async () => {
    const { ask, propose, accept } = begin();
    await propose({ coding });
    expect(
      await accept({ codingId: 'village-talk#2', version: 1, because: 'Read again.' }),
    ).toMatchObject({
      coding: { codingId: 'village-talk#2', codingVersion: 2, status: 'ACCEPTED' },
      revision: {
        touched: [
          { recordId: 'village-talk#1', action: 'REPLACED', version: 2 },
          { recordId: 'village-talk#2', action: 'REPLACED', version: 2 },
        ],
      },
    });
    const { data } = await ask(
      '{ coverage(input: { by: ["letters"], where: { place: "V1" } }) { counts } }',
    );
    expect(data.coverage.counts).toEqual([0, 1, 0]);
  });

  test('what is rejected is kept, and does not count', async () => {
    const { reject } = begin();
    expect(await reject({ codingId: 'odd#1', version: 1 })).toMatchObject({
      coding: { status: 'REJECTED', codingVersion: 2 },
    });
  });

  test('a decision on what somebody has decided since is stale', async () => {
    const { accept, reject } = begin();
    await reject({ codingId: 'odd#1', version: 1 });
    expect(await accept({ codingId: 'odd#1', version: 1 })).toEqual({
      __typename: 'StaleWrite',
      found: 'odd#1',
      version: 2,
    });
  });

  test.each(['odd#2', 'nothing#1', 'odd'])('there is no %s to decide', async (codingId) => {
    expect(await begin().accept({ codingId, version: 1 })).toEqual({
      __typename: 'NotFound',
      found: codingId,
    });
  });

  test('a retry under the same key is not made twice', async () => {
    const { reject } = begin();
    const input = { codingId: 'odd#1', version: 1, key: '1' };
    await reject(input);
    expect(await reject(input)).toMatchObject({ coding: { codingVersion: 2 }, repeated: true });
  });
});

describe('contesting', () => {
  test('adds another reading with its reason to the coding that counts', async () => {
    const { contest } = begin();
    const input = { codingId: 'somewhere#1', version: 1, alternative, key: '1' };
    const contested = {
      coding: {
        codingId: 'somewhere#1',
        status: 'ACCEPTED',
        alternatives: [{ because: 'No letter fits.', coder: { coderId: 'first-coder' } }],
      },
    };
    expect(await contest(input)).toMatchObject({ ...contested, repeated: false });
    expect(await contest(input)).toMatchObject({ ...contested, repeated: true });
    expect(await contest({ ...input, key: '2' })).toMatchObject({ __typename: 'StaleWrite' });
  });

  test('is refused for a coding that does not count, and for a reading that cannot be', async () => {
    const { contest } = begin();
    expect(await contest({ codingId: 'odd#1', version: 1, alternative })).toMatchObject({
      issues: [{ path: ['codingId'], code: 'gateway/coding-not-accepted' }],
    });
    const reading = { principal: ['z'] };
    expect(
      await contest({
        codingId: 'somewhere#1',
        version: 1,
        alternative: { ...alternative, reading },
      }),
    ).toMatchObject({ issues: [{ path: ['alternative'], code: 'core/category-unknown' }] });
  });
});

test('a retry is known after others have written, and tells how the coding stands now', async () => {
  const { ask, propose, accept, reject, contest } = begin();
  const proposal = { coding, key: 'propose' };
  const objection = { codingId: 'somewhere#1', version: 1, alternative, key: 'contest' };
  const acceptance = { codingId: 'village-talk#2', version: 1, key: 'accept' };
  const rejection = { codingId: 'odd#1', version: 1, key: 'reject' };
  await propose(proposal);
  await accept(acceptance);
  await contest(objection);
  await reject(rejection);
  await reject({ codingId: 'village-talk#2', version: 2 });
  await reject({ codingId: 'somewhere#1', version: 2 });
  await accept({ codingId: 'odd#1', version: 2 });
  const again = (codingId: string, codingVersion: number, status: string) => ({
    coding: { codingId, codingVersion, status },
    repeated: true,
  });
  expect(await propose(proposal)).toMatchObject(again('village-talk#2', 3, 'REJECTED'));
  expect(await accept(acceptance)).toMatchObject(again('village-talk#2', 3, 'REJECTED'));
  expect(await contest(objection)).toMatchObject(again('somewhere#1', 3, 'REJECTED'));
  expect(await reject(rejection)).toMatchObject(again('odd#1', 3, 'ACCEPTED'));
  await ask(
    'mutation { retire(input: { kind: ACTIVITY, recordId: "odd", version: 1 }) { __typename } }',
  );
  expect(await reject(rejection)).toMatchObject({ coding: { status: 'ACCEPTED' }, repeated: true });
});

test('codes nothing for those who may only write records', async () => {
  const { propose, accept, reject, contest } = begin(['read', 'write', 'manage']);
  const decision = { codingId: 'somewhere#1', version: 1 };
  for (const refused of [
    await propose({ coding }),
    await accept(decision),
    await reject(decision),
    await contest({ ...decision, alternative }),
  ]) {
    expect(refused).toMatchObject([
      { extensions: { code: 'gateway/forbidden', params: { scope: 'code' } } },
    ]);
  }
});
