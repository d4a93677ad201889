import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf } from '../../../src/analysis/columns/columns-of.ts';
import { placedRows } from '../../../src/analysis/columns/placed-rows.ts';
import { countedCoverage } from '../../../src/analysis/counts/counted-coverage.ts';
import { looksOf } from '../../../src/analysis/counts/looks.ts';
import { coverage } from '../../../src/analysis/coverage/coverage.ts';
import { plainCoverage } from '../../../src/analysis/coverage/plain-coverage.ts';
import { countOf } from '../../../src/analysis/coverage/question.ts';
import { settle } from '../../../src/analysis/coverage/settle.ts';
import type { CodedDataset, Coverage, CoverageQuestion } from '../../../src/index.ts';
import { tableOf } from '../../../src/index.ts';
import { coded, inFull, riverbend, type Step } from '../../riverbend.ts';
import { arbitraryCase, defaults } from '../coverage/arbitrary-case.ts';
import { asQuestion } from '../coverage/semantic-case.ts';
import { repeated } from '../repeated.ts';

/** The answer from columns, however few activities there are. */
function columnarCoverage(dataset: CodedDataset, question: CoverageQuestion): Coverage {
  const looks = looksOf(countOf(question));
  return countedCoverage(placedRows(columnsOf(dataset), question, looks.counted), looks);
}

const count = fc.record({
  significance: fc.constantFrom('any', 'principal'),
  units: fc.constantFrom('each', 'umbrella'),
});

test('columns give the whole answer of the plain way, every list included', () => {
  const property = fc.property(
    arbitraryCase,
    count,
    fc.constantFrom(1, 2, 3, 25),
    (given, counted, times) => {
      const { dataset, question } = asQuestion(given, defaults);
      const all = repeated(dataset, times);
      const asked = { ...question, count: counted };
      expect(columnarCoverage(all, asked)).toEqual(plainCoverage(all, asked));
    },
  );
  fc.assert(property, { numRuns: 300, seed: 5 });
}, 30_000);

const facts = fc.record({
  // A list may name one thing twice: it is there once.
  audiences: fc.array(fc.constantFrom('youth', 'teachers'), { maxLength: 3 }),
  channels: fc.option(fc.array(fc.constantFrom('radio', 'school'), { maxLength: 3 })),
  organisations: fc.subarray(['foundation', 'council']),
  unread: fc.subarray(['places', 'audiences', 'channels', 'organisations']),
  place: fc.option(fc.constantFrom('mill', 'hill', 'newtown-north')),
  start: fc.option(fc.constantFrom('2017', '2018-04', '2018-04-13', 'spring')),
  codes: fc.subarray<Step>(['talks', 'rules']),
});
const questions = [
  { by: ['steps', 'channel'] },
  { by: ['steps', 'organisation'] },
  { by: ['period:month'] },
  { by: ['ends', 'audience'], where: { period: '2017/2018-04', place: 'hill' } },
  { by: ['place:village'], where: { categories: { steps: 'talks' } } },
];

test('so it is with what could not be read, with dates of every precision and every kind of dimension', () => {
  const property = fc.property(
    fc.array(facts, { maxLength: 12 }),
    fc.constantFrom(...questions),
    (stated, question) => {
      const dataset = riverbend({
        activities: stated.map(({ place, start, unread, codes: _, ...rest }, index) => ({
          ...inFull({
            id: String(index),
            ...(place ? { places: [place] } : {}),
            ...(rest as object),
          }),
          ...(place ? {} : { places: [] }),
          period: start ? { start, end: null, confirmed: null } : null,
          unread: unread.map((field) => ({ field, found: '?' })),
        })),
        codings: stated.flatMap(({ codes }, index) =>
          codes.length > 0 ? [coded(String(index), codes)] : [],
        ),
      });
      const plain = plainCoverage(dataset, question);
      expect(columnarCoverage(dataset, question)).toEqual(plain);
      expect(coverage(dataset, question)).toEqual(plain);
    },
  );
  fc.assert(property, { numRuns: 300, seed: 6 });
}, 30_000);

test('many activities are looked at in columns, and the answer shows itself and can be settled', () => {
  const dataset = repeated(
    riverbend({
      activities: [inFull({ id: 'a' }), inFull({ id: 'b', places: ['hill'] }), inFull({ id: 'c' })],
      codings: [coded('a', ['talks']), coded('b', ['rules'])],
    }),
    1_000,
  );
  const question = { by: ['steps', 'place:district'] };
  const [answer, plain] = [coverage(dataset, question), plainCoverage(dataset, question)];
  const getters = answer.cells.map(
    (cell) => Object.getOwnPropertyDescriptor(cell, 'activities')?.get,
  );
  expect(getters.every((one) => one !== undefined)).toBe(true);
  expect(answer).toEqual(plain);
  expect(JSON.stringify(answer)).toBe(JSON.stringify(plain));
  expect(tableOf(answer)).toEqual(tableOf(plain));
  expect(settle(dataset, answer)).toEqual(settle(dataset, plain));
});
