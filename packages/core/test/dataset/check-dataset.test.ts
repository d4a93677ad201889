import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDataset, defineDataset } from '../../src/dataset/check-dataset.ts';
import type { DatasetDraft, StatisticDraft } from '../../src/dataset/dataset-draft.ts';
import { SpectrumError } from '../../src/diagnostic/spectrum-error.ts';
import {
  both,
  coded,
  draft,
  ends,
  inFull,
  labelled,
  places,
  riverbend,
  screening,
  steps,
} from '../riverbend.ts';

const check = (more: Partial<DatasetDraft> = {}) => checkDataset(draft(more));
/** A draft as it may come from outside, where no compiler looked at it. */
const untyped = (more: Readonly<Record<string, unknown>>) => check(more as Partial<DatasetDraft>);
const statistic = (more: Partial<StatisticDraft> = {}): StatisticDraft => ({
  ...labelled('a'),
  unit: 'people',
  placeAsNamed: 'Riverbend',
  publisher: 'The council',
  observations: [],
  evidence: [],
  ...more,
});
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const said = ({ diagnostics }: ReturnType<typeof check>) =>
  diagnostics.map(({ code, params }) => [code, params]);

describe('a sound draft', () => {
  const sound: Partial<DatasetDraft> = {
    sources: [{ id: 'report', citation: 'Report (2019)' }],
    coders: [{ id: 'first-coder', kind: 'person', label: { en: 'First' } }],
    activities: [inFull(), inFull({ id: 'walk', partOf: 'talk' })],
    codings: [coded('talk', ['talks'])],
    expectations: [labelled('everything')],
    screenings: [screening()],
    statistics: [
      {
        id: 'cases',
        label: both('Cases'),
        unit: 'people',
        placeAsNamed: 'Riverbend',
        publisher: 'The council',
        observations: [{ period: '2018', low: 3, high: 3, breakdown: {}, partial: false }],
        evidence: [],
      },
    ],
    contradictions: [
      { id: 'c', label: both('C'), versions: [], handling: null, touches: ['talk'] },
    ],
  };
  const { dataset, refused, diagnostics } = check(sound);

  test('is kept whole, with nothing to say', () => {
    expect(diagnostics).toEqual([]);
    expect(refused).toEqual([]);
    expect(ids(dataset.activities)).toEqual(['talk', 'walk']);
    expect(dataset.codings).toEqual(sound.codings);
    expect(ids(dataset.expectations)).toEqual(['everything']);
    expect(ids(dataset.screenings)).toEqual(['screening']);
    expect(dataset.sources).toEqual(sound.sources);
    expect(dataset.coders).toEqual(sound.coders);
    expect(dataset.contradictions).toEqual(sound.contradictions);
    expect(dataset.asOf).toBe('2019-12-31');
  });

  test('has plain names of places and organisations in no language, and others as they are', () => {
    expect(dataset.places.map(({ name }) => name).slice(2, 4)).toEqual([
      { und: 'South District' },
      { en: 'Mill', id: 'Kincir' },
    ]);
    expect(dataset.organisations.map(({ name }) => name)).toEqual([
      { und: 'Riverbend Foundation' },
      { en: 'Riverbend Council', id: 'Dewan Riverbend' },
      { und: 'Riverbend School' },
    ]);
  });

  test('has statistics with everything spelt out that may be left out', () => {
    expect(dataset.statistics).toMatchObject([{ place: null, approximate: false, caveats: [] }]);
  });

  test('is data: it survives being printed and read', () => {
    expect(JSON.parse(JSON.stringify(dataset))).toEqual(dataset);
  });

  test('may hold nothing at all', () => {
    const bare = { id: 'bare', label: both('Bare'), asOf: '2019' };
    expect(checkDataset(bare)).toMatchObject({
      dataset: { activities: [], codings: [], places: [], frameworks: [], statistics: [] },
      refused: [],
      diagnostics: [],
    });
  });
});

