import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverage } from '../../src/analysis/coverage/coverage.ts';
import type { Declarable } from '../../src/dataset/check-declaration.ts';
import { checkExpectation, checkScreening } from '../../src/dataset/check-declaration.ts';
import { meanings } from '../../src/locales/answer-codes.ts';
import {
  asPlaces,
  both,
  labelled,
  known as names,
  places,
  riverbend,
  screening,
  steps,
} from '../riverbend.ts';

const known: Declarable = {
  places: asPlaces(places),
  organisations: names.organisations,
  audiences: names.audiences,
  channels: names.channels,
  frameworks: new Map([[steps.id, steps]]),
};
/** Each dimension that can be asked by, with some of its members. */
const dimensions: Readonly<Record<string, readonly string[]>> = {
  steps: ['rules', 'talks'],
  'place:regency': ['riverbend'],
  'place:district': ['south'],
  'place:village': ['hill', 'mill'],
  audience: ['youth'],
  channel: ['poster'],
  organisation: ['council'],
  'period:year': ['2018', '2016/2017'],
  'period:quarter': ['2018-Q2'],
  'period:month': ['2018-04'],
};
const expected = labelled('everything');
const look = screening();

const expectation = (more: object) => checkExpectation({ ...expected, ...more }, known);
const screened = (more: object) => checkScreening({ ...look, ...more }, known);
const said = ({ diagnostics }: ReturnType<typeof expectation | typeof screened>) =>
  diagnostics.map(({ code, params }) => [code, params]);

describe('an expectation', () => {
  test('by default is that something is reported everywhere, by anybody, once', () => {
    expect(expectation({})).toEqual({
      ok: true,
      diagnostics: [],
      value: {
        ...expected,
        note: null,
        organisations: null,
        roles: ['accountable', 'implementing'],
        meaning: 'reported',
        atLeast: 1,
        members: {},
        notApplicable: [],
      },
    });
  });

  test('keeps what it declares', () => {
    const declared = {
      note: both('As agreed'),
      organisations: ['foundation'],
      roles: ['funding'],
      meaning: 'reached',
      atLeast: 2,
      members: {
        steps: ['talks', 'rules'],
        'place:district': ['north'],
        audience: ['youth'],
        channel: ['poster'],
        organisation: ['foundation', 'council'],
        'period:year': ['2018', '2019'],
        'period:quarter': ['2018-Q2'],
        'period:month': ['2018-04'],
      },
      notApplicable: [{ steps: ['rules'], 'place:district': ['south'] }],
    };
    expect(expectation(declared)).toEqual({
      ok: true,
      diagnostics: [],
      value: { ...expected, ...declared },
    });
  });

  test.each(meanings)('may take "covered" to mean %s', (meaning) => {
    expect(expectation({ meaning })).toMatchObject({ ok: true, value: { meaning } });
  });

  test('that something is effective is refused: nothing here can show it', () => {
    const draft = { ...expected, meaning: 'effective' };
    expect(checkExpectation(draft, known)).toEqual({
      ok: false,
      found: draft,
      diagnostics: [
        {
          code: 'core/meaning-effective',
          severity: 'error',
          params: {},
          at: { record: 'everything' },
        },
      ],
    });
  });

  test('of another meaning is refused, and the known ones are named', () => {
    expect(said(expectation({ meaning: 'funded' }))).toEqual([
      ['core/meaning-unknown', { found: 'funded', known: meanings }],
    ]);
  });

  test.each([
    ['an organisation', { organisations: ['strangers'] }, 'strangers', 'organisation'],
    ['a category', { members: { steps: ['talks', 'walks'] } }, 'walks', 'steps'],
    ['an alias', { members: { steps: ['chats'] } }, 'chats', 'steps'],
    ['a place', { members: { 'place:district': ['east'] } }, 'east', 'place:district'],
    ['an audience', { members: { audience: ['elders'] } }, 'elders', 'audience'],
    ['a channel', { members: { channel: ['radio'] } }, 'radio', 'channel'],
    ['an organisation as a member', { members: { organisation: ['us'] } }, 'us', 'organisation'],
    ['a month', { members: { 'period:month': ['2018-13'] } }, '2018-13', 'period:month'],
    [
      'a category that is not applicable',
      { notApplicable: [{ steps: ['talks'] }, { steps: ['walks'] }] },
      'walks',
      'steps',
    ],
  ])('that names %s nobody knows is refused whole', (_, more, found, dimension) => {
    const draft = { ...expected, ...more };
    expect(checkExpectation(draft, known)).toEqual({
      ok: false,
      found: draft,
      diagnostics: [
        {
          code: 'core/member-unknown',
          severity: 'error',
          params: { found, dimension },
          at: { record: 'everything' },
        },
      ],
    });
  });

  test('that names a dimension nobody knows is refused whole', () => {
    const checked = expectation({ members: { weather: ['rain'] } });
    expect(checked.ok).toBe(false);
    expect(said(checked)).toMatchObject([['core/dimension-unknown', { found: 'weather' }]]);
  });

  test('says everything that is wrong with it at once', () => {
    const wrong = { organisations: ['us', 'them'], members: { weather: [] }, meaning: 'effective' };
    expect(said(expectation(wrong)).map(([code]) => code)).toEqual([
      'core/member-unknown',
      'core/member-unknown',
      'core/dimension-unknown',
      'core/meaning-effective',
    ]);
  });

  test.each([
    ['no id', { id: '' }, ['id']],
    ['a label in one language', { label: { en: 'All' } }, ['label', 'id']],
    ['a threshold of none', { atLeast: 0 }, ['atLeast']],
    ['half a threshold', { atLeast: 1.5 }, ['atLeast']],
    ['an empty list of whose work counts', { organisations: [] }, ['organisations']],
    ['another role', { roles: ['leading'] }, ['roles', '0']],
    ['members that are no list', { members: { steps: 'talks' } }, ['members', 'steps']],
  ])('with %s cannot be read, and the place is named', (_, more, path) => {
    expect(expectation(more)).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'core/declaration-invalid', severity: 'error', at: { path } }],
    });
  });

  test('that misspells a field is refused: its default would be another denominator', () => {
    expect(expectation({ atleast: 3 })).toMatchObject({
      ok: false,
      diagnostics: [
        {
          code: 'core/declaration-invalid',
          params: { expected: '- atleast' },
          at: { record: 'everything', path: [] },
        },
      ],
    });
    expect(expectation({ label: { en: 'All', id: 'Semua', tet: 'Hotu' } }).ok).toBe(false);
  });

  test('of an unknown dimension names the known ones', () => {
    const [[, params] = []] = said(expectation({ members: { weather: [] } }));
    expect(params).toEqual({
      found: 'weather',
      known: [
        'steps',
        'place:regency',
        'place:district',
        'place:village',
        'audience',
        'channel',
        'organisation',
        'period:year',
        'period:quarter',
        'period:month',
      ],
    });
  });

  test.each(Object.keys(dimensions))('that names members of %s can be asked', (dimension) => {
    const members = { [dimension]: dimensions[dimension] as readonly string[] };
    const checked = expectation({ members });
    if (!checked.ok) throw new Error(JSON.stringify(checked.diagnostics));
    const { cells } = coverage(riverbend(), { by: [dimension], expectation: checked.value });
    expect(cells.map(({ at }) => at[0])).toEqual(members[dimension]);
  });

  test.each([
    ['a place of another level', { 'place:village': ['north'] }],
    ['a level that no place has', { 'place:hamlet': ['north'] }],
    ['places without their level', { place: ['north'] }],
    ['periods without their unit', { period: ['2018'] }],
    ['a unit of time that there is not', { 'period:week': ['2018'] }],
    ['a seventh quarter', { 'period:quarter': ['2018-Q7'] }],
    ['a period that ends before it begins', { 'period:year': ['2019/2018'] }],
    ['a period with three ends', { 'period:year': ['2017/2018/2019'] }],
  ])('that names %s is refused at the door, not when it is asked', (_, members) => {
    expect(expectation({ members }).ok).toBe(false);
  });
});

