import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Codable } from '../../src/coding/check-coding.ts';
import { checkCoding } from '../../src/coding/check-coding.ts';
import { evidenceKinds } from '../../src/coding/evidence.ts';
import { un4p } from '../../src/framework/un-4p.ts';
import { coded, ends, evidence, steps } from '../riverbend.ts';

const known: Codable = {
  activities: new Set(['talk']),
  frameworks: new Map([steps, ends, un4p].map((one) => [one.id, one])),
};
const check = (draft: unknown) => checkCoding(draft, known);
const said = (draft: unknown) =>
  check(draft).diagnostics.map(({ code, params }) => [code, params] as const);
const codes = (draft: unknown) => said(draft).map(([code]) => code);

const sound = coded('talk', { principal: ['talks'], significant: ['training'], absent: ['rules'] });
const within = (principal: readonly string[], significant: readonly string[] = []) => ({
  verdict: 'within',
  principal,
  significant,
  absent: [],
});

describe('a sound coding', () => {
  test('is let in as it is, with nothing to say', () => {
    expect(check(sound)).toEqual({ ok: true, value: sound, diagnostics: [] });
  });

  test.each(['outside', 'resource'] as const)('may read the activity as %s', (verdict) => {
    const draft = coded('talk', verdict);
    expect(check(draft)).toEqual({ ok: true, value: draft, diagnostics: [] });
  });

  test.each(evidenceKinds)('may rest on the kind of evidence %s', (kind) => {
    const draft = { ...sound, evidence: [{ ...evidence[0], kind, paraphrase: { en: 'So' } }] };
    expect(check(draft)).toEqual({ ok: true, value: draft, diagnostics: [] });
  });

  test('may be significant in a category without a principal one', () => {
    expect(codes({ ...sound, reading: within([], ['talks']) })).toEqual([]);
  });

  test('may have alternatives, and coders who hold them', () => {
    const draft = {
      ...sound,
      alternatives: [
        { reading: within(['rules']), because: { en: 'So' }, coder: 'second-coder' },
        { reading: { verdict: 'outside' }, because: {} },
      ],
    };
    expect(check(draft)).toEqual({ ok: true, value: draft, diagnostics: [] });
  });
});

describe('an alias', () => {
  const persecuted = {
    ...sound,
    framework: un4p.id,
    version: un4p.version,
    reading: within(['persecution'], ['prevention']),
  };

  test('the case paper’s "persecution" is read as prosecution, and that is said', () => {
    expect(check(persecuted)).toEqual({
      ok: true,
      value: { ...persecuted, reading: within(['prosecution'], ['prevention']) },
      diagnostics: [
        {
          code: 'core/category-alias',
          severity: 'warning',
          params: { found: 'persecution', framework: un4p.id, read: 'prosecution' },
          at: { record: 'talk', path: ['codings', un4p.id] },
        },
      ],
    });
  });

  test('is read wherever a category may stand', () => {
    const checked = check({
      ...sound,
      reading: { ...within(['training'], ['chats']), absent: [] },
      alternatives: [{ reading: within(['chats']), because: {} }],
      evidence: [{ ...evidence[0], supports: ['chats', 'training'] }],
    });
    expect(checked).toMatchObject({
      ok: true,
      value: {
        reading: within(['training'], ['talks']),
        alternatives: [{ reading: within(['talks']) }],
        evidence: [{ supports: ['talks', 'training'] }],
      },
    });
    expect(checked.diagnostics.map(({ code }) => code)).toEqual(
      Array(3).fill('core/category-alias'),
    );
  });

  test('beside the code that it stands for is the same category twice', () => {
    expect(codes({ ...sound, reading: within(['talks', 'chats']) })).toEqual([
      'core/category-alias',
      'core/category-twice',
    ]);
  });

  test('of another framework is none', () => {
    expect(codes({ ...sound, reading: within(['persecution']) })).toEqual([
      'core/category-unknown',
    ]);
  });
});

