import type {
  Activity,
  Additions,
  Coding,
  CoverageQuestion,
  Edit,
  Framework,
  Reading,
} from '@prevention-spectrum/core';
import { everybody, meanings, roles } from '@prevention-spectrum/core';
import * as fc from 'fast-check';

const both = (words: string) => ({ en: words, id: words });
const labelled = (id: string) => ({ id, label: both(id) });
const some = <Item>(items: readonly Item[]) => fc.subarray([...items], { minLength: 1 });
const maybe = <Item>(of: fc.Arbitrary<Item>) => fc.option(of, { nil: undefined });
/** One time in four, since of many conditions at once hardly anything is left. */
const seldom = <Item>(of: fc.Arbitrary<Item>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: of });
/** An object without the fields that are `undefined`. */
const stated = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Field in keyof Fields]: Exclude<Fields[Field], undefined>;
  };

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
const categories = { steps: ['a', 'b', 'c'], ends: ['x', 'y'] };
const frameworks = [
  framework('steps', categories.steps, {}),
  framework('ends', categories.ends, { crossCutting: ['y'], translationNote: both('Ours') }),
];

/** Villages of districts of a regency, one of no district, and an island that lies in nothing. */
const tree: Readonly<Record<string, { readonly level: string; readonly within?: string }>> = {
  R: { level: 'regency' },
  D1: { level: 'district', within: 'R' },
  D2: { level: 'district', within: 'R' },
  V1: { level: 'village', within: 'D1' },
  V2: { level: 'village', within: 'D1' },
  V3: { level: 'village', within: 'D2' },
  V4: { level: 'village', within: 'R' },
  I: { level: 'village' },
};
const places = Object.keys(tree);
const organisations = ['F', 'G', 'H'];
const audiences = ['youth', 'police', 'teachers'];
const channels = ['radio', 'visit'];
/** The first three are what others are parts of. */
const idsOf = (size: number) => [
  ...['p0', 'p1', 'p2'],
  ...Array.from({ length: size - 3 }, (_, index) => `n${index}`),
];

const date = fc.oneof(
  fc.constantFrom('2016', '2017', '2018'),
  fc.constantFrom('2016-12', '2017-03', '2017-04', '2017-11', '2018-01'),
  fc.constantFrom('2016-12-31', '2017-01-01', '2017-04-13', '2017-04-14', '2018-02-28'),
);
const periods = ['2017', '2017-Q2', '2017-04', '2017-04-13', '2016/2017-04', '2017-04-14/2018-01'];

const activity = fc
  .record({
    kind: fc.constantFrom(
      ...(['activity', 'activity', 'activity', 'component', 'component', 'mandate'] as const),
      ...(['resource', 'umbrella', 'claim', 'context'] as const),
    ),
    status: fc.constantFrom(
      ...([null, 'planned', 'ongoing', 'completed', 'completed', 'cancelled'] as const),
    ),
    organisations: fc.array(
      fc.record({
        organisation: fc.constantFrom(...organisations),
        role: fc.constantFrom(...roles),
      }),
      { maxLength: 3 },
    ),
    places: fc.array(
      fc.record({
        place: fc.constantFrom(...places),
        extent: fc.constantFrom('within', 'throughout'),
      }),
      { maxLength: 3 },
    ),
    audiences: fc.option(fc.subarray(audiences)),
    channels: fc.option(fc.subarray(channels)),
    period: fc.option(
      fc.record({ start: fc.option(date), end: fc.option(date), confirmed: fc.option(date) }),
    ),
    reach: fc.constantFrom(null, 0, 1, 40),
    unread: fc.subarray(['places', 'audiences', 'channels', 'organisations', 'reach'], {
      maxLength: 2,
    }),
  })
  .map(({ unread, ...rest }) => ({
    ...rest,
    title: { und: 'One' },
    description: null,
    money: [],
    provenance: [],
    unread: unread.map((field) => ({ field, found: 'somewhere' })),
  }));

/** One of which everything is stated, so that it surely is somewhere and counts. */
const plainActivity = fc
  .tuple(activity, fc.record({ audiences: some(audiences), channels: some(channels) }))
  .map(([one, stated]) => ({
    ...one,
    ...stated,
    kind: 'activity' as const,
    status: 'completed' as const,
    places: [
      ...one.places,
      { place: 'D1', extent: 'throughout' as const },
      { place: 'V3', extent: 'within' as const },
    ],
    organisations: roles.map((role) => ({ organisation: 'F', role })),
    period: { start: '2017-01-01', end: '2018-02-28', confirmed: null },
    reach: 40,
    unread: [],
  }));

