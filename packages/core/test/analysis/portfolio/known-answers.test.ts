import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { averageInstrumentDiversity } from '../../../src/analysis/portfolio/aid.ts';
import {
  equality,
  evenness,
  giniSimpson,
  hillNumber,
  shannon,
} from '../../../src/analysis/portfolio/diversity.ts';
import known from './known-answers.json' with { type: 'json' };

describe('average instrument diversity, known answers', () => {
  test.each(known.aid)('$name', ({ matrix_instruments_by_targets: matrix, aid }) => {
    const filled = matrix.map((row) => row.map((cell) => cell === 1));
    expect(averageInstrumentDiversity(filled)).toBeCloseTo(aid, 12);
  });
});

describe('diversity of counts, known answers', () => {
  test.each(known.evenness)('$counts', ({ counts, ...expected }) => {
    expect(shannon(counts).value).toBeCloseTo(expected.shannon_nats, 12);
    expect(shannon(counts).value).toBeCloseTo(expected.shannon_bits * Math.LN2, 12);
    expect(evenness(counts).value).toBeCloseTo(expected.pielou_over_all, 12);
    expect(giniSimpson(counts).value).toBeCloseTo(expected.gini_simpson, 12);
    expect(hillNumber(counts, 1).value).toBeCloseTo(expected.hill_q1, 12);
    expect(hillNumber(counts, 2).value).toBeCloseTo(expected.hill_q2, 12);
    expect(equality(counts).value).toBeCloseTo(1 - expected.gini, 12);
  });
});

const published = new URL('../../../../../../shared/data/coverage_cases.json', import.meta.url);

test('are the ones that were published with the definition', ({ skip }) => {
  skip(!existsSync(published), 'the published cases are not beside this checkout');
  const { aid, evenness } = JSON.parse(readFileSync(published, 'utf8'));
  expect({ aid, evenness }).toEqual({ aid: known.aid, evenness: known.evenness });
});