describe('a screening', () => {
  test('by default looked at everything, for everybody', () => {
    expect(screened({})).toEqual({
      ok: true,
      diagnostics: [],
      value: {
        ...look,
        date: null,
        organisations: null,
        meanings: null,
        scope: {},
        needs: [],
        evidence: [],
      },
    });
  });

  test('keeps what it declares', () => {
    const declared = {
      date: '2018-04',
      complete: false,
      organisations: ['foundation'],
      meanings: ['mandated', 'planned'],
      scope: { steps: ['talks'], place: ['north'], period: ['2015/2018-06'] },
      needs: ['steps'],
      evidence: [{ source: 'report', locator: 'page 1', kind: 'document' }],
    };
    expect(screened(declared)).toEqual({
      ok: true,
      diagnostics: [],
      value: { ...look, ...declared },
    });
  });

  test('needs every dimension that its scope narrows to some members, unless it says otherwise', () => {
    const scope = { steps: ['talks'], place: ['north'], audience: [] };
    expect(screened({ scope })).toMatchObject({ ok: true, value: { needs: ['steps', 'place'] } });
    expect(screened({ scope, needs: [] })).toMatchObject({ ok: true, value: { needs: [] } });
  });

  test.each([
    ['an organisation', { organisations: ['strangers'] }, 'strangers', 'organisation'],
    ['a place', { scope: { place: ['east'] } }, 'east', 'place'],
    ['a place of a level', { scope: { 'place:village': ['east'] } }, 'east', 'place:village'],
    ['a category', { scope: { steps: ['walks'] } }, 'walks', 'steps'],
    ['a period', { scope: { period: ['2015/soon'] } }, '2015/soon', 'period'],
  ])('of %s that nobody knows is refused whole', (_, more, found, dimension) => {
    const draft = { ...look, ...more };
    expect(checkScreening(draft, known)).toEqual({
      ok: false,
      found: draft,
      diagnostics: [
        {
          code: 'core/member-unknown',
          severity: 'error',
          params: { found, dimension },
          at: { record: 'screening' },
        },
      ],
    });
  });

  test.each([
    ['does not say whether it is complete', { complete: undefined }, 'complete'],
    ['listed nobody’s work', { organisations: [] }, 'organisations'],
    ['speaks about no meaning', { meanings: [] }, 'meanings'],
    ['is half complete', { complete: 'mostly' }, 'complete'],
    ['does not say who looked', { screener: undefined }, 'screener'],
    ['does not say why it may be believed', { because: undefined }, 'because'],
  ])('that %s cannot be read', (_, more, field) => {
    expect(screened(more)).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'core/declaration-invalid', at: { path: [field] } }],
    });
  });

  test('that needs a dimension nobody knows is refused: it would never prove a gap', () => {
    const checked = screened({ needs: ['weather'] });
    expect(checked).toMatchObject({
      ok: false,
      diagnostics: [
        {
          code: 'core/dimension-unknown',
          params: { found: 'weather', known: expect.arrayContaining(['steps', 'place', 'period']) },
          at: { record: 'screening' },
        },
      ],
    });
    for (const needs of [['place:hamlet'], ['period:week'], ['constructor']]) {
      expect(screened({ needs }).ok).toBe(false);
    }
  });

  test.each([...Object.keys(dimensions), 'place', 'period'])('may need %s', (needed) => {
    expect(screened({ needs: [needed] })).toMatchObject({ ok: true, value: { needs: [needed] } });
  });

  test('of some of a level may name the places above it, and no others', () => {
    const scope = { 'place:village': ['north', 'hill', 'riverbend'] };
    expect(screened({ scope })).toMatchObject({ ok: true, value: { scope } });
    expect(said(screened({ scope: { 'place:village': ['east'] } }))).toEqual([
      ['core/member-unknown', { found: 'east', dimension: 'place:village' }],
    ]);
  });

  test.each([
    ['a level that no place has', { 'place:hamlet': ['north'] }, 'core/dimension-unknown'],
    ['a unit of time that there is not', { 'period:week': ['2018'] }, 'core/dimension-unknown'],
    ['a seventh quarter', { 'period:quarter': ['2018-Q7'] }, 'core/member-unknown'],
    ['a period that ends before it begins', { period: ['2019/2018'] }, 'core/member-unknown'],
  ])('of %s is refused', (_, scope, code) => {
    expect(screened({ scope })).toMatchObject({ ok: false, diagnostics: [{ code }] });
  });

  test('that misspells a field is refused: it would have looked at more than it did', () => {
    expect(screened({ scoop: { place: ['north'] } })).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'core/declaration-invalid', params: { expected: '- scoop' } }],
    });
  });

  test('of an impossible date is refused', () => {
    expect(screened({ date: '2018-02-31' })).toMatchObject({
      ok: false,
      diagnostics: [
        {
          code: 'core/date-impossible',
          params: { found: '2018-02-31', end: 'date' },
          at: { record: 'screening', path: ['date'] },
        },
      ],
    });
  });

  test('keeps all of its evidence', () => {
    const evidence = [
      {
        source: 'report',
        locator: 'page 1',
        kind: 'document',
        paraphrase: { en: 'A list of all villages' },
        supports: ['talks'],
      },
    ];
    expect(screened({ evidence })).toMatchObject({ ok: true, value: { evidence } });
  });

  test('with evidence that names no source is refused, as a coding is', () => {
    const evidence = [{ source: '', locator: '', kind: 'document' }];
    expect(screened({ evidence }).diagnostics.map(({ params, at }) => [params, at])).toEqual([
      [
        { expected: 'evidence.0.source: >= 1' },
        { record: 'screening', path: ['evidence', '0', 'source'] },
      ],
      [
        { expected: 'evidence.0.locator: >= 1' },
        { record: 'screening', path: ['evidence', '0', 'locator'] },
      ],
    ]);
    const page = { source: 'report', locator: 'page 1', kind: 'document', page: 1 };
    expect(screened({ evidence: [page] }).ok).toBe(false);
  });
});

test('a declaration that cannot be read names its id, where that can be read', () => {
  expect(expectation({ atLeast: 0 }).diagnostics[0]?.at.record).toBe('everything');
  expect(screened({ complete: 'mostly' }).diagnostics[0]?.at.record).toBe('screening');
});

test('anything at all is answered, never thrown, and a refused declaration is kept', () => {
  const near = (sound: object) =>
    fc
      .dictionary(
        fc.constantFrom('members', 'scope', 'needs', 'organisations', 'notApplicable', 'atLeast'),
        fc.oneof(
          fc.jsonValue(),
          fc.dictionary(
            fc.constantFrom('place', 'steps', 'period:year', 'audience', 'constructor', ':'),
            fc.array(fc.constantFrom('north', 'talks', '2018', '/', 'youth', '')),
          ),
        ),
      )
      .map((odd) => ({ ...sound, ...odd }));
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), near(expected), near(look)), (draft) => {
      for (const check of [checkExpectation, checkScreening]) {
        const checked = check(draft, known);
        if (!checked.ok) expect(checked.found).toBe(draft);
        expect(checked.ok || checked.diagnostics.length > 0).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});