const reading = (codes: readonly string[]): fc.Arbitrary<Reading> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom({ verdict: 'outside' }, { verdict: 'resource' }) },
    {
      weight: 6,
      arbitrary: fc.record({
        verdict: fc.constant('within'),
        principal: fc.subarray([...codes]),
        significant: fc.subarray([...codes]),
        absent: fc.constant([]),
      }),
    },
  ) as fc.Arbitrary<Reading>;

const coding = fc
  .constantFrom('steps', 'steps', 'ends')
  .chain((framework) => {
    const codes = categories[framework as keyof typeof categories];
    return fc.record({
      framework: fc.constant(framework),
      reading: reading(codes),
      alternatives: fc.array(reading(codes), { maxLength: 2 }),
      status: fc.constantFrom('accepted', 'accepted', 'accepted', 'proposed', 'rejected'),
      coder: fc.constantFrom('one', 'two'),
    });
  })
  .map(
    ({ alternatives, ...rest }) =>
      ({
        ...rest,
        version: '1',
        evidence: [{ source: 's', locator: 'l', kind: 'statement' }],
        because: null,
        confidence: 'medium',
        alternatives: alternatives.map((one) => ({ reading: one, because: { und: '' } })),
      }) as unknown as Coding,
  );

const plainCoding = coding.map(
  (one) =>
    ({
      ...one,
      framework: 'steps',
      reading: { verdict: 'within', principal: ['a'], significant: ['b'], absent: [] },
      status: 'accepted',
    }) as unknown as Coding,
);

const screening = fc
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

const expectation = fc
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

const few = <Item>(of: fc.Arbitrary<Item>) => fc.array(of, { maxLength: 2 });
/** An edit that may be about records which are not there: those are to be left out before it is made. */
export type PerhapsEdit = Pick<Edit, 'by' | 'amend' | 'retire'> & { readonly put: Additions };

const codingRef = (ids: readonly string[]) =>
  fc.tuple(fc.constantFrom(...ids), fc.constantFrom(1, 1, 2)).map(([activity, number]) => ({
    activity: activity as Coding['activity'],
    id: `${activity}#${number}`,
  }));

/** What may differ between activities that are otherwise the same. */
const own = fc
  .record({
    partOf: fc.oneof(fc.constant(null), fc.constantFrom('p0', 'p0', 'p1', 'p2', 'gone')),
    reach: maybe(fc.constantFrom(null, 0, 1, 40)),
    places: maybe(fc.constantFrom(...places).map((place) => [{ place, extent: 'within' }])),
  })
  .map(stated);

/** A few activities and codings, of which a programme is made: many of it are alike, and few in every way. */
const templates = fc.record({
  activities: fc.array(fc.oneof(activity, plainActivity), { minLength: 1, maxLength: 4 }),
  codings: fc.array(fc.oneof(coding, plainCoding), { minLength: 1, maxLength: 4 }),
});
interface Templates {
  readonly activities: readonly object[];
  readonly codings: readonly Coding[];
}
type FromTemplates<Made> = (of: Templates) => Made;
const pick = <Item>(items: readonly Item[], index: number) => items[index % items.length] as Item;
const facts = ['kind', 'status', 'organisations', 'audiences', 'channels', 'period', 'unread'];
/** Which template a record is like, and from which other one it has one fact. */
const likened = fc.record({
  index: fc.nat(11),
  fact: maybe(fc.constantFrom(...facts)),
  from: fc.nat(11),
});

const someActivity = (ids: readonly string[]): fc.Arbitrary<FromTemplates<Activity>> =>
  fc
    .tuple(fc.constantFrom(...ids), likened, own)
    .map(([id, { index, fact, from }, more]) => ({ activities }) => {
      const other = pick(activities, from) as Record<string, unknown>;
      const borrowed = fact === undefined ? {} : { [fact]: other[fact] };
      return { ...pick(activities, index), ...borrowed, ...more, id } as unknown as Activity;
    });