describe('a coding that stays out, whole', () => {
  const unknownCategory = [
    'core/category-unknown',
    { found: 'rule', framework: 'steps', known: ['talks', 'training', 'rules'] },
  ];

  test.each([
    ['of an unknown activity', { activity: 'walk' }, ['core/activity-unknown', { found: 'walk' }]],
    [
      'in an unknown framework',
      { framework: 'stairs' },
      ['core/framework-unknown', { found: 'stairs', known: ['steps', 'ends', 'un-4p'] }],
    ],
    ['without evidence', { evidence: [] }, ['core/coding-evidence-missing', {}]],
    ['with an unknown principal category', { reading: within(['rule']) }, unknownCategory],
    [
      'with an unknown significant category',
      { reading: within(['talks'], ['rule']) },
      unknownCategory,
    ],
    [
      'with an unknown absent category',
      { reading: { ...within(['talks']), absent: ['rule'] } },
      unknownCategory,
    ],
    [
      'with an unknown category in an alternative',
      { alternatives: [{ reading: within(['rule']), because: {} }] },
      unknownCategory,
    ],
    [
      'with evidence for an unknown category',
      { evidence: [{ ...evidence[0], supports: ['rule'] }] },
      unknownCategory,
    ],
    ['that reads nothing', { reading: within([]) }, ['core/coding-empty', {}]],
    [
      'that only says what is absent',
      { reading: { ...within([]), absent: ['rules'] } },
      ['core/coding-empty', {}],
    ],
    [
      'with an alternative that reads nothing',
      { alternatives: [{ reading: within([]), because: {} }] },
      ['core/coding-empty', {}],
    ],
    [
      'with a principal category twice',
      { reading: within(['talks', 'talks']) },
      ['core/category-twice', { found: 'talks' }],
    ],
    [
      'with a category that is principal and significant',
      { reading: within(['talks'], ['talks']) },
      ['core/category-twice', { found: 'talks' }],
    ],
    [
      'with a category that is there and absent',
      { reading: { ...within(['talks']), absent: ['talks'] } },
      ['core/category-twice', { found: 'talks' }],
    ],
  ])('%s', (_, change, reason) => {
    const draft = { ...sound, ...change };
    const checked = check(draft);
    expect(checked).toMatchObject({ ok: false, found: draft });
    expect(said(draft)).toEqual([reason]);
    expect(checked.diagnostics[0]).toMatchObject({
      severity: 'error',
      at: { record: draft.activity, path: ['codings', draft.framework] },
    });
  });

  test('says everything that is wrong with it at once', () => {
    expect(
      codes({ ...sound, activity: 'walk', evidence: [], reading: within(['rule', 'rule']) }),
    ).toEqual([
      'core/activity-unknown',
      'core/coding-evidence-missing',
      'core/category-unknown',
      'core/category-unknown',
      'core/category-twice',
    ]);
  });

  test.each([
    ['null', null, []],
    ['a list', [], []],
    ['no reading', { ...sound, reading: undefined }, ['reading']],
    ['another verdict', { ...sound, reading: { verdict: 'perhaps' } }, ['reading', 'verdict']],
    [
      'a category alone, without a list',
      { ...sound, reading: { ...within([]), principal: 'talks' } },
      ['reading', 'principal'],
    ],
    [
      'evidence without a locator',
      { ...sound, evidence: [{ source: 'a', kind: 'record' }] },
      ['evidence', '0', 'locator'],
    ],
    [
      'another kind of evidence',
      { ...sound, evidence: [{ ...evidence[0], kind: 'rumour' }] },
      ['evidence', '0', 'kind'],
    ],
    ['no coder', { ...sound, coder: '' }, ['coder']],
    ['another confidence', { ...sound, confidence: 'total' }, ['confidence']],
    ['another status', { ...sound, status: 'final' }, ['status']],
  ])('%s: it cannot be read, and the place is named', (_, draft, path) => {
    const checked = check(draft);
    expect(checked).toMatchObject({ ok: false, found: draft });
    expect(checked.diagnostics).toMatchObject([
      { code: 'core/coding-invalid', severity: 'error', at: { path } },
    ]);
  });

  test('anything at all is answered, never thrown', () => {
    const near = fc.record(
      Object.fromEntries(
        Object.entries(sound).map(([field, value]) => [
          field,
          fc.oneof(
            { weight: 3, arbitrary: fc.constant<unknown>(value) },
            { weight: 1, arbitrary: fc.jsonValue() },
          ),
        ]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), near), (draft) => {
        const checked = check(draft);
        expect(checked.ok ? checked.value : checked.found).toEqual(draft);
        expect(checked.ok || checked.diagnostics.length > 0).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

test('a coding that cannot be read names its activity, where that can be read', () => {
  expect(check({ ...sound, status: 'final' }).diagnostics).toMatchObject([
    { code: 'core/coding-invalid', at: { record: 'talk' } },
  ]);
});

describe('what an author says beside the known fields', () => {
  test('is not dropped without a word', () => {
    const checked = check({ ...sound, note: 'Discussed twice' });
    expect(checked.ok && checked.diagnostics.length === 0).toBe(false);
  });

  test.each<[string, object, readonly string[], string]>([
    ['in the coding', { note: 'Discussed twice' }, [], '- note'],
    [
      'in the reading',
      { reading: { ...within(['talks']), possible: ['rules'] } },
      ['reading'],
      'reading: - possible',
    ],
    [
      'in a reading that names no categories',
      { reading: { verdict: 'outside', principal: ['talks'] } },
      ['reading'],
      'reading: - principal',
    ],
    [
      'in the evidence',
      { evidence: [{ ...evidence[0], page: 3, line: 7 }] },
      ['evidence', '0'],
      'evidence.0: - page, line',
    ],
    [
      'in an alternative',
      { alternatives: [{ reading: { verdict: 'outside' }, because: {}, note: 'So' }] },
      ['alternatives', '0'],
      'alternatives.0: - note',
    ],
  ])('%s keeps the coding out: it is named, and kept', (_, more, path, expected) => {
    const draft = { ...sound, ...more };
    expect(check(draft)).toEqual({
      ok: false,
      found: draft,
      diagnostics: [
        {
          code: 'core/coding-invalid',
          severity: 'error',
          params: { expected },
          at: { record: 'talk', path },
        },
      ],
    });
  });

  test('a codebook of another version is said, and the coding let in', () => {
    const draft = { ...sound, version: '0' };
    expect(check(draft)).toEqual({
      ok: true,
      value: draft,
      diagnostics: [
        {
          code: 'core/coding-version',
          severity: 'warning',
          params: { found: '0', framework: 'steps', expected: '1' },
          at: { record: 'talk', path: ['codings', 'steps'] },
        },
      ],
    });
  });
});

test('what was expected is told in words that need no translation', () => {
  const expected = (more: object) =>
    check({ ...sound, ...more }).diagnostics.map(({ params }) => params.expected);
  expect(expected({ status: 'final' })).toEqual(['status: proposed | accepted | rejected']);
  expect(expected({ reading: { verdict: 'perhaps' } })).toEqual([
    'reading.verdict: within | outside | resource',
  ]);
  expect(expected({ coder: '', version: 7 })).toEqual(['version: string', 'coder: >= 1']);
});
