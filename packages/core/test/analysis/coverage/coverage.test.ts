import { describe, expect, test } from 'vitest';
import type { ActivityDraft } from '../../../src/activity/activity-draft.ts';
import type { Where } from '../../../src/analysis/axis/where.ts';
import type { Cell } from '../../../src/analysis/coverage/answer.ts';
import { coverage } from '../../../src/analysis/coverage/coverage.ts';
import type { CoverageQuestion } from '../../../src/analysis/coverage/question.ts';
import type { DatasetDraft } from '../../../src/dataset/dataset-draft.ts';
import { coded, inFull, labelled, riverbend, screening } from '../../riverbend.ts';

const answer = (more: Partial<DatasetDraft>, question: Partial<CoverageQuestion>) =>
  coverage(riverbend({ screenings: [screening()], ...more }), { by: ['steps'], ...question });
const states = ({ cells }: { readonly cells: readonly Cell[] }) =>
  Object.fromEntries(
    cells.map(({ at, state, reasons }) => [
      at.join(' '),
      reasons.length > 0 ? `${state}: ${reasons.join(', ')}` : state,
    ]),
  );
const empty = 'gap: nothing-reported';

describe('by organisation', () => {
  const activities = [
    inFull({
      organisations: [
        { organisation: 'foundation', role: 'implementing' },
        { organisation: 'council', role: 'funding' },
      ],
    }),
  ];

  test('an activity is whose own it is', () => {
    expect(states(answer({ activities }, { by: ['organisation'] }))).toEqual({
      foundation: 'covered',
      council: empty,
      school: empty,
    });
  });

  test('an expectation may ask for another role', () => {
    const expectations = [{ ...labelled('funders'), roles: ['funding'] }];
    const asked = { by: ['organisation'], expectation: 'funders' };
    expect(states(answer({ activities, expectations }, asked))).toEqual({
      foundation: empty,
      council: 'covered',
      school: empty,
    });
  });

  test('a list that one organisation made of its own work proves gaps for itself alone', () => {
    const screenings = [screening({ organisations: ['council'] })];
    expect(states(answer({ activities, screenings }, { by: ['organisation'] }))).toEqual({
      foundation: 'covered',
      council: empty,
      school: 'unknown: not-screened',
    });
  });
});

describe('by channel', () => {
  test('an activity that names none may have used any', () => {
    const activities = [inFull(), inFull({ id: 'walk', channels: null })];
    const codings = [coded('talk', ['talks']), coded('walk', ['rules'])];
    expect(states(answer({ activities, codings }, { by: ['steps', 'channel'] }))).toEqual({
      'talks meeting': 'covered',
      'talks poster': empty,
      'training meeting': empty,
      'training poster': empty,
      'rules meeting': 'unknown: channel-missing',
      'rules poster': 'unknown: channel-missing',
    });
  });

  test('an activity whose list of channels is empty leaves every channel open', () => {
    expect(states(answer({ activities: [inFull({ channels: [] })] }, { by: ['channel'] }))).toEqual(
      {
        meeting: 'unknown: channel-missing',
        poster: 'unknown: channel-missing',
      },
    );
  });
});

describe('by quarter', () => {
  const quarters = (period: ActivityDraft['period']) =>
    states(
      answer(
        { asOf: '2018-12', activities: [inFull({ period: period ?? null })] },
        { by: ['period:quarter'] },
      ),
    );

  test('the months of an activity cover their quarters, and it has lapsed after them', () => {
    expect(quarters({ start: '2018-03', end: '2018-05' })).toEqual({
      '2018-Q1': 'covered',
      '2018-Q2': 'covered',
      '2018-Q3': 'gap: lapsed',
      '2018-Q4': 'gap: lapsed',
    });
  });

  test('a year covers none of its quarters and leaves each open', () => {
    expect(new Set(Object.values(quarters({ start: '2018', end: '2018' })))).toEqual(
      new Set(['unknown: period-coarse']),
    );
  });

  test('what has begun and not ended is open after it was last seen', () => {
    expect(quarters({ start: '2018-02', confirmed: '2018-06' })).toEqual({
      '2018-Q1': 'covered',
      '2018-Q2': 'covered',
      '2018-Q3': 'unknown: end-unknown',
      '2018-Q4': 'unknown: end-unknown',
    });
  });
});