describe('a bad record among good ones', () => {
  test('an activity is refused and kept; the good ones stay: drafts = kept + refused', () => {
    const bad = [{ title: 'No id' }, { id: 'untitled' }, null, 'talk'];
    const good = [inFull(), inFull({ id: 'walk' })];
    const [first, second, ...rest] = bad;
    const { dataset, refused, diagnostics } = untyped({
      activities: [first, good[0], second, ...rest, good[1]],
    });
    expect(ids(dataset.activities)).toEqual(['talk', 'walk']);
    expect(refused.map(({ kind, found }) => [kind, found])).toEqual(
      bad.map((found) => ['activity', found]),
    );
    expect(refused.flatMap((one) => one.diagnostics)).toEqual(diagnostics);
  });

  test('an activity without an id is named by where it stands among the drafts', () => {
    const { diagnostics } = untyped({ activities: [inFull(), { title: 'No id' }] });
    expect(diagnostics[0]?.at.path).toEqual(['activities', 1]);
  });

  test.each([
    ['frameworks', 'framework', { version: '1' }, 'id'],
    ['organisations', 'organisation', { name: 'X' }, 'id'],
    ['places', 'place', { name: 'X', level: 'village' }, 'id'],
    ['audiences', 'audience', { label: both('X') }, 'id'],
    ['channels', 'channel', { label: both('X') }, 'id'],
    ['expectations', 'expectation', { label: both('X') }, 'id'],
    ['screenings', 'screening', { ...screening(), id: undefined }, 'id'],
    ['statistics', 'statistic', { label: both('X') }, 'id'],
    ['codings', 'coding', { ...coded('talk', ['talks']), activity: undefined }, 'activity'],
  ])(
    'among the %s, without an id, is named by where it stands, and by the field in it',
    (list, kind, bad, field) => {
      const { refused, diagnostics } = untyped({ [list]: [bad] });
      expect(refused).toEqual([{ kind, found: bad, diagnostics }]);
      expect(diagnostics[0]?.at).toEqual({ path: [list, 0, field] });
    },
  );

  test('a coding is refused and kept, with the reason', () => {
    const bad = { ...coded('walk', ['talks']) };
    const checked = check({ activities: [inFull()], codings: [bad, coded('talk', ['talks'])] });
    expect(checked.dataset.codings.map(({ activity }) => activity)).toEqual(['talk']);
    expect(checked.refused).toMatchObject([{ kind: 'coding', found: bad }]);
    expect(said(checked)).toEqual([['core/activity-unknown', { found: 'walk' }]]);
  });

  test('an expectation and a screening are refused and kept', () => {
    const expectation = { ...labelled('theirs'), organisations: ['strangers'] };
    const look = screening({ scope: { place: ['east'] } });
    const checked = check({
      expectations: [expectation, labelled('everything')],
      screenings: [look],
    });
    expect(ids(checked.dataset.expectations)).toEqual(['everything']);
    expect(checked.dataset.screenings).toEqual([]);
    expect(checked.refused.map(({ kind, found }) => [kind, found])).toEqual([
      ['expectation', expectation],
      ['screening', look],
    ]);
  });

  test('a coding of an activity that was refused is refused too', () => {
    const checked = untyped({ activities: [{ id: 'talk' }], codings: [coded('talk', ['talks'])] });
    expect(checked.refused.map(({ kind }) => kind)).toEqual(['activity', 'coding']);
  });

  test('a bad field costs its record nothing else', () => {
    const { dataset, refused } = untyped({ activities: [{ ...inFull(), period: 'last spring' }] });
    expect(refused).toEqual([]);
    expect(dataset.activities).toMatchObject([
      { id: 'talk', period: null, unread: [{ field: 'period', found: 'last spring' }] },
    ]);
  });
});

