import { type CoverageQuestion, meanings } from '@prevention-spectrum/core';
import * as fc from 'fast-check';
import { audiences, categories, channels, organisations, places } from './declared.ts';
import { maybe, seldom, stated } from './some.ts';

const periods = ['2017', '2017-Q2', '2017-04', '2017-04-13', '2016/2017-04', '2017-04-14/2018-01'];

const dimensions = [
  ...['steps', 'steps', 'steps', 'ends', 'place:regency', 'place:district', 'place:village'],
  ...['audience', 'channel', 'organisation', 'period:year', 'period:quarter', 'period:month'],
];

/** A question about any of these programmes. */
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