describe('looking at a part', () => {
  const elsewhere: Partial<ActivityDraft> = {
    id: 'other',
    places: ['hill'],
    audiences: ['teachers'],
    channels: ['poster'],
    organisations: [{ organisation: 'council', role: 'implementing' }],
    period: { start: '2016', end: '2016' },
  };
  const given = {
    activities: [inFull(), inFull(elsewhere)],
    codings: [coded('talk', ['talks']), coded('other', ['talks', 'rules'])],
  };
  const counts = (where: Where, by: readonly string[] = ['steps']) =>
    answer(given, { by, where }).cells.map(({ count }) => count);

  test.each<[string, Where]>([
    ['a place', { place: 'mill' }],
    ['a larger place', { place: 'north' }],
    ['an audience', { audience: 'youth' }],
    ['a channel', { channel: 'meeting' }],
    ['an organisation', { organisation: 'foundation' }],
    ['a year', { period: '2018' }],
    ['a quarter', { period: '2018-Q1' }],
    ['a month', { period: '2018-04' }],
    ['a range of time', { period: '2017/2018-03' }],
    [
      'all of them together',
      {
        place: 'north',
        audience: 'youth',
        channel: 'meeting',
        organisation: 'foundation',
        period: '2018',
      },
    ],
  ])('by %s leaves the rest out', (_, where) => {
    expect(counts({})).toEqual([2, 0, 1]);
    expect(counts(where)).toEqual([1, 0, 0]);
  });

  test('by a category leaves the rest out', () => {
    const by = ['place:village'];
    expect(counts({}, by)).toEqual([1, 0, 0, 1]);
    expect(counts({ categories: { steps: 'talks' } }, by)).toEqual([1, 0, 0, 1]);
    expect(counts({ categories: { steps: 'rules' } }, by)).toEqual([0, 0, 0, 1]);
    expect(counts({ categories: { steps: 'training' } }, by)).toEqual([0, 0, 0, 0]);
  });

  test('by parts that no activity has together leaves nothing', () => {
    expect(counts({ place: 'north', audience: 'teachers' })).toEqual([0, 0, 0]);
  });

  test.each<[string, Where, Partial<ActivityDraft>, string]>([
    ['place', { place: 'mill' }, { places: [] }, 'place-missing'],
    ['exact place', { place: 'mill' }, { places: ['north'] }, 'place-within'],
    ['audience', { audience: 'youth' }, { audiences: null }, 'audience-missing'],
    ['channel', { channel: 'meeting' }, { channels: null }, 'channel-missing'],
    ['period', { period: '2018' }, { period: null }, 'period-missing'],
    [
      'exact period',
      { period: '2018-04' },
      { period: { start: '2018', end: '2018' } },
      'period-coarse',
    ],
    ['end', { period: '2019' }, { period: { start: '2018' } }, 'end-unknown'],
    ['start', { period: '2017' }, { period: { end: '2018' } }, 'start-unknown'],
  ])(
    'keeps what may be in it: an activity without its %s makes a cell unknown',
    (_, where, more, fact) => {
      const vague = { activities: [inFull(more)], codings: [coded('talk', ['talks'])] };
      expect(states(answer(vague, { where }))).toEqual({
        talks: `unknown: ${fact}`,
        training: empty,
        rules: empty,
      });
    },
  );

  test('is said in the answer', () => {
    const where = { place: 'north', period: '2018-Q1', categories: { ends: 'safety' } };
    expect(answer(given, { where }).where).toEqual({
      'place:district': 'north',
      'period:year': '2018-Q1',
      ends: 'safety',
    });
  });

  test('needs a screening that looked at that part', () => {
    const screenings = [screening({ scope: { place: ['south'] } })];
    const there = { ...given, screenings };
    expect(states(answer(there, { where: { place: 'south' } })).training).toBe(empty);
    expect(states(answer(there, { where: { place: 'north' } })).training).toBe(
      'unknown: not-screened',
    );
  });

  test('of a place by its villages asks about the villages in it', () => {
    expect(states(answer(given, { by: ['place:village'], where: { place: 'south' } }))).toEqual({
      'newtown-south': empty,
      hill: 'covered',
    });
  });
});