describe('two records of one id', () => {
  test.each([
    ['activity', { activities: [inFull({ id: 'a', title: 'First' }), inFull({ id: 'a' })] }],
    ['expectation', { expectations: [labelled('a'), { ...labelled('a'), atLeast: 2 }] }],
    ['screening', { screenings: [screening({ id: 'a' }), screening({ id: 'a' })] }],
    ['organisation', { organisations: [1, 2].map((one) => ({ id: 'a', name: `A${one}` })) }],
    ['place', { places: [1, 2].map((one) => ({ id: 'a', name: `A${one}`, level: 'village' })) }],
    ['audience', { audiences: [labelled('a'), labelled('a')] }],
    ['channel', { channels: [labelled('a'), labelled('a')] }],
    ['framework', { frameworks: [steps, { ...steps, version: '2' }] }],
    ['statistic', { statistics: [statistic(), statistic({ unit: 'cases' })] }],
  ])('of kind %s: the first is kept, and the second is said', (kind, more) => {
    const checked = check(more);
    const list = Object.keys(more)[0] as 'activities';
    expect(checked.dataset[list]).toHaveLength(1);
    expect(checked.diagnostics).toMatchObject([
      {
        code: 'core/id-repeated',
        severity: 'error',
        params: { kind, found: kind === 'framework' ? 'steps' : 'a' },
        at: { record: kind === 'framework' ? 'steps' : 'a' },
      },
    ]);
    const [, second] = (more as Readonly<Record<string, readonly unknown[]>>)[list] ?? [];
    expect(checked.refused).toEqual([{ kind, found: second, diagnostics: checked.diagnostics }]);
  });

  test('the first activity is the one that stays', () => {
    const { dataset } = check({ activities: [inFull({ title: 'First' }), inFull()] });
    expect(dataset.activities.map(({ title }) => title)).toEqual([{ und: 'First' }]);
  });

  test.each([
    ['activity', { activities: [inFull(), inFull({ title: 'Second' })] }],
    ['expectation', { expectations: [labelled('a'), { ...labelled('a'), atLeast: 2 }] }],
    ['screening', { screenings: [screening(), screening({ complete: false })] }],
  ])('the second %s is kept among the refused: drafts = kept + refused', (kind, more) => {
    const [, second] = Object.values(more)[0] as readonly unknown[];
    expect(check(more).refused).toMatchObject([{ kind, found: second }]);
  });

  test('a second one is told with all that is odd about it: it might have been the right one', () => {
    const second = { ...inFull(), donor: 'The mill' };
    const { refused, diagnostics } = untyped({ activities: [inFull(), second] });
    expect(refused).toEqual([{ kind: 'activity', found: second, diagnostics }]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['core/field-unknown', 'core/id-repeated']);
  });

  test('the id of a record that is refused for another reason is free for the next', () => {
    const { dataset, refused } = untyped({ activities: [{ id: 'talk' }, inFull()] });
    expect(ids(dataset.activities)).toEqual(['talk']);
    expect(refused).toHaveLength(1);
  });

  test('of two kinds are two records', () => {
    const checked = check({ audiences: [labelled('a')], channels: [labelled('a')] });
    expect(checked.diagnostics).toEqual([]);
  });
});

describe('two accepted codings of one activity in one framework', () => {
  const [first, second] = [
    coded('talk', ['talks'], { coder: 'first-coder' }),
    coded('talk', ['rules'], { coder: 'second-coder' }),
  ] as const;

  test('the second is refused and kept: it needs adjudication, not a silent choice', () => {
    const checked = check({ activities: [inFull()], codings: [first, second] });
    expect(checked.dataset.codings).toEqual([first]);
    expect(checked.refused).toEqual([
      {
        kind: 'coding',
        found: second,
        diagnostics: [
          {
            code: 'core/coding-second-accepted',
            severity: 'error',
            params: { coder: 'second-coder' },
            at: { record: 'talk', path: ['codings', 'steps'] },
          },
        ],
      },
    ]);
    expect(checked.diagnostics).toEqual(checked.refused[0]?.diagnostics);
  });

  test('proposals and rejected ones stand beside the accepted one', () => {
    const codings = [
      coded('talk', ['rules'], { status: 'proposed' }),
      first,
      coded('talk', ['rules'], { status: 'rejected' }),
    ];
    const checked = check({ activities: [inFull()], codings });
    expect(checked.dataset.codings).toEqual(codings);
    expect(checked.diagnostics).toEqual([]);
  });

  test('one in each framework is no second one', () => {
    const other = {
      ...first,
      framework: ends.id,
      version: ends.version,
      reading: { verdict: 'outside' as const },
    };
    expect(check({ activities: [inFull()], codings: [first, other] }).diagnostics).toEqual([]);
  });
});

