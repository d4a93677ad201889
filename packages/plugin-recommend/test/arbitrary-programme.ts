import {
  type CodedDataset,
  type CoverageQuestion,
  coding,
  type DatasetDraft,
  defineDataset,
  defineFramework,
} from '@prevention-spectrum/core';
import * as fc from 'fast-check';
import type { Candidate } from '../src/index.ts';

const categories = ['a', 'b'] as const;
const both = (words: string) => ({ en: words, id: `${words} (id)` });

const ways = defineFramework({
  id: 'ways',
  version: '1',
  label: both('Ways'),
  description: both('Invented.'),
  citation: 'Invented for tests.',
  categories: categories.map((code) => ({
    code,
    label: both(code.toUpperCase()),
    definition: both(`The way ${code}.`),
    examples: [],
  })),
});

const reading = fc
  .record({
    principal: fc.subarray([...categories], { minLength: 1, maxLength: 1 }),
    significant: fc.subarray([...categories]),
  })
  .map(({ principal, significant }) => ({
    principal,
    significant: significant.filter((one) => !principal.includes(one)),
  }));
const alternatives = fc.oneof(
  { arbitrary: fc.array(reading, { maxLength: 0 }), weight: 3 },
  { arbitrary: fc.array(reading, { minLength: 1, maxLength: 1 }), weight: 1 },
);

/** What a record and a candidate may both state. */
const stated = fc.record({
  kind: fc.constantFrom(
    ...['activity', 'activity', 'activity', 'activity', 'component', 'mandate', 'resource'],
  ),
  organisations: fc.constantFrom(
    [{ organisation: 'own', role: 'implementing' }],
    [{ organisation: 'own', role: 'implementing' }],
    [{ organisation: 'other', role: 'implementing' }],
  ),
  places: fc.array(
    fc.record({
      place: fc.constantFrom(...['north', 'east', 'west', 'north', 'east', 'west', 'all']),
      extent: fc.constantFrom('within', 'throughout'),
    }),
    { minLength: 1, maxLength: 2 },
  ),
  partOf: fc.constantFrom(undefined, undefined, 'umbrella'),
  reach: fc.constantFrom(null, 0, 30),
  reading,
  alternatives,
});

export interface Programme {
  readonly draft: DatasetDraft;
  readonly dataset: CodedDataset;
  readonly question: CoverageQuestion;
  readonly candidates: readonly Candidate[];
}

/** Random small programmes with candidates: contested readings, umbrellas, thresholds, other actors, mandates. */
export const arbitraryProgramme: fc.Arbitrary<Programme> = fc
  .record({
    activities: fc.array(
      fc.record({ stated, status: fc.constantFrom(null, 'planned', 'completed', 'completed') }),
      { maxLength: 4 },
    ),
    candidates: fc.array(
      fc.record({ stated, cost: fc.option(fc.integer({ min: 1, max: 9 }), { freq: 8 }) }),
      { minLength: 2, maxLength: 6 },
    ),
    screened: fc.subarray(['north', 'east', 'west'], { minLength: 2 }),
    atLeast: fc.constantFrom(1, 1, 1, 2, 3),
    meaning: fc.constantFrom('reported' as const, 'reported' as const, 'reached' as const),
    count: fc.record({
      significance: fc.constantFrom('any' as const, 'any' as const, 'principal' as const),
      units: fc.constantFrom('each' as const, 'each' as const, 'umbrella' as const),
    }),
  })
  .map(({ activities, candidates, screened, atLeast, meaning, count }) => {
    const draft: DatasetDraft = {
      id: 'random',
      label: both('Random'),
      asOf: '2025-12-31',
      sources: [{ id: 's', citation: 'Invented.' }],
      frameworks: [ways],
      organisations: [
        { id: 'own', name: 'Own' },
        { id: 'other', name: 'Other' },
      ],
      places: [
        { id: 'all', name: 'All', level: 'regency' },
        ...['north', 'east', 'west'].map((id) => ({
          id,
          name: id,
          level: 'district',
          within: 'all',
        })),
      ],
      coders: [{ id: 'c', kind: 'person', label: both('Coder') }],
      activities: [
        { id: 'umbrella', title: 'Umbrella', kind: 'umbrella', status: 'ongoing' },
        ...activities.map(
          ({ stated: { reading: _, alternatives: __, partOf, ...rest }, status }, index) => ({
            ...rest,
            id: `today-${index}`,
            title: `Today ${index}`,
            status,
            ...(partOf !== undefined && { partOf }),
          }),
        ),
      ],
      codings: activities.map(({ stated }, index) =>
        coding(ways, {
          activity: `today-${index}`,
          reading: stated.reading,
          alternatives: stated.alternatives.map((one) => ({ reading: one, because: both('So.') })),
          evidence: [{ source: 's', locator: '1', kind: 'document' }],
          coder: 'c',
        }),
      ),
      screenings: [
        {
          id: 'list',
          label: both('List'),
          screener: both('Somebody'),
          complete: true,
          scope: { place: screened },
          because: both('So.'),
        },
      ],
    };
    return {
      draft,
      dataset: defineDataset(draft),
      question: { by: ['ways', 'place:district'], atLeast, meaning, count },
      candidates: candidates.map(({ stated, cost }, index): Candidate => {
        const { reading: own, alternatives: others, partOf, ...rest } = stated;
        return {
          activity: {
            ...rest,
            id: `more-${index}`,
            title: `More ${index}`,
            ...(partOf !== undefined && { partOf }),
          },
          readings: [{ framework: 'ways', reading: own, alternatives: others }],
          cost: cost === null ? null : { amount: cost, currency: 'EUR' },
        };
      }),
    };
  });

/** The same programme with candidates written into it by hand, as if they had been done. */
export function withCandidates(
  { draft, question }: Programme,
  candidates: readonly Candidate[],
): CodedDataset {
  return defineDataset({
    ...draft,
    activities: [
      ...(draft.activities ?? []),
      ...candidates.map(({ activity }) => ({
        ...activity,
        status: 'completed',
        ...(question.meaning === 'reached' && { reach: activity.reach ?? 1 }),
      })),
    ],
    codings: [
      ...(draft.codings ?? []),
      ...candidates.flatMap(({ activity, readings }) =>
        readings.map(({ reading, alternatives = [] }) =>
          coding(ways, {
            activity: activity.id,
            reading: reading as { principal: ['a'] },
            alternatives: alternatives.map((one) => ({
              reading: one as { principal: ['a'] },
              because: both('So.'),
            })),
            evidence: [{ source: 's', locator: '1', kind: 'document' }],
            coder: 'c',
          }),
        ),
      ),
    ],
  });
}
