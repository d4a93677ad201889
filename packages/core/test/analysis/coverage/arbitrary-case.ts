import * as fc from 'fast-check';
import type { CaseDefaults, SemanticCase } from './semantic-case.ts';

/** A regency of three districts and four villages, and three years. */
export const defaults: CaseDefaults = {
  places: {
    R: { level: 'regency' },
    D1: { level: 'district', in: 'R' },
    D2: { level: 'district', in: 'R' },
    D3: { level: 'district', in: 'R' },
    V1: { level: 'village', in: 'D1' },
    V2: { level: 'village', in: 'D1' },
    V3: { level: 'village', in: 'D2' },
    V4: { level: 'village', in: 'D3' },
  },
  years: [2017, 2018, 2019],
};

export const categories = ['a', 'b', 'c'];
const places = Object.keys(defaults.places);
const audiences = ['youth', 'police'];
const organisations = ['F', 'G'];
const year = fc.integer({ min: 2016, max: 2020 });
const some = <Item>(items: readonly Item[]) => fc.subarray([...items], { minLength: 1 });

const coding = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.constantFrom('uncoded' as const, 'outside' as const, 'resource' as const),
  },
  {
    weight: 5,
    arbitrary: fc
      .record({
        principal: some(categories),
        significant: fc.subarray(categories),
        alternatives: fc.array(fc.subarray(categories), { maxLength: 2 }),
      })
      .map(({ principal, significant, alternatives }) => ({
        principal,
        significant: significant.filter((code) => !principal.includes(code)),
        alternatives,
      })),
  },
);

const activity = fc
  .record({
    kind: fc.constantFrom(
      ...([
        'activity',
        'activity',
        'component',
        'mandate',
        'resource',
        'umbrella',
        'context',
      ] as const),
    ),
    status: fc.constantFrom(
      ...([null, 'planned', 'ongoing', 'completed', 'completed', 'cancelled'] as const),
    ),
    reach: fc.constantFrom(null, 0, 40),
    orgs: fc.subarray(organisations),
    places: fc.array(
      fc.record({
        id: fc.constantFrom(...places),
        extent: fc.constantFrom('within', 'throughout'),
      }),
      { maxLength: 3 },
    ),
    audiences: fc.option(fc.subarray(audiences)),
    partOf: fc.option(fc.constantFrom('0', 'p'), { nil: undefined }),
    from: fc.option(year, { nil: undefined }),
    length: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
    confirmed: fc.option(year, { nil: undefined }),
    coding,
  })
  .map(({ length, partOf, from, confirmed, ...rest }) => ({
    ...rest,
    ...(from === undefined ? {} : { from }),
    ...(confirmed === undefined ? {} : { confirmed }),
    ...(length === undefined ? {} : { to: (from ?? 2017) + length }),
    ...(partOf === undefined || rest.kind === 'umbrella' ? {} : { partOf }),
  }));

const axes = fc
  .record({
    place: fc.option(fc.constantFrom('regency', 'district', 'village')),
    year: fc.boolean(),
    audience: fc.boolean(),
  })
  .map(({ place, year: dated, audience }): SemanticCase['axes'] => [
    { kind: 'framework', members: categories },
    ...(place ? [{ kind: 'place', level: place } as const] : []),
    ...(dated ? [{ kind: 'year' } as const] : []),
    ...(audience ? [{ kind: 'audience', members: audiences } as const] : []),
  ]);

const screening = fc
  .record({
    complete: fc.boolean(),
    place: fc.option(some(places), { nil: undefined }),
    orgs: fc.option(some(organisations), { nil: undefined }),
  })
  .map(({ complete, place, orgs }) => ({
    complete,
    ...(place ? { place } : {}),
    ...(orgs ? { orgs } : {}),
  }));

const expectation = fc
  .record({
    meaning: fc.constantFrom('mandated', 'planned', 'reported', 'reported', 'reached'),
    atLeast: fc.integer({ min: 1, max: 3 }),
    orgs: fc.option(some(organisations), { nil: undefined }),
  })
  .map(({ orgs, ...rest }) => ({ ...rest, ...(orgs ? { orgs } : {}) }));

/** Random programmes with every awkward thing in them. */
export const arbitraryCase = fc
  .record({
    axes,
    activities: fc.array(activity, { maxLength: 7 }),
    screenings: fc.array(screening, { maxLength: 3 }),
    expectation,
  })
  .map(
    ({ activities, ...rest }) =>
      ({
        id: 'random',
        ...rest,
        activities: activities.map((one, index) => ({ id: String(index), ...one })),
      }) as unknown as SemanticCase,
  );
