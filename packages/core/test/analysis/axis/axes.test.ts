import { describe, expect, test } from 'vitest';
import { placeTree } from '../../../src/activity/place-tree.ts';
import { axesOf } from '../../../src/analysis/axis/axes.ts';
import { dimensionsOf } from '../../../src/analysis/axis/dimensions.ts';
import type { Where } from '../../../src/analysis/axis/where.ts';
import { coverage } from '../../../src/analysis/coverage/coverage.ts';
import { everybody } from '../../../src/dataset/everybody.ts';
import type { Members } from '../../../src/dataset/expectation.ts';
import { SpectrumError } from '../../../src/diagnostic/spectrum-error.ts';
import { both, inFull, riverbend } from '../../riverbend.ts';

const dataset = riverbend({
  activities: [inFull(), inFull({ id: 'walk', period: { start: '2017-11', end: '2018-01' } })],
});
const { tree } = placeTree(dataset.places);
const axes = (by: readonly string[], where: Where = {}, members: Members = {}) =>
  axesOf(dataset, by, where, { ...everybody, members }, tree);
const members = (...given: Parameters<typeof axes>) =>
  axes(...given).map((axis) => axis.members.map(({ id }) => id));

/** The code and the parameters of a misuse. */
function misuse(run: () => unknown) {
  try {
    run();
  } catch (error) {
    if (error instanceof SpectrumError) return [error.code, error.diagnostic.params];
  }
  return null;
}

const dimensions = [
  'steps',
  'ends',
  'place:regency',
  'place:district',
  'place:village',
  'audience',
  'channel',
  'organisation',
  'period:year',
  'period:quarter',
  'period:month',
];

describe('the dimensions of a dataset', () => {
  test('are its frameworks, its levels of places, people, channels, organisations and units of time', () => {
    expect(dimensionsOf(dataset)).toEqual(dimensions);
  });

  test('all have an axis of that name, with everything that the dataset has', () => {
    expect(axes(dimensions).map(({ id }) => id)).toEqual(dimensions);
    expect(
      members(['ends', 'place:district', 'audience', 'channel', 'organisation', 'period:year']),
    ).toEqual([
      ['safety', 'together'],
      ['north', 'south'],
      ['youth', 'teachers'],
      ['meeting', 'poster'],
      ['foundation', 'council', 'school'],
      ['2017', '2018', '2019'],
    ]);
  });

  test('have a name in both languages', () => {
    for (const { label } of axes(dimensions)) {
      expect(label.en).toBeTruthy();
      expect(label.id).toBeTruthy();
      expect(label.en).not.toBe(label.id);
    }
  });

  test('have members under their names', () => {
    const [people, who] = axes(['audience', 'organisation']);
    expect(people?.members[0]).toEqual({ id: 'youth', label: both('youth') });
    expect(who?.members[1]?.label).toEqual({ en: 'Riverbend Council', id: 'Dewan Riverbend' });
  });
});

describe('members that an expectation declares', () => {
  test('take the place of the dataset’s, in the order in which they are declared', () => {
    expect(members(['steps', 'audience'], {}, { steps: ['rules', 'talks'] })).toEqual([
      ['rules', 'talks'],
      ['youth', 'teachers'],
    ]);
  });

  test('may be periods that the data do not speak of, and ranges', () => {
    expect(members(['period:year'], {}, { 'period:year': ['2009', '2015/2018'] })).toEqual([
      ['2009', '2015/2018'],
    ]);
  });

  test('may be none: then there is no cell', () => {
    expect(members(['steps'], {}, { steps: [] })).toEqual([[]]);
  });

  test('must exist', () => {
    expect(misuse(() => axes(['steps'], {}, { steps: ['walks'] }))).toEqual([
      'core/member-unknown',
      { found: 'walks', dimension: 'steps' },
    ]);
    expect(misuse(() => axes(['period:year'], {}, { 'period:year': ['soon'] }))).toEqual([
      'core/member-unknown',
      { found: 'soon', dimension: 'period:year' },
    ]);
    expect(misuse(() => axes(['place:village'], {}, { 'place:village': ['north'] }))).toEqual([
      'core/member-unknown',
      { found: 'north', dimension: 'place:village' },
    ]);
  });
});

