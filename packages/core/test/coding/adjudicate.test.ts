import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bounds } from '../../src/analysis/coverage/bounds.ts';
import { type Adjudication, adjudicate } from '../../src/coding/adjudicate.ts';
import type { Coding, ReadingDraft } from '../../src/coding/coding.ts';
import { coding, readingOf } from '../../src/coding/coding.ts';
import { coded, ends, evidence, inFull, riverbend, type Step } from '../riverbend.ts';

const proposal = (
  coder: string,
  reading: readonly Step[] | ReadingDraft<Step>,
  activity = 'talk',
): Coding => coded(activity, reading, { coder, status: 'proposed' });

const [ann, ben, cai] = ['coder-a', 'coder-b', 'coder-c'] as const;
const readings = ({ codings }: { readonly codings: readonly Coding[] }) =>
  codings.map(({ reading }) =>
    reading.verdict === 'within' ? reading.principal : reading.verdict,
  );

describe('two coders who differ', () => {
  const proposals = [proposal(ann, ['talks']), proposal(ben, ['training'])];

  test('keeps the minority coding when two coders differ and one of them decides', () => {
    const { codings, undecided, diagnostics } = adjudicate(proposals, { coder: ann });
    expect(undecided).toEqual([]);
    expect(codings).toEqual([
      {
        ...proposals[0],
        status: 'accepted',
        alternatives: [
          { reading: readingOf({ principal: ['training'] }), because: {}, coder: ben },
        ],
      },
    ]);
    expect(diagnostics).toEqual([
      {
        code: 'core/coding-disagreement',
        severity: 'warning',
        params: { readings: 2, coders: [ann, ben] },
        at: { record: 'talk', path: ['codings', 'steps'] },
      },
    ]);
  });

  test('keeps why the minority reads otherwise, and the alternatives that either names', () => {
    const [, second] = proposals as [Coding, Coding];
    const open = coded('talk', ['talks'], {
      coder: ann,
      status: 'proposed',
      alternatives: ['outside'],
    });
    const dissent: Coding = {
      ...second,
      because: { en: 'They practised' },
      alternatives: [{ reading: readingOf('resource'), because: { en: 'Or lent a room' } }],
    };
    expect(adjudicate([open, dissent], { coder: ann }).codings[0]?.alternatives).toEqual([
      { reading: { verdict: 'outside' }, because: { en: 'One may read it so' } },
      { reading: second.reading, because: { en: 'They practised' }, coder: ben },
      { reading: { verdict: 'resource' }, because: { en: 'Or lent a room' } },
    ]);
  });

  test('leaves both open under a rule that does not decide, as proposed', () => {
    for (const by of ['unanimous', 'majority'] as const) {
      expect(adjudicate(proposals, by)).toEqual({
        codings: [],
        undecided: proposals,
        diagnostics: [
          {
            code: 'core/coding-undecided',
            severity: 'warning',
            params: { readings: 2 },
            at: { record: 'talk', path: ['codings', 'steps'] },
          },
        ],
      });
    }
  });

  test('makes the other reading a choice that bounds can take', () => {
    const { codings } = adjudicate(proposals, { coder: ann });
    const sizes = bounds(riverbend({ activities: [inFull()], codings }), { by: 'steps' });
    expect(sizes.map(({ member, count, by }) => [member, count, by.contested])).toEqual([
      ['talks', 1, [0, 1]],
      ['training', 0, [0, 1]],
      ['rules', 0, [0, 0]],
    ]);
  });
});

describe('coders who agree', () => {
  test('give one accepted coding without alternatives and without a word', () => {
    const decided = adjudicate([proposal(ann, ['talks']), proposal(ben, ['talks'])], 'unanimous');
    expect(decided).toEqual({
      codings: [{ ...proposal(ann, ['talks']), status: 'accepted' }],
      undecided: [],
      diagnostics: [],
    });
  });

  test('agree whatever the order in which they name the categories', () => {
    const decided = adjudicate(
      [proposal(ann, ['talks', 'rules']), proposal(ben, ['rules', 'talks'])],
      'unanimous',
    );
    expect(readings(decided)).toEqual([['talks', 'rules']]);
    expect(decided.diagnostics).toEqual([]);
  });

  test.each([
    ['significance', ['talks', 'rules'], { principal: ['talks'], significant: ['rules'] }],
    ['a category more', ['talks'], ['talks', 'rules']],
    ['the verdict', 'outside', 'resource'],
    ['being in the framework at all', ['talks'], 'outside'],
  ] as const)('differ when they differ in %s', (_, one, other) => {
    const decided = adjudicate([proposal(ann, one), proposal(ben, other)], 'unanimous');
    expect(decided.codings).toEqual([]);
    expect(decided.undecided).toHaveLength(2);
  });

  test('a single coder is unanimous', () => {
    expect(readings(adjudicate([proposal(ann, ['talks'])], 'unanimous'))).toEqual([['talks']]);
  });
});