describe('what is counted', () => {
  const programme = {
    activities: [
      inFull({ id: 'programme', kind: 'umbrella' }),
      inFull({ id: 'a', kind: 'component', partOf: 'programme' }),
      inFull({ id: 'b', kind: 'component', partOf: 'programme' }),
      inFull({ id: 'c' }),
    ],
    codings: [
      coded('programme', ['talks', 'training', 'rules']),
      coded('a', { principal: ['talks'], significant: ['training'] }),
      coded('b', ['talks']),
      coded('c', { principal: ['rules'], significant: ['talks'] }),
    ],
  };
  const counts = (count: CoverageQuestion['count']) =>
    answer(programme, { count }).cells.map((cell) => [cell.count, cell.low, cell.high]);

  test('by default is any coding, one by one; an umbrella counts for nothing itself', () => {
    expect(counts({})).toEqual([
      [3, 1, 3],
      [1, 0, 1],
      [1, 1, 1],
    ]);
  });

  test('may be principal codings alone', () => {
    expect(counts({ significance: 'principal' })).toEqual([
      [2, 1, 3],
      [0, 0, 1],
      [1, 1, 1],
    ]);
    expect(states(answer(programme, { count: { significance: 'principal' } })).training).toBe(
      empty,
    );
  });

  test('may be each umbrella once', () => {
    expect(counts({ units: 'umbrella' })).toEqual([
      [2, 1, 3],
      [1, 0, 1],
      [1, 1, 1],
    ]);
  });

  test('decides whether a threshold is reached', () => {
    const talks = (count: CoverageQuestion['count']) => {
      const [cell] = answer(programme, { count, atLeast: 3 }).cells;
      return [cell?.state, cell?.flippedBy];
    };
    expect(talks({})).toEqual(['covered', ['significance', 'units']]);
    expect(talks({ units: 'umbrella' })).toEqual(['gap', ['units']]);
    expect(talks({ significance: 'principal' })).toEqual(['gap', ['significance']]);
  });

  test('counts each activity once in the total, however many cells it fills', () => {
    expect(answer(programme, {}).totals).toEqual({
      eligible: 3,
      covered: 3,
      gap: 0,
      unknown: 0,
      notApplicable: 0,
      distinctActivities: 3,
    });
  });

  test('in umbrellas, what may come on top is counted in umbrellas too', () => {
    const activities = [
      ...programme.activities.slice(0, 2),
      inFull({ id: 'b', kind: 'component', partOf: 'programme', status: null }),
    ];
    const [talks] = answer(
      { activities, codings: programme.codings.slice(0, 3) },
      { count: { units: 'umbrella' } },
    ).cells;
    expect(talks).toMatchObject({ count: 1, possible: 0 });
  });

  test('one by one, what may come on top is counted one by one', () => {
    const activities = [
      ...programme.activities.slice(0, 2),
      inFull({ id: 'b', kind: 'component', partOf: 'programme', status: null }),
      inFull({ id: 'c', status: null }),
    ];
    const [each, umbrella] = (['each', 'umbrella'] as const).map(
      (units) => answer({ activities, codings: programme.codings }, { count: { units } }).cells[0],
    );
    expect(each).toMatchObject({ count: 1, possible: 2 });
    expect(umbrella).toMatchObject({ count: 1, possible: 1 });
  });
});

describe('an answer', () => {
  const activities = [
    inFull({ id: 'theirs', organisations: [{ organisation: 'council', role: 'implementing' }] }),
    inFull({ id: 'duty', kind: 'mandate' }),
    inFull({ id: 'plan', status: 'planned' }),
  ];
  const codings = activities.map(({ id }) => coded(id, ['talks']));
  const expectations = [{ ...labelled('own'), organisations: ['foundation'] }];
  const talks = (list: typeof activities) =>
    answer({ activities: list, codings, expectations }, { expectation: 'own' }).cells[0];

  test('names the near misses of a gap, each with its activities', () => {
    expect(talks(activities)?.nearMisses).toEqual([
      { kind: 'planned-only', activities: ['plan'] },
      { kind: 'mandated-only', activities: ['duty'] },
      { kind: 'other-actor', activities: ['theirs'] },
    ]);
  });

  test('names them in the order of the method, whatever the order of the data', () => {
    const kinds = (list: typeof activities) => talks(list)?.nearMisses.map(({ kind }) => kind);
    expect(kinds(activities)).toEqual(['planned-only', 'mandated-only', 'other-actor']);
    expect(kinds([...activities].reverse())).toEqual(kinds(activities));
  });

  test('has the cells in the order of the dimensions, the last running fastest', () => {
    const { cells, dimensions } = answer({}, { by: ['place:district', 'audience'] });
    expect(dimensions.map(({ id }) => id)).toEqual(['place:district', 'audience']);
    expect(cells.map(({ at }) => at.join(' '))).toEqual([
      'north youth',
      'north teachers',
      'south youth',
      'south teachers',
    ]);
  });

  test('says up to which date the data speak', () => {
    expect(answer({ asOf: '2018-06' }, {}).dataDate).toBe('2018-06');
  });

  test('has no cell and no division by zero where a dimension has no member', () => {
    const { cells, totals } = answer({ audiences: [] }, { by: ['steps', 'audience'] });
    expect(cells).toEqual([]);
    expect(totals.eligible).toBe(0);
  });

  test('asks one fact once of an activity that may be in a cell', () => {
    const vague = { activities: [inFull({ places: [] })], codings: [coded('talk', ['talks'])] };
    const [cell] = answer(vague, { by: ['steps', 'place:village'] }).cells;
    expect(cell?.possibleActivities).toEqual([{ activity: 'talk', missing: ['place-missing'] }]);
  });

  test('asks it once, too, where a dimension and the filter both need it', () => {
    const vague = { activities: [inFull({ places: [] })], codings: [coded('talk', ['talks'])] };
    const [cell] = answer(vague, {
      by: ['steps', 'place:village'],
      where: { place: 'north' },
    }).cells;
    expect(cell?.possibleActivities).toEqual([{ activity: 'talk', missing: ['place-missing'] }]);
  });
});

