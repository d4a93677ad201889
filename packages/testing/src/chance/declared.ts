import { everybody, type Framework, meanings, roles } from '@prevention-spectrum/core';
import * as fc from 'fast-check';
import { both, labelled, maybe, seldom, some, stated } from './some.ts';

const framework = (id: string, codes: readonly string[], more: Partial<Framework>): Framework => ({
  id,
  version: '1',
  label: both(id),
  description: both(''),
  citation: '',
  translationNote: null,
  categories: codes.map((code, index) => ({
    code,
    position: index + 1,
    label: both(code),
    definition: both(''),
    examples: [],
    aliases: [],
  })),
  rules: [],
  crossCutting: [],
  variantOf: null,
  ...more,
});
export const categories = { steps: ['a', 'b', 'c'], ends: ['x', 'y'] };
export const frameworks = [
  framework('steps', categories.steps, {}),
  framework('ends', categories.ends, { crossCutting: ['y'], translationNote: both('Ours') }),
];

/** Villages of districts of a regency, one of no district, and an island that lies in nothing. */
export const tree: Readonly<Record<string, { readonly level: string; readonly within?: string }>> =
  {
    R: { level: 'regency' },
    D1: { level: 'district', within: 'R' },
    D2: { level: 'district', within: 'R' },
    V1: { level: 'village', within: 'D1' },
    V2: { level: 'village', within: 'D1' },
    V3: { level: 'village', within: 'D2' },
    V4: { level: 'village', within: 'R' },
    I: { level: 'village' },
  };
export const places = Object.keys(tree);
export const organisations = ['F', 'G', 'H'];
export const audiences = ['youth', 'police', 'teachers'];
export const channels = ['radio', 'visit'];

export const screening = fc
  .record({
    complete: fc.boolean(),
    organisations: fc.option(some(organisations), { freq: 2 }),
    meanings: fc.option(some(meanings), { freq: 3 }),
    place: maybe(some(places)),
    needs: fc.subarray(['steps', 'place']),
  })
  .map(({ place, ...rest }) => ({
    ...labelled('screening'),
    screener: both(''),
    date: null,
    scope: place ? { place } : {},
    evidence: [],
    because: both(''),
    ...rest,
  }));

export const expectation = fc
  .record({
    organisations: fc.option(some(organisations), { freq: 2 }),
    roles: some(roles),
    meaning: fc.constantFrom(...meanings),
    atLeast: fc.integer({ min: 1, max: 4 }),
    members: fc
      .record({
        'place:district': seldom(some(['D1', 'D2'])),
        'period:year': seldom(some(['2016', '2017', '2019'])),
        audience: seldom(some(audiences)),
        steps: seldom(some(categories.steps)),
      })
      .map(stated),
    notApplicable: fc.array(
      fc.record({ place: maybe(some(places)), steps: maybe(some(categories.steps)) }).map(stated),
      { maxLength: 1 },
    ),
  })
  .map((rest) => ({ ...everybody, ...labelled('declared'), ...rest }));