describe('members that an expectation declares of another level or unit', () => {
  test('hold for the places in them', () => {
    const district = { 'place:district': ['south'] };
    expect(members(['place:village'], {}, district)).toEqual([['newtown-south', 'hill']]);
    expect(members(['place:regency'], {}, district)).toEqual([['riverbend']]);
  });

  test('give the places that hold them', () => {
    expect(members(['place:district'], {}, { 'place:village': ['hill'] })).toEqual([['south']]);
    expect(members(['place:district'], {}, { 'place:village': ['hill', 'mill'] })).toEqual([
      ['north', 'south'],
    ]);
  });

  test('hold for the times in them, and give the times that hold them', () => {
    expect(members(['period:month'], {}, { 'period:year': ['2017'] })).toEqual([
      ['2017-11', '2017-12'],
    ]);
    expect(members(['period:year'], {}, { 'period:month': ['2018-04'] })).toEqual([['2018']]);
  });

  test('give every time that a run of days touches, not only those that hold all of it', () => {
    const winter = { 'period:month': ['2017-12/2018-02'] };
    expect(members(['period:year'], {}, winter)).toEqual([['2017', '2018']]);
    expect(members(['period:quarter'], {}, winter)).toEqual([['2017-Q4', '2018-Q1']]);
  });

  test('leave what is declared of the dimension itself as it is declared', () => {
    const both = { 'place:district': ['south'], 'place:village': ['mill'] };
    expect(members(['place:village', 'place:district'], {}, both)).toEqual([['mill'], ['south']]);
  });

  test('of two levels hold together', () => {
    const both = { 'place:regency': ['riverbend'], 'place:district': ['north'] };
    expect(members(['place:village'], {}, both)).toEqual([['mill', 'newtown-north']]);
  });

  test('that are none give none', () => {
    expect(members(['place:village'], {}, { 'place:district': [] })).toEqual([[]]);
    expect(members(['place:district'], {}, { 'place:village': [] })).toEqual([[]]);
  });

  test('touch no other kind of dimension', () => {
    const some = { 'place:district': ['south'], 'period:year': ['2018'], steps: ['talks'] };
    expect(members(['ends', 'audience'], {}, some)).toEqual([
      ['safety', 'together'],
      ['youth', 'teachers'],
    ]);
  });
});

describe('a filter', () => {
  test('by place leaves the places in it, and those that it lies in', () => {
    const by = ['place:regency', 'place:district', 'place:village'];
    expect(members(by, { place: 'north' })).toEqual([
      ['riverbend'],
      ['north'],
      ['mill', 'newtown-north'],
    ]);
    expect(members(by, { place: 'hill' })).toEqual([['riverbend'], ['south'], ['hill']]);
  });

  test('by period leaves the units of time that it touches', () => {
    expect(members(['period:year', 'period:quarter'], { period: '2018-02/2018-05' })).toEqual([
      ['2018'],
      ['2018-Q1', '2018-Q2'],
    ]);
  });

  test('by anything else leaves the members as they are', () => {
    expect(members(['audience'], { audience: 'youth', channel: 'poster' })).toEqual([
      ['youth', 'teachers'],
    ]);
  });

  test('takes its part of what an expectation declares', () => {
    expect(
      members(['place:village'], { place: 'south' }, { 'place:village': ['mill', 'hill'] }),
    ).toEqual([['hill']]);
  });
});

describe('a question that cannot be asked', () => {
  test('by no dimension', () => {
    expect(misuse(() => axes([]))).toEqual(['core/dimension-missing', { known: dimensions }]);
  });

  test('by a dimension twice', () => {
    expect(misuse(() => axes(['steps', 'audience', 'steps']))).toEqual([
      'core/dimension-repeated',
      { found: 'steps' },
    ]);
  });

  test.each([
    'weather',
    'place',
    'place:hamlet',
    'period',
    'period:week',
    'steps:talks',
    '',
    'constructor',
  ])('by %j, which is no dimension here', (found) => {
    expect(misuse(() => axes([found]))).toEqual([
      'core/dimension-unknown',
      { found, known: dimensions },
    ]);
  });

  test('by more cells than anybody can read: it says how many, and does not begin', () => {
    const many = riverbend({
      places: Array.from({ length: 2000 }, (_, index) => ({
        id: `v${index}`,
        name: `V${index}`,
        level: 'village',
      })),
      activities: [inFull({ places: ['v1'], period: { start: '2000-01', end: '2019-12' } })],
    });
    const by = ['place:village', 'period:month', 'steps'];
    expect(misuse(() => coverage(many, { by }))).toEqual([
      'core/cells-too-many',
      { cells: 2000 * 240 * 3, limit: 100_000, dimensions: by },
    ]);
  });
});