describe('a fact that several things wait for', () => {
  test('is asked once for a dimension and for whose work counts', () => {
    const organisations = [{ organisation: 'strangers', role: 'implementing' }];
    const { cells } = answer(
      {
        activities: [inFull({ organisations })],
        expectations: [{ ...labelled('own'), organisations: ['foundation'] }],
      },
      { by: ['organisation'], expectation: 'own' },
    );
    expect(cells[0]).toMatchObject({
      at: ['foundation'],
      state: 'unknown',
      reasons: ['organisation-missing'],
      possibleActivities: [{ activity: 'talk', missing: ['organisation-missing'] }],
    });
  });

  test('is asked for each framework by itself when it is the coding that is missing', () => {
    const { cells } = answer({ activities: [inFull()] }, { by: ['steps', 'ends'] });
    expect(cells[0]?.possibleActivities).toEqual([
      { activity: 'talk', missing: ['uncoded', 'uncoded'] },
    ]);
    expect(cells[0]?.reasons).toEqual(['uncoded']);
  });
});

describe('what a source said and nobody could read', () => {
  test('of the kind of a record covers nothing', () => {
    const activities = [{ ...inFull(), kind: 'obligation' }];
    const [talks] = answer({ activities, codings: [coded('talk', ['talks'])] }, {}).cells;
    expect(talks).toMatchObject({ state: 'unknown', reasons: ['status-missing'], count: 0 });
  });

  test('of one of two places proves no gap in the places that it may mean', () => {
    const activities = [inFull({ places: ['mill', 'Newtown'] })];
    const { cells } = answer({ activities }, { by: ['place:village'] });
    expect(states({ cells })).toEqual({
      mill: 'covered',
      'newtown-north': 'unknown: place-missing',
      'newtown-south': 'unknown: place-missing',
      hill: 'unknown: place-missing',
    });
  });

  test.each([
    ['audience', { audiences: ['youth', 'strangers'] }, 'youth', 'teachers'],
    ['channel', { channels: ['meeting', 'radio'] }, 'meeting', 'poster'],
    [
      'organisation',
      {
        organisations: [
          { organisation: 'foundation', role: 'implementing' },
          { organisation: 'strangers', role: 'implementing' },
        ],
      },
      'foundation',
      'council',
    ],
  ])('of one %s proves no gap for the others', (dimension, more, sure, open) => {
    expect(states(answer({ activities: [inFull(more)] }, { by: [dimension] }))).toMatchObject({
      [sure]: 'covered',
      [open]: `unknown: ${dimension}-missing`,
    });
  });

  test('of an organisation leaves open whether its work counts', () => {
    const expectations = [{ ...labelled('own'), organisations: ['foundation'] }];
    const organisations = [{ organisation: 'strangers', role: 'implementing' }];
    const given = {
      activities: [inFull({ organisations })],
      codings: [coded('talk', ['talks'])],
      expectations,
    };
    expect(states(answer(given, { expectation: 'own' }))).toEqual({
      talks: 'unknown: organisation-missing',
      training: empty,
      rules: empty,
    });
  });

  test('of another field opens nothing', () => {
    const activities = [
      { ...inFull(), reach: 'many', donor: 'The mill' } as unknown as ActivityDraft,
    ];
    const by = ['place:district', 'audience'];
    expect(states(answer({ activities }, { by }))).toEqual(
      states(answer({ activities: [inFull()] }, { by })),
    );
  });
});

