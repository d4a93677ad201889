import { describe, expect, test } from 'vitest';
import type { OrganisationId } from '../../../src/activity/id.ts';
import { placeTree } from '../../../src/activity/place-tree.ts';
import { axisOf } from '../../../src/analysis/axis/dimensions.ts';
import { contains } from '../../../src/analysis/coverage/screened.ts';
import type { ScreeningDraft } from '../../../src/dataset/dataset-draft.ts';
import { everybody } from '../../../src/dataset/everybody.ts';
import { type Meaning, meanings } from '../../../src/locales/answer-codes.ts';
import { inFull, riverbend, screening } from '../../riverbend.ts';

const foundation = 'foundation' as OrganisationId;
const council = 'council' as OrganisationId;

/** Whether a screening contains a cell, given as its coordinates by dimension. */
function sees(
  more: Partial<ScreeningDraft>,
  cell: Readonly<Record<string, string>>,
  organisations: readonly OrganisationId[] | null = null,
  meaning: Meaning = 'reported',
) {
  const dataset = riverbend({ activities: [inFull()], screenings: [screening(more)] });
  const { tree } = placeTree(dataset.places);
  const axes = Object.keys(cell).map((dimension) => axisOf(dataset, dimension, everybody, tree));
  const [look] = dataset.screenings;
  if (!look) throw new Error('the screening was refused');
  return contains(look, axes, Object.values(cell), { organisations, meaning }, tree);
}

describe('a complete screening of everything', () => {
  test('contains every cell', () => {
    expect(sees({}, { steps: 'talks' })).toBe(true);
    expect(sees({}, { 'place:village': 'mill', 'period:year': '2018', audience: 'youth' })).toBe(
      true,
    );
  });

  test('contains none when it does not claim to be complete', () => {
    expect(sees({ complete: false }, { steps: 'talks' })).toBe(false);
  });
});

describe('a screening of some places', () => {
  const north = { scope: { place: ['north'] } };

  test('under the key "place" contains the place and everything in it, at whatever level it is asked', () => {
    expect(sees(north, { 'place:district': 'north' })).toBe(true);
    expect(sees(north, { 'place:village': 'mill' })).toBe(true);
    expect(sees(north, { 'place:village': 'hill' })).toBe(false);
    expect(sees(north, { 'place:district': 'south' })).toBe(false);
  });

  test('does not contain the larger place: a part is not the whole', () => {
    expect(sees(north, { 'place:regency': 'riverbend' })).toBe(false);
  });

  test('under the key of a level speaks of that level alone', () => {
    const districts = { scope: { 'place:district': ['north'] }, needs: [] };
    expect(sees(districts, { 'place:district': 'north' })).toBe(true);
    expect(sees(districts, { 'place:district': 'south' })).toBe(false);
    expect(sees(districts, { 'place:village': 'hill' })).toBe(true);
  });

  test('under both keys takes the one of the level', () => {
    const both = { scope: { place: ['south'], 'place:district': ['north'] } };
    expect(sees(both, { 'place:district': 'north' })).toBe(true);
    expect(sees(both, { 'place:district': 'south' })).toBe(false);
    expect(sees({ ...both, needs: ['place'] }, { 'place:village': 'hill' })).toBe(true);
  });

  test('says nothing of a cell that names no place, unless it was meant to', () => {
    expect(sees(north, { steps: 'talks' })).toBe(false);
    expect(sees({ ...north, needs: [] }, { steps: 'talks' })).toBe(true);
  });

  test('of no place at all contains no cell that names one', () => {
    const nowhere = { scope: { place: [] } };
    expect(sees(nowhere, { 'place:village': 'mill' })).toBe(false);
    expect(sees(nowhere, { steps: 'talks' })).toBe(true);
  });
});

describe('a screening of some categories, people or channels', () => {
  test.each([
    ['steps', 'talks', 'rules'],
    ['audience', 'youth', 'teachers'],
    ['channel', 'meeting', 'poster'],
  ])('contains those of %s alone', (dimension, inside, outside) => {
    const look = { scope: { [dimension]: [inside] } };
    expect(sees(look, { [dimension]: inside })).toBe(true);
    expect(sees(look, { [dimension]: outside })).toBe(false);
  });

  test('contains a cell only when each of its coordinates is in scope', () => {
    const look = { scope: { steps: ['talks'], place: ['north'] } };
    expect(sees(look, { steps: 'talks', 'place:village': 'mill' })).toBe(true);
    expect(sees(look, { steps: 'rules', 'place:village': 'mill' })).toBe(false);
    expect(sees(look, { steps: 'talks', 'place:village': 'hill' })).toBe(false);
  });
});