describe('links that lead nowhere', () => {
  test('a part of an unknown or a refused activity stands on its own', () => {
    const checked = untyped({
      activities: [
        inFull({ partOf: 'nothing' }),
        inFull({ id: 'walk', partOf: 'bad' }),
        { id: 'bad' },
      ],
    });
    expect(checked.dataset.activities.map(({ partOf }) => partOf)).toEqual([null, null]);
    expect(said(checked)).toEqual([
      ['core/activity-title-missing', {}],
      ['core/part-of-unknown', { found: 'nothing' }],
      ['core/part-of-unknown', { found: 'bad' }],
    ]);
  });

  test('a part may stand before its whole', () => {
    const checked = check({
      activities: [inFull({ partOf: 'programme' }), inFull({ id: 'programme', kind: 'umbrella' })],
    });
    expect(checked.diagnostics).toEqual([]);
    expect(checked.dataset.activities[0]?.partOf).toBe('programme');
  });

  test('activities that are part of each other are cut apart', () => {
    const checked = check({
      activities: [inFull({ partOf: 'walk' }), inFull({ id: 'walk', partOf: 'talk' })],
    });
    expect(checked.dataset.activities.map(({ partOf }) => partOf)).toEqual([null, null]);
    expect(said(checked).map(([code]) => code)).toEqual(Array(2).fill('core/part-of-cycle'));
  });

  test('places that lie within each other are cut apart, and every other place stays usable', () => {
    const checked = check({
      places: [
        ...places,
        { id: 'a', name: 'A', level: 'village', within: 'b' },
        { id: 'b', name: 'B', level: 'village', within: 'a' },
        { id: 'c', name: 'C', level: 'village', within: 'nowhere' },
      ],
      activities: [inFull({ places: ['A', 'mill'] })],
    });
    expect(said(checked).map(([code]) => code)).toEqual([
      'core/place-cycle',
      'core/place-cycle',
      'core/place-parent-unknown',
    ]);
    expect(checked.dataset.places.slice(-3).map(({ within }) => within)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(checked.dataset.places[3]?.within).toBe('north');
    expect(checked.dataset.activities[0]?.places.map(({ place }) => place)).toEqual(['a', 'mill']);
  });

  test('links that were cut are not said again when the dataset is checked again', () => {
    const { dataset } = check({
      places: [{ id: 'a', name: 'A', level: 'village', within: 'a' }],
      activities: [{ id: 'talk', title: 'Talk', partOf: 'talk' }],
    });
    const activities = dataset.activities.map(({ unread: _, ...rest }) => rest);
    expect(untyped({ ...dataset, activities }).diagnostics).toEqual([]);
  });
});

describe('the rest of what a dataset says', () => {
  test('an impossible date of the data is said', () => {
    expect(check({ asOf: '2019-02-31' }).diagnostics).toEqual([
      {
        code: 'core/date-impossible',
        severity: 'warning',
        params: { found: '2019-02-31', end: 'asOf' },
        at: { path: ['asOf'] },
      },
    ]);
  });

  test('a framework is checked, and stays: its faults are said', () => {
    const checked = check({ frameworks: [{ ...steps, categories: [] }] });
    expect(said(checked)).toEqual([['core/framework-empty', {}]]);
    expect(ids(checked.dataset.frameworks)).toEqual(['steps']);
  });

  test.each([
    ['a place without a name', { places: [{ id: 'x', level: 'village' }] }],
    ['no place', { places: [null] }],
    ['no organisation', { organisations: [null] }],
    ['no audience', { audiences: [null] }],
    ['no channel', { channels: ['meeting', null] }],
    ['no framework', { frameworks: [null] }],
    ['no expectation', { expectations: [null] }],
    ['no screening', { screenings: [null] }],
    ['no statistic', { statistics: [null] }],
    ['activities that are no list', { activities: {} }],
  ])('%s is said and not thrown: this is the door for data from outside', (_, more) => {
    expect(untyped(more).diagnostics.length).toBeGreaterThan(0);
  });

  test.each([
    'sources',
    'frameworks',
    'organisations',
    'places',
    'audiences',
    'channels',
    'activities',
    'coders',
    'codings',
    'expectations',
    'screenings',
    'statistics',
    'contradictions',
  ] as const)('%s that are no list are said, and are an empty one', (field) => {
    for (const odd of [{}, 'all', null, 7]) {
      const { dataset, refused, diagnostics } = untyped({ [field]: odd });
      expect(dataset[field]).toEqual([]);
      expect(refused).toEqual([]);
      expect(diagnostics[0]).toEqual({
        code: 'core/list-invalid',
        severity: 'error',
        params: { field },
        at: { path: [field] },
      });
    }
  });

  test.each<[string, string, string, object, readonly string[], string]>([
    ['a place without a level', 'place', 'places', { id: 'x', name: 'X' }, ['level'], 'string'],
    [
      'a place with a field that places do not have',
      'place',
      'places',
      { id: 'x', name: 'X', level: 'village', whithin: 'north' },
      [],
      '- whithin',
    ],
    [
      'a place with half a code',
      'place',
      'places',
      { id: 'x', name: 'X', level: 'village', code: { system: 'ministry', code: '53' } },
      ['code', 'listed'],
      'number',
    ],
    [
      'an organisation called 7',
      'organisation',
      'organisations',
      { id: 'x', name: 7 },
      ['name'],
      '',
    ],
    [
      'an audience in one language',
      'audience',
      'audiences',
      { id: 'x', label: { en: 'X' } },
      ['label', 'id'],
      'string',
    ],
    [
      'a framework without categories',
      'framework',
      'frameworks',
      { id: 'x', version: '1', label: both('X'), rules: [], crossCutting: [] },
      ['categories'],
      'array',
    ],
    [
      'a statistic that is nearly approximate',
      'statistic',
      'statistics',
      { id: 'x', approximate: 'nearly' },
      ['approximate'],
      'boolean',
    ],
  ])('%s is refused and kept, and its place is named', (_, kind, list, bad, path, expected) => {
    const { refused, diagnostics } = untyped({ [list]: [bad] });
    expect(refused).toEqual([{ kind, found: bad, diagnostics }]);
    expect(diagnostics[0]).toMatchObject({
      code: 'core/record-invalid',
      severity: 'error',
      params: { kind, expected: expect.stringContaining(expected) },
      at: { record: 'x', path },
    });
  });

  test('what an audience says beside its label, and a label in a third language, is kept', () => {
    const label = { ...both('Elders'), tet: 'Katuas' };
    const { dataset, diagnostics } = untyped({ audiences: [{ id: 'x', label, note: 'Above 60' }] });
    expect(diagnostics).toEqual([]);
    expect(dataset.audiences).toEqual([{ id: 'x', label, note: 'Above 60' }]);
  });

  test('a framework that leaves out what may be null has nothing of it', () => {
    const { translationNote: _, variantOf: __, ...bare } = steps;
    const { dataset, diagnostics } = untyped({ frameworks: [bare] });
    expect(diagnostics).toEqual([]);
    expect(dataset.frameworks).toEqual([steps]);
  });

  test('an impossible date of the data may be anything: it is printed', () => {
    expect(said(untyped({ asOf: 2019.5 }))).toEqual([
      ['core/date-impossible', { found: '2019.5', end: 'asOf' }],
    ]);
    expect(said(untyped({ asOf: null }))).toEqual([
      ['core/date-impossible', { found: 'null', end: 'asOf' }],
    ]);
  });

  test.each([
    ['an organisation without a name', { organisations: [{ id: 'x' }] }],
    [
      'an organisation that is part of none that exists',
      { organisations: [{ id: 'x', name: 'X', partOf: 'y' }] },
    ],
    ['a statistic of an unknown place', { statistics: [{ id: 's', place: 'nowhere' }] }],
  ])('%s is said', (_, more) => {
    expect(untyped(more).diagnostics.length).toBeGreaterThan(0);
  });

  test('an organisation that is part of an unknown one stands on its own', () => {
    const organisations = [
      { id: 'x', name: 'X', partOf: 'y' },
      { id: 'z', name: 'Z', partOf: 'x' },
    ];
    const { dataset, diagnostics } = check({ organisations });
    expect(dataset.organisations).toEqual([
      { id: 'x', name: { und: 'X' } },
      { id: 'z', name: { und: 'Z' }, partOf: 'x' },
    ]);
    expect(diagnostics).toEqual([
      {
        code: 'core/organisation-unknown',
        severity: 'warning',
        params: { found: 'y' },
        at: { record: 'x', path: ['partOf'] },
      },
    ]);
  });

  test('a statistic of an unknown place is of none, and keeps the place as it was named', () => {
    const { dataset, diagnostics } = check({
      statistics: [statistic({ place: 'nowhere' }), statistic({ id: 'b', place: 'north' })],
    });
    expect(dataset.statistics).toMatchObject([
      { id: 'a', place: null, placeAsNamed: 'Riverbend' },
      { id: 'b', place: 'north' },
    ]);
    expect(diagnostics).toEqual([
      {
        code: 'core/place-unknown',
        severity: 'warning',
        params: { found: 'nowhere' },
        at: { record: 'a', path: ['place'] },
      },
    ]);
  });

  test('a statistic that was checked is let in again as it is', () => {
    const { dataset } = check({ statistics: [statistic()] });
    const again = untyped({ statistics: dataset.statistics });
    expect(again.diagnostics).toEqual([]);
    expect(again.dataset.statistics).toEqual(dataset.statistics);
  });
});

test('the order of the drafts does not change what is kept and what is refused', () => {
  const pool: readonly unknown[] = [
    inFull({ id: 'a', partOf: 'b' }),
    inFull({ id: 'b', partOf: 'c' }),
    inFull({ id: 'c', partOf: 'b' }),
    inFull({ id: 'd', partOf: 'nothing', places: ['Newtown'] }),
    inFull({ id: 'e', partOf: 'untitled' }),
    { id: 'untitled' },
    { title: 'No id' },
    { id: 'f', title: 'Odd', status: 'odd', period: 7 },
  ];
  const codings: readonly unknown[] = [
    coded('a', ['talks']),
    coded('b', ['talks'], { status: 'proposed' }),
    coded('untitled', ['talks']),
    coded('f', []),
  ];
  const byName = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).sort();
  const kept = (activities: readonly unknown[], codes: readonly unknown[]) => {
    const { dataset, refused, diagnostics } = untyped({ activities, codings: codes });
    return {
      activities: byName(dataset.activities),
      codings: byName(dataset.codings),
      refused: byName(refused),
      codes: byName(diagnostics.map(({ code, at }) => [code, at])),
    };
  };
  /** Where a record stands is all that its order may change, and is said only of those without an id. */
  const inAnyOrder = (found: ReturnType<typeof kept>) =>
    JSON.parse(JSON.stringify(found).replaceAll(/(\\"activities\\",)\d+/g, '$1?')) as ReturnType<
      typeof kept
    >;
  const shuffled = (list: readonly unknown[]) =>
    fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
  const expected = kept(pool, codings);
  expect(expected.activities).toHaveLength(6);
  expect(expected.refused).toHaveLength(4);
  fc.assert(
    fc.property(shuffled(pool), shuffled(codings), (activities, codes) => {
      expect(inAnyOrder(kept(activities, codes))).toEqual(inAnyOrder(expected));
      const { diagnostics } = untyped({ activities, codings: codes });
      const idless = activities.findIndex((one) => !(one as { id?: string }).id);
      expect(diagnostics.filter(({ at }) => at.record === undefined)).toMatchObject([
        { code: 'core/id-missing', at: { path: ['activities', idless] } },
      ]);
    }),
    { numRuns: 60 },
  );
});

