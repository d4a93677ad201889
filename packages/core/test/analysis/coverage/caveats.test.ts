import { describe, expect, test } from 'vitest';
import { coverage } from '../../../src/analysis/coverage/coverage.ts';
import type { CoverageQuestion } from '../../../src/analysis/coverage/question.ts';
import type { DatasetDraft } from '../../../src/dataset/dataset-draft.ts';
import { coded, inFull, labelled, riverbend, screening } from '../../riverbend.ts';

const caveats = (more: Partial<DatasetDraft>, question: Partial<CoverageQuestion> = {}) => {
  const dataset = riverbend({ screenings: [screening()], ...more });
  return coverage(dataset, { by: ['steps'], ...question }).caveats.map(
    ({ code, params }) => [code, params] as const,
  );
};
/** The parameters of one caveat, or nothing where it is not given. */
const caveat = (code: string, ...given: Parameters<typeof caveats>) =>
  caveats(...given).find(([one]) => one === code)?.[1];

const plain = { activities: [inFull()], codings: [coded('talk', ['talks'])] };

test('a plain answer only says what "covered" means', () => {
  expect(caveats(plain)).toEqual([['meaning', { meaning: 'reported' }]]);
  const counted = { ...plain, activities: [inFull({ reach: 30 })] };
  expect(caveats(counted, { meaning: 'reached' })).toEqual([['meaning', { meaning: 'reached' }]]);
});

test('one activity in two cells: they overlap', () => {
  const codings = [coded('talk', ['talks', 'rules'])];
  expect(caveat('overlap', { ...plain, codings })).toEqual({ cells: 2, activities: 1 });
});

describe('a framework with a means among its categories', () => {
  test('says that it must not be added, asked by or filtered by', () => {
    const means = { framework: 'ends', categories: ['together'] };
    expect(caveat('cross-cutting', {}, { by: ['ends'] })).toEqual(means);
    expect(caveat('cross-cutting', {}, { where: { categories: { ends: 'safety' } } })).toEqual(
      means,
    );
    expect(caveat('cross-cutting', {})).toBeUndefined();
  });
});

describe('several values on several dimensions', () => {
  const crossed = (draft: object, question: Partial<CoverageQuestion> = {}) =>
    caveat(
      'axes-crossed',
      { activities: [inFull(draft)], codings: [coded('talk', ['talks'])] },
      { by: ['place:village', 'audience'], ...question },
    );
  const places = ['mill', 'hill'];
  const audiences = ['youth', 'teachers'];

  test('are taken to serve every combination, and that is said', () => {
    expect(crossed({ places, audiences })).toEqual({ activities: 1 });
  });

  test('on one dimension alone cross nothing', () => {
    expect(crossed({ places })).toBeUndefined();
    expect(crossed({ audiences })).toBeUndefined();
    expect(crossed({ places, audiences }, { by: ['audience'] })).toBeUndefined();
  });

  test('of an activity that fills no cell cross nothing', () => {
    expect(crossed({ places, audiences, status: 'planned' })).toBeUndefined();
  });

  test('in a dimension and in the filter by the same kind of place cross nothing', () => {
    expect(
      crossed({ places: ['mill', 'newtown-north'] }, { where: { place: 'north' } }),
    ).toBeUndefined();
    expect(
      crossed(
        { places: ['mill', 'newtown-north'] },
        { by: ['place:village', 'place:district', 'audience'] },
      ),
    ).toBeUndefined();
  });

  test('in a dimension and in the filter by another kind cross', () => {
    const where = { audience: 'youth' };
    expect(crossed({ places, audiences }, { by: ['place:village'], where })).toEqual({
      activities: 1,
    });
  });

  test('are organisations too, each counted once in however many roles', () => {
    const roles = (organisation: string) =>
      ['implementing', 'accountable'].map((role) => ({ organisation, role }));
    const by = { by: ['organisation', 'audience'] };
    expect(crossed({ organisations: roles('foundation'), audiences }, by)).toBeUndefined();
    const two = [...roles('foundation'), ...roles('council')];
    expect(crossed({ organisations: two, audiences }, by)).toEqual({ activities: 1 });
  });
});

test('unknown cells are counted against all, for whatever reason they are unknown', () => {
  expect(caveat('unknown', plain)).toBeUndefined();
  expect(caveat('unknown', plain, { meaning: 'reached' })).toEqual({ cells: 1, of: 3 });
  const open = { ...plain, activities: [inFull({ status: null })], screenings: [] };
  expect(caveat('unknown', open)).toEqual({ cells: 3, of: 3 });
  expect(caveat('no-screening', open)).toEqual({ cells: 2, of: 3 });
});