describe('a screening of some time', () => {
  test('contains the units that lie wholly in it', () => {
    const look = { scope: { period: ['2017/2018-06'] } };
    expect(sees(look, { 'period:year': '2017' })).toBe(true);
    expect(sees(look, { 'period:year': '2018' })).toBe(false);
    expect(sees(look, { 'period:quarter': '2018-Q2' })).toBe(true);
    expect(sees(look, { 'period:month': '2018-07' })).toBe(false);
  });

  test('of several times contains what lies wholly in one of them', () => {
    const look = { scope: { period: ['2016', '2018'] } };
    expect(sees(look, { 'period:year': '2018' })).toBe(true);
    expect(sees(look, { 'period:year': '2017' })).toBe(false);
    expect(sees(look, { 'period:year': '2016/2018' })).toBe(false);
  });
});

describe('what a screening needs', () => {
  const partnerships = { scope: { place: ['north'] }, needs: ['steps', 'place'] };

  test('a cell must name', () => {
    expect(sees(partnerships, { steps: 'talks', 'place:village': 'mill' })).toBe(true);
    expect(sees(partnerships, { 'place:village': 'mill' })).toBe(false);
    expect(sees(partnerships, { steps: 'talks' })).toBe(false);
  });

  test('by kind is met at any level and by any unit', () => {
    expect(sees({ needs: ['place'] }, { 'place:regency': 'riverbend' })).toBe(true);
    expect(sees({ needs: ['period'] }, { 'period:month': '2018-04' })).toBe(true);
  });

  test('by level is met by that level alone', () => {
    expect(sees({ needs: ['place:district'] }, { 'place:district': 'north' })).toBe(true);
    expect(sees({ needs: ['place:district'] }, { 'place:village': 'mill' })).toBe(false);
  });
});

describe('a screening for some meanings', () => {
  const cell = { steps: 'talks' };
  const seenAs = (more: Partial<ScreeningDraft>) =>
    meanings.filter((meaning) => sees(more, cell, null, meaning));

  test('speaks about those alone', () => {
    expect(seenAs({ meanings: ['planned', 'reached'] })).toEqual(['planned', 'reached']);
  });

  test('speaks about every meaning when it names none', () => {
    expect(seenAs({})).toEqual([...meanings]);
  });

  test('that lists mandates shows nothing of what was done', () => {
    expect(seenAs({ meanings: ['mandated'] })).toEqual(['mandated']);
  });

  test('must be complete, and cover the organisations, all the same', () => {
    expect(seenAs({ meanings: ['reported'], complete: false })).toEqual([]);
    expect(seenAs({ meanings: ['reported'], organisations: ['council'] })).toEqual([]);
  });
});

describe('a screening of some organisations', () => {
  const own = { organisations: ['foundation'] };
  const place = { 'place:district': 'north' };

  test('proves nothing for everybody', () => {
    expect(sees(own, place, null)).toBe(false);
  });

  test('proves something for those it listed', () => {
    expect(sees(own, place, [foundation])).toBe(true);
    expect(sees(own, place, [council])).toBe(false);
    expect(sees(own, place, [foundation, council])).toBe(false);
    expect(sees({ organisations: ['council', 'foundation'] }, place, [foundation, council])).toBe(
      true,
    );
  });

  test('proves nothing for nobody', () => {
    expect(sees(own, place, [])).toBe(false);
  });

  test('speaks of the organisation that a cell names, where everybody is asked about', () => {
    expect(sees(own, { ...place, organisation: 'foundation' })).toBe(true);
    expect(sees(own, { ...place, organisation: 'council' })).toBe(false);
  });

  test('must have listed those that are asked about beside the one that a cell names', () => {
    const theirs = { ...place, organisation: 'foundation' };
    const all = { organisations: ['foundation', 'council'] };
    expect(sees(own, theirs, [foundation])).toBe(true);
    expect(sees(own, theirs, [council])).toBe(false);
    expect(sees(own, theirs, [foundation, council])).toBe(false);
    expect(sees({ organisations: ['council'] }, theirs, [council])).toBe(false);
    expect(sees(all, theirs, [council])).toBe(true);
    expect(sees(all, theirs, [foundation, council])).toBe(true);
  });

  test('is as good as any when it listed everybody', () => {
    expect(sees({}, place, [council])).toBe(true);
    expect(sees({}, { ...place, organisation: 'council' })).toBe(true);
  });

  test('narrows by its scope too, where the scope names organisations', () => {
    const look = { scope: { organisation: ['foundation'] } };
    expect(sees(look, { organisation: 'foundation' })).toBe(true);
    expect(sees(look, { organisation: 'council' })).toBe(false);
    expect(sees(look, place)).toBe(false);
  });
});