describe('a dataset written in code', () => {
  test('is given, when there is nothing worse than a doubt', () => {
    const dataset = defineDataset(draft({ activities: [inFull({ places: ['Nowhere'] })] }));
    expect(dataset.activities[0]?.unread).toEqual([{ field: 'places', found: 'Nowhere' }]);
  });

  test.each([
    [
      'core/coding-second-accepted',
      { codings: [coded('talk', ['talks']), coded('talk', ['rules'])] },
    ],
    ['core/activity-unknown', { codings: [coded('walk', ['talks'])] }],
    ['core/id-repeated', { audiences: [labelled('youth'), labelled('youth')] }],
    ['core/member-unknown', { screenings: [screening({ scope: { place: ['east'] } })] }],
    ['core/framework-empty', { frameworks: [{ ...steps, categories: [] }] }],
  ])('throws %s, the first error found, with its code', (code, more) => {
    const given = draft({ activities: [inFull()], ...more });
    const errors = checkDataset(given).diagnostics.filter(({ severity }) => severity === 'error');
    expect.assertions(4);
    try {
      defineDataset(given);
    } catch (error) {
      expect(error).toBeInstanceOf(SpectrumError);
      expect((error as SpectrumError).code).toBe(code);
      expect((error as SpectrumError).diagnostic).toEqual(errors[0]);
      expect((error as SpectrumError).message).toContain(code);
    }
  });

  test('is what the check keeps', () => {
    const given = { activities: [inFull()], codings: [coded('talk', ['talks'])] };
    expect(riverbend(given)).toEqual(check(given).dataset);
  });
});