const someCoding = (ids: readonly string[]): fc.Arbitrary<FromTemplates<Coding>> =>
  fc.tuple(fc.constantFrom(...ids), likened).map(([id, { index, fact, from }]) => ({ codings }) => {
    const one = pick(codings, index);
    const alike = codings.filter(({ framework }) => framework === one.framework);
    const { alternatives } = fact === undefined ? one : pick(alike, from);
    return { ...one, alternatives, activity: id as Coding['activity'] };
  });

const laterEdit = (ids: readonly string[]) =>
  fc
    .record({
      activities: few(someActivity(ids)),
      codings: few(someCoding(ids)),
      retired: fc.subarray([...ids], { maxLength: 2 }),
      retiredCodings: few(codingRef(ids)),
      amend: few(fc.tuple(codingRef(ids), someCoding(ids))),
    })
    .map(
      ({ activities, codings, retired, retiredCodings, amend }): FromTemplates<PerhapsEdit> =>
        (of) => ({
          by: 'chance',
          put: {
            activities: activities.map((one) => one(of)),
            codings: codings.map((one) => one(of)),
          },
          amend: amend.map(([{ id, activity }, one]) => ({ id, coding: { ...one(of), activity } })),
          retire: [
            ...retired.map((id) => ({ list: 'activities' as const, id })),
            ...retiredCodings.map(({ id }) => ({ list: 'codings' as const, id })),
          ],
        }),
    );

const firstEdit = (ids: readonly string[]) =>
  fc
    .record({
      activities: fc.tuple(...ids.map((id) => someActivity([id]))),
      there: fc.shuffledSubarray(
        ids.map((_, index) => index),
        { minLength: 3 },
      ),
      codings: fc.array(someCoding(ids), { maxLength: 2 * ids.length }),
      screenings: few(screening),
      expectation,
    })
    .map(
      ({ activities, there, codings, screenings, expectation }): FromTemplates<PerhapsEdit> =>
        (of) => ({
          by: 'chance',
          put: {
            frameworks,
            organisations: organisations.map((id) => ({ id, name: { und: id } })),
            places: places.map((id) => ({ id, name: { und: id }, ...tree[id] })),
            audiences: audiences.map(labelled),
            channels: channels.map(labelled),
            activities: there.flatMap((index) => activities[index]?.(of) ?? []),
            codings: codings.map((one) => one(of)),
            expectations: [expectation],
            screenings: screenings.map((one, index) => ({
              ...one,
              ...labelled(`screening-${index}`),
            })),
          } as unknown as Additions,
        }),
    );

export interface Programme {
  readonly first: PerhapsEdit;
  readonly later: readonly PerhapsEdit[];
}

/**
 * A programme with every awkward thing in it: how it is written at first, and what is changed then.
 * @param size how many activities there are at most
 */
export function arbitraryProgramme(size = 12): fc.Arbitrary<Programme> {
  const ids = idsOf(size);
  return fc
    .record({ templates, first: firstEdit(ids), later: few(laterEdit(ids)) })
    .map(({ templates, first, later }) => ({
      first: first(templates),
      later: later.map((one) => one(templates)),
    }));
}

const dimensions = [
  ...['steps', 'steps', 'steps', 'ends', 'place:regency', 'place:district', 'place:village'],
  ...['audience', 'channel', 'organisation', 'period:year', 'period:quarter', 'period:month'],
];

export const arbitraryQuestion: fc.Arbitrary<CoverageQuestion> = fc
  .record({
    by: fc.uniqueArray(fc.constantFrom(...dimensions), { minLength: 1, maxLength: 3 }),
    where: maybe(
      fc
        .record({
          place: seldom(fc.constantFrom(...places)),
          audience: seldom(fc.constantFrom(...audiences)),
          channel: seldom(fc.constantFrom(...channels)),
          organisation: seldom(fc.constantFrom(...organisations)),
          period: seldom(fc.constantFrom(...periods)),
          categories: seldom(
            fc
              .record({
                steps: seldom(fc.constantFrom(...categories.steps)),
                ends: seldom(fc.constantFrom(...categories.ends)),
              })
              .map(stated),
          ),
        })
        .map(stated),
    ),
    expectation: fc.constantFrom(undefined, 'declared', 'declared'),
    meaning: maybe(fc.constantFrom(...meanings)),
    atLeast: maybe(fc.integer({ min: 1, max: 3 })),
    count: fc.record({
      significance: fc.constantFrom('any', 'principal'),
      units: fc.constantFrom('each', 'umbrella'),
    }),
  })
  .map(stated) as unknown as fc.Arbitrary<CoverageQuestion>;