describe('a majority', () => {
  test('is more than half: the rest stays as an alternative, once for each reading', () => {
    const decided = adjudicate(
      [
        proposal(ann, ['rules']),
        proposal(ben, ['talks']),
        proposal(cai, ['talks']),
        proposal('coder-d', ['talks']),
        proposal('coder-e', ['rules']),
      ],
      'majority',
    );
    expect(readings(decided)).toEqual([['talks']]);
    expect(decided.codings[0]?.alternatives.map(({ coder }) => coder)).toEqual([ann]);
    expect(decided.diagnostics[0]?.params).toMatchObject({ readings: 2 });
  });

  test('is not the largest group: a tie and a split in three stay open', () => {
    const tie = [ann, ben].flatMap((coder, index) => [
      proposal(coder, index === 0 ? ['talks'] : ['rules']),
    ]);
    const split = [...tie, proposal(cai, ['training']), proposal('coder-d', ['talks'])];
    for (const open of [tie, split]) {
      const decided = adjudicate(open, 'majority');
      expect(decided.codings).toEqual([]);
      expect(decided.undecided).toEqual(open);
      expect(decided.undecided.every(({ status }) => status === 'proposed')).toBe(true);
    }
  });

  test('counts coders: one who proposes twice has one voice', () => {
    const decided = adjudicate(
      [proposal(ann, ['talks']), proposal(ann, ['talks']), proposal(ben, ['rules'])],
      'majority',
    );
    expect(decided.codings).toEqual([]);
  });

  test('is of the coders, not of the proposals: one who repeats does not outvote two', () => {
    const repeated = Array.from({ length: 5 }, () => proposal(ann, ['talks']));
    const decided = adjudicate(
      [...repeated, proposal(ben, ['rules']), proposal(cai, ['rules'])],
      'majority',
    );
    expect(readings(decided)).toEqual([['rules']]);
    expect(decided.codings[0]?.alternatives.map(({ coder }) => coder)).toEqual([ann]);
    expect(decided.diagnostics[0]?.params).toEqual({ readings: 2, coders: [ann, ben, cai] });
  });

  test('is none where one who gives two readings makes two majorities', () => {
    const both = [
      proposal(ann, ['talks']),
      proposal(ann, ['rules']),
      proposal(ben, ['talks']),
      proposal(cai, ['rules']),
    ];
    const decided = adjudicate(both, 'majority');
    expect(decided.codings).toEqual([]);
    expect(decided.undecided).toEqual(both);
    expect(decided.diagnostics.map(({ code }) => code)).toEqual(['core/coding-undecided']);
  });

  test('is still one where only one of two readings of a coder has enough', () => {
    const decided = adjudicate(
      [proposal(ann, ['rules']), proposal(ann, ['talks']), proposal(ben, ['talks'])],
      'majority',
    );
    expect(readings(decided)).toEqual([['talks']]);
    expect(decided.codings[0]?.alternatives.map(({ reading }) => reading)).toEqual([
      readingOf({ principal: ['rules'] }),
    ]);
  });
});

describe('unanimity', () => {
  test('is not broken by one who says the same twice', () => {
    const decided = adjudicate(
      [proposal(ann, ['talks']), proposal(ann, ['talks']), proposal(ben, ['talks'])],
      'unanimous',
    );
    expect(readings(decided)).toEqual([['talks']]);
    expect(decided.diagnostics).toEqual([]);
  });

  test('is not reached by one who says two things', () => {
    const two = [proposal(ann, ['talks']), proposal(ann, ['rules'])];
    expect(adjudicate(two, 'unanimous')).toMatchObject({ codings: [], undecided: two });
  });

  test('is reached where all agree on one reading, whatever one of them says beside it', () => {
    const decided = adjudicate(
      [proposal(ann, ['rules']), proposal(ann, ['talks']), proposal(ben, ['talks'])],
      'unanimous',
    );
    expect(readings(decided)).toEqual([['talks']]);
  });
});

