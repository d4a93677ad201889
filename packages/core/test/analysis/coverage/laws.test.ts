import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer } from './answer.ts';
import { arbitraryCase, categories, defaults } from './arbitrary-case.ts';
import type { SemanticCase } from './semantic-case.ts';

type Answer = ReturnType<typeof answer>;
type Change = (given: SemanticCase) => SemanticCase;

/** Holds a law to random programmes: what a change of the data may do to each cell. */
function law(
  change: Change,
  holds: (before: Answer['cells'][number], after: Answer['cells'][number]) => boolean,
): void {
  fc.assert(
    fc.property(arbitraryCase, (given) => {
      const before = answer(given, defaults).cells;
      const after = answer(change(given), defaults).cells;
      before.forEach((cell, index) => {
        const other = after[index] as Answer['cells'][number];
        if (!holds(cell, other))
          throw new Error(`${JSON.stringify(cell)} -> ${JSON.stringify(other)}`);
      });
    }),
    { numRuns: 250, seed: 19990913 },
  );
}

const changeActivities =
  (change: (one: SemanticCase['activities'][number]) => object): Change =>
  (given) => ({
    ...given,
    activities: given.activities.map((one) => ({ ...one, ...change(one) })),
  });

describe('laws of coverage', () => {
  test('the order of activities, screenings and codings changes nothing', () => {
    fc.assert(
      fc.property(arbitraryCase, (given) => {
        const turned = {
          ...given,
          activities: [...given.activities].reverse(),
          screenings: [...given.screenings].reverse(),
        };
        expect(answer(turned, defaults)).toEqual(answer(given, defaults));
      }),
      { numRuns: 250, seed: 1 },
    );
  });

  test('adding a category to an accepted coding never turns covered into another state', () => {
    law(
      changeActivities(({ coding }) =>
        typeof coding === 'object'
          ? {
              coding: {
                ...coding,
                significant: categories.filter((code) => !coding.principal.includes(code)),
              },
            }
          : {},
      ),
      (before, after) => before.state !== 'covered' || after.state === 'covered',
    );
  });

  test('adding an activity never turns covered into a gap', () => {
    law(
      (given) => ({
        ...given,
        activities: [
          ...given.activities,
          {
            id: 'added',
            status: 'completed',
            places: [{ id: 'V1' }],
            coding: { principal: ['a'] },
          },
        ],
      }),
      (before, after) => before.state !== 'covered' || after.state === 'covered',
    );
  });

  test('removing all that is stated about places never adds a covered cell and never adds a gap', () => {
    law(
      changeActivities(() => ({ places: [] })),
      (before, after) => !adds(before, after, 'covered') && !adds(before, after, 'gap'),
    );
  });

  test('removing all that is stated about dates never adds a covered cell and never adds a gap', () => {
    law(
      changeActivities(() => ({ from: undefined, to: undefined, confirmed: undefined })),
      (before, after) => !adds(before, after, 'covered') && !adds(before, after, 'gap'),
    );
  });

  test('removing all that is stated about audiences never adds a covered cell and never adds a gap', () => {
    law(
      changeActivities(() => ({ audiences: null })),
      (before, after) => !adds(before, after, 'covered') && !adds(before, after, 'gap'),
    );
  });

  test('removing every status never adds a covered cell and never adds a gap', () => {
    law(
      changeActivities(() => ({ status: null })),
      (before, after) => !adds(before, after, 'covered') && !adds(before, after, 'gap'),
    );
  });

  const losses: readonly (readonly [string, Parameters<typeof changeActivities>[0]])[] = [
    ['a place', ({ places }) => ({ places: places.slice(1), unread: ['places'] })],
    ['an audience', ({ audiences }) => ({ audiences: rest(audiences), unread: ['audiences'] })],
    ['an organisation', ({ orgs = [] }) => ({ orgs: orgs.slice(1), unread: ['organisations'] })],
    ['the kind', () => ({ kind: 'activity', status: null, unread: ['kind', 'status'] })],
  ];

  test.each(losses)(
    'no longer being able to read %s never adds a covered cell and never adds a gap',
    (_, lose) => {
      law(
        changeActivities(lose),
        (before, after) => !adds(before, after, 'covered') && !adds(before, after, 'gap'),
      );
    },
  );

  test.each(['places', 'audiences', 'organisations'])(
    'one more of the %s that nobody can read leaves covered as it is, and never adds a gap',
    (field) => {
      law(
        changeActivities(() => ({ unread: [field] })),
        (before, after) =>
          (before.state === 'covered') === (after.state === 'covered') &&
          before.count === after.count &&
          !adds(before, after, 'gap'),
      );
    },
  );

  test('adding a screening never changes covered, and only turns "not screened" into a gap', () => {
    law(
      (given) => ({
        ...given,
        screenings: [...given.screenings, { complete: true, place: ['D1'] }],
      }),
      (before, after) =>
        before.state === after.state ||
        (before.reasons.includes('not-screened') && after.state === 'gap'),
    );
  });

  test('shrinking every screening never adds a gap', () => {
    law(
      (given) => ({
        ...given,
        screenings: given.screenings.map((one) => ({
          ...one,
          place: (one.place ?? ['R']).filter((place) => place === 'D1'),
        })),
      }),
      (before, after) => !adds(before, after, 'gap'),
    );
  });

  test('asking for more never adds a covered cell', () => {
    law(
      (given) => ({
        ...given,
        expectation: {
          ...given.expectation,
          atLeast: (given.expectation?.atLeast ?? 1) + 1,
        },
      }),
      (before, after) => !adds(before, after, 'covered'),
    );
  });

  test('bounds always contain the count', () => {
    law(
      (given) => given,
      ({ low, count, high }) => low <= count && count <= high,
    );
  });

  test('a cell that no choice moves has the same state when the choice is taken', () => {
    law(
      changeActivities(({ coding }) =>
        typeof coding === 'object' ? { coding: { ...coding, significant: [] } } : {},
      ),
      (before, after) => {
        const blamed = 'flippedBy' in before && before.flippedBy?.includes('significance');
        return before.state === after.state || blamed === true;
      },
    );
  });

  test('the totals are the eligible cells, and count each activity once', () => {
    fc.assert(
      fc.property(arbitraryCase, (given) => {
        const { totals, cells } = answer(given, defaults);
        expect(totals.covered + totals.gap + totals.unknown).toBe(totals.eligible);
        expect(totals.eligible + totals.notApplicable).toBe(cells.length);
        expect(totals.distinctActivities).toBeLessThanOrEqual(given.activities.length);
        expect(totals.distinctActivities).toBeGreaterThanOrEqual(
          Math.max(0, ...cells.map(({ count }) => count)),
        );
      }),
      { numRuns: 250, seed: 2 },
    );
  });

  test('a question settles alone no more cells than it touches, and never one that is not screened', () => {
    fc.assert(
      fc.property(arbitraryCase, (given) => {
        const { settle, cells } = answer(given, defaults);
        const open = cells.filter(
          ({ state, reasons }) => state === 'unknown' && !reasons.includes('not-screened'),
        ).length;
        for (const { alone, touches } of settle) {
          expect(alone).toBeLessThanOrEqual(touches);
          expect(touches).toBeLessThanOrEqual(open);
        }
        expect(settle.length > 0).toBe(open > 0);
      }),
      { numRuns: 250, seed: 3 },
    );
  });
});

/** A list without its first entry; a list of nothing states nothing. */
function rest(list: readonly string[] | null | undefined): readonly string[] | null {
  return list && list.length > 1 ? list.slice(1) : null;
}

function adds(
  before: Answer['cells'][number],
  after: Answer['cells'][number],
  state: 'covered' | 'gap',
): boolean {
  return before.state !== state && after.state === state;
}