test('cells that nobody screened are counted against all', () => {
  expect(caveat('no-screening', { ...plain, screenings: [] })).toEqual({ cells: 2, of: 3 });
  expect(caveat('no-screening', plain)).toBeUndefined();
});

describe('what is not coded, and what is contested', () => {
  const activities = ['a', 'b', 'c', 'd'].map((id) => inFull({ id }));
  const codings = [
    coded('a', ['talks'], { alternatives: ['outside'] }),
    coded('b', 'outside'),
    coded('c', ['talks'], { status: 'proposed' }),
  ];

  test('are counted among the activities that could count', () => {
    const lent = inFull({ id: 'lent', kind: 'resource' });
    const given = { activities: [...activities, lent], codings };
    expect(caveat('uncoded', given)).toEqual({ framework: 'steps', activities: 2, of: 4 });
    expect(caveat('contested', given)).toEqual({ framework: 'steps', activities: 1, of: 4 });
  });

  test('are said of each framework that is asked about', () => {
    const said = caveats({ activities, codings }, { by: ['steps', 'ends'] });
    expect(said.filter(([code]) => code === 'uncoded').map(([, params]) => params)).toEqual([
      { framework: 'steps', activities: 2, of: 4 },
      { framework: 'ends', activities: 4, of: 4 },
    ]);
  });

  test('are not said where no framework is asked about', () => {
    const said = caveats({ activities, codings }, { by: ['channel'] });
    expect(said.map(([code]) => code)).toEqual(['meaning']);
  });
});

describe('activities that name no organisation', () => {
  const given = {
    activities: [inFull({ organisations: [] }), inFull({ id: 'walk' })],
    codings: [coded('talk', ['talks']), coded('walk', ['talks'])],
    expectations: [{ ...labelled('theirs'), organisations: ['foundation'] }],
  };

  test('are counted when somebody’s are asked about, because they count as nobody’s', () => {
    expect(caveat('organisation-missing', given, { expectation: 'theirs' })).toEqual({
      activities: 1,
    });
  });

  test('are not counted when they could not count anyway', () => {
    const cancelled = inFull({ id: 'off', organisations: [], status: 'cancelled' });
    const more = { ...given, activities: [...given.activities, cancelled] };
    expect(caveat('organisation-missing', more, { expectation: 'theirs' })).toEqual({
      activities: 1,
    });
  });

  test('are not mentioned when everybody’s are', () => {
    expect(caveat('organisation-missing', given)).toBeUndefined();
  });

  test('are counted too where organisations are a dimension or a filter', () => {
    const where = { organisation: 'foundation' };
    for (const question of [{ by: ['organisation'] }, { where }]) {
      expect(caveat('organisation-missing', given, question)).toEqual({ activities: 1 });
    }
  });

  test('are not those whose organisation could not be read: they may be anybody’s', () => {
    const unread = inFull({
      id: 'ride',
      organisations: [{ organisation: 'strangers', role: 'implementing' }],
    });
    const more = { ...given, activities: [...given.activities, unread] };
    expect(caveat('organisation-missing', more, { expectation: 'theirs' })).toEqual({
      activities: 1,
    });
  });
});

test('a translation of our own is said to be one', () => {
  expect(caveat('translation-proposed', {}, { by: ['ends'] })).toEqual({ framework: 'ends' });
  expect(caveat('translation-proposed', {})).toBeUndefined();
});

test('all of them come in one order', () => {
  const activities = [
    inFull({ id: 'a', places: ['mill', 'hill'], audiences: ['youth', 'teachers'] }),
    inFull({ id: 'b', organisations: [] }),
  ];
  const safe = {
    ...coded('a', 'outside', { alternatives: ['resource'] }),
    framework: 'ends',
    version: '2',
    reading: { verdict: 'within' as const, principal: ['safety'], significant: [], absent: [] },
  };
  const said = caveats(
    {
      activities,
      codings: [safe],
      screenings: [],
      expectations: [{ ...labelled('theirs'), organisations: ['foundation'] }],
    },
    { by: ['ends', 'place:village', 'audience'], expectation: 'theirs' },
  );
  expect(said.map(([code]) => code)).toEqual([
    'meaning',
    'overlap',
    'cross-cutting',
    'axes-crossed',
    'unknown',
    'no-screening',
    'uncoded',
    'contested',
    'organisation-missing',
    'translation-proposed',
  ]);
});