describe('one coder’s word', () => {
  test('decides even against the others', () => {
    const proposals = [
      proposal(ann, ['talks']),
      proposal(ben, ['talks']),
      proposal(cai, ['rules']),
    ];
    expect(readings(adjudicate(proposals, { coder: cai }))).toEqual([['rules']]);
  });

  test('decides nothing where that coder gives two readings: none is chosen by its place', () => {
    const two = [proposal(ann, ['talks']), proposal(ann, ['rules']), proposal(ben, ['talks'])];
    for (const proposals of [two, [...two].reverse()]) {
      expect(adjudicate(proposals, { coder: ann })).toMatchObject({
        codings: [],
        undecided: proposals,
        diagnostics: [{ code: 'core/coding-undecided', params: { readings: 2 } }],
      });
    }
  });

  test('decides where that coder says the same twice, and is the one accepted', () => {
    const decided = adjudicate(
      [proposal(ben, ['talks']), proposal(ann, ['talks']), proposal(ann, ['talks'])],
      { coder: ann },
    );
    expect(decided.codings).toEqual([{ ...proposal(ann, ['talks']), status: 'accepted' }]);
  });

  test('decides nothing where that coder has not coded', () => {
    const decided = adjudicate([proposal(ann, ['talks']), proposal(ben, ['rules'], 'walk')], {
      coder: ben,
    });
    expect(decided.codings.map(({ activity }) => activity)).toEqual(['walk']);
    expect(decided.undecided.map(({ activity }) => activity)).toEqual(['talk']);
  });
});

test('a rejected proposal has no voice and leaves no trace', () => {
  const rejected = coded('talk', ['rules'], { coder: cai, status: 'rejected' });
  const decided = adjudicate([rejected, proposal(ann, ['talks'])], 'unanimous');
  expect(decided).toEqual(adjudicate([proposal(ann, ['talks'])], 'unanimous'));
  expect(adjudicate([rejected], 'majority')).toEqual({
    codings: [],
    undecided: [],
    diagnostics: [],
  });
});

test('each activity and each framework is decided by itself, in the order of the proposals', () => {
  const other = coding(ends, {
    activity: 'talk',
    reading: { principal: ['safety'] },
    evidence,
    coder: ben,
    status: 'proposed',
  });
  const decided = adjudicate(
    [proposal(ann, ['talks'], 'walk'), other, proposal(ann, ['rules'])],
    'unanimous',
  );
  expect(decided.codings.map(({ activity, framework }) => `${activity} ${framework}`)).toEqual([
    'walk steps',
    'talk ends',
    'talk steps',
  ]);
});

test('the order of proposals does not matter for what is accepted and what is kept beside it', () => {
  const reading = fc.constantFrom<readonly Step[] | ReadingDraft<Step>>(
    ['talks'],
    ['rules'],
    ['talks', 'rules'],
    { principal: ['talks'], significant: ['rules'] },
    'outside',
  );
  const votes = fc
    .array(
      fc.tuple(reading, fc.constantFrom('talk', 'walk'), fc.constantFrom(ann, ben, cai, 'coder-d')),
      { maxLength: 7 },
    )
    .map((all) => all.map(([one, of, coder]) => proposal(coder, one, of)));
  const decision = (proposals: readonly Coding[], by: Adjudication) => {
    const { codings, undecided } = adjudicate(proposals, by);
    return {
      accepted: codings
        .map(({ activity, reading, alternatives }) => ({
          activity,
          reading: JSON.stringify(reading),
          alternatives: alternatives.map((one) => JSON.stringify(one.reading)).sort(),
        }))
        .sort((one, other) => (one.activity < other.activity ? -1 : 1)),
      undecided: undecided.map(({ coder }) => coder).sort(),
    };
  };
  fc.assert(
    fc.property(
      votes.chain((all) =>
        fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
        ),
      ),
      fc.constantFrom<Adjudication>('majority', 'unanimous', { coder: ann }),
      ([proposals, shuffled], by) => {
        expect(decision(shuffled, by)).toEqual(decision(proposals, by));
      },
    ),
    { numRuns: 300 },
  );
});

test('no proposal is lost: each is accepted, agrees with the accepted one, is an alternative, or is open', () => {
  const reading = fc.constantFrom<readonly Step[]>(['talks'], ['rules'], ['training']);
  fc.assert(
    fc.property(fc.array(reading, { maxLength: 5 }), (all) => {
      const proposals = all.map((one, index) => proposal(`coder-${index}`, one));
      const { codings, undecided } = adjudicate(proposals, 'majority');
      const kept = [
        ...undecided.map((one) => one.reading),
        ...codings.flatMap((one) => [
          one.reading,
          ...one.alternatives.map(({ reading }) => reading),
        ]),
      ].map((one) => JSON.stringify(one));
      for (const one of proposals) expect(kept).toContain(JSON.stringify(one.reading));
    }),
  );
});