describe('what is declared not applicable', () => {
  const asked = (
    notApplicable: readonly Readonly<Record<string, readonly string[]>>[],
    question: Partial<CoverageQuestion>,
  ) => {
    const expectations = [{ ...labelled('declared'), notApplicable }];
    const activities = [inFull({ period: { start: '2018-11', end: '2019-02' } })];
    const { cells, totals } = answer(
      { activities, expectations },
      { expectation: 'declared', ...question },
    );
    const out = cells.filter(({ state }) => state === 'not-applicable');
    expect(totals.notApplicable).toBe(out.length);
    return out.map(({ at }) => at.join(' '));
  };

  test('of a district holds for its villages', () => {
    const south = [{ 'place:district': ['south'] }];
    expect(asked(south, { by: ['place:village'] })).toEqual(['newtown-south', 'hill']);
    expect(asked(south, { by: ['place:district'] })).toEqual(['south']);
  });

  test('of a village does not hold for its district: a part is not the whole', () => {
    const villages = [{ 'place:village': ['newtown-south', 'hill'] }];
    expect(asked(villages, { by: ['place:district'] })).toEqual([]);
    expect(asked(villages, { by: ['place:regency'] })).toEqual([]);
  });

  test('of a year holds for its quarters and months, and of a quarter not for its year', () => {
    const year = [{ 'period:year': ['2018'] }];
    expect(asked(year, { by: ['period:quarter'] })).toEqual(['2018-Q4']);
    expect(asked(year, { by: ['period:month'] })).toEqual(['2018-11', '2018-12']);
    expect(asked([{ 'period:quarter': ['2018-Q4'] }], { by: ['period:year'] })).toEqual([]);
  });

  test('holds where each dimension that it names is the cell’s, in its filter too', () => {
    const region = [{ steps: ['rules'], 'place:district': ['south'] }];
    expect(asked(region, { by: ['steps', 'place:village'] })).toEqual([
      'rules newtown-south',
      'rules hill',
    ]);
    expect(asked(region, { by: ['steps'] })).toEqual([]);
    expect(asked(region, { by: ['place:village'] })).toEqual([]);
    expect(asked(region, { by: ['steps'], where: { place: 'hill' } })).toEqual(['rules']);
    expect(asked(region, { by: ['steps'], where: { place: 'riverbend' } })).toEqual([]);
  });

  test('by several regions holds in each of them', () => {
    const regions = [{ 'place:village': ['mill'] }, { 'place:district': ['south'] }];
    expect(asked(regions, { by: ['place:village'] })).toEqual(['mill', 'newtown-south', 'hill']);
  });
});

describe('a cell says whether a complete list was made there', () => {
  const screened = (more: Partial<DatasetDraft>, question: Partial<CoverageQuestion> = {}) =>
    answer({ ...more }, question).cells.map(({ at, screened }) => [...at, screened]);

  test('whatever its state is', () => {
    const screenings = [screening({ scope: { steps: ['talks', 'training'] } })];
    const activities = [inFull(), inFull({ id: 'walk' }), inFull({ id: 'ride', status: null })];
    const codings = [
      coded('talk', ['talks']),
      coded('walk', ['rules']),
      coded('ride', ['training']),
    ];
    const found = answer({ screenings, activities, codings }, {});
    expect(found.cells.map(({ at, state, screened }) => [...at, state, screened])).toEqual([
      ['talks', 'covered', true],
      ['training', 'unknown', true],
      ['rules', 'covered', false],
    ]);
  });

  test('which a list that is not complete does not make', () => {
    expect(screened({ screenings: [screening({ complete: false })] })).toEqual([
      ['talks', false],
      ['training', false],
      ['rules', false],
    ]);
  });

  test('and a list of mandates proves a gap of mandates, and none of what was done', () => {
    const screenings = [screening({ meanings: ['mandated'] })];
    expect(states(answer({ screenings }, { meaning: 'mandated' }))).toEqual({
      talks: empty,
      training: empty,
      rules: empty,
    });
    for (const meaning of ['planned', 'reported', 'reached'] as const) {
      const found = answer({ screenings }, { meaning });
      expect(found.totals).toMatchObject({ gap: 0, unknown: 3 });
      expect(found.cells.map(({ screened }) => screened)).toEqual([false, false, false]);
    }
  });

  test('by whom it asks: one organisation’s list shows no gap of another that the question is about', () => {
    const screenings = [screening({ organisations: ['council'] })];
    const expectations = [{ ...labelled('theirs'), organisations: ['foundation'] }];
    const question = { by: ['organisation'], expectation: 'theirs' };
    expect(screened({ screenings, expectations }, question)).toEqual([
      ['foundation', false],
      ['council', false],
      ['school', false],
    ]);
  });
});
