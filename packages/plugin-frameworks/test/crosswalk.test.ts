import {
  type Crosswalk,
  checkCrosswalk,
  type Framework,
  spectrumOfPrevention,
  un4p,
} from '@prevention-spectrum/core';
import { describe, expect, test } from 'vitest';
import { frameworks, socialEcologicalModelToSpectrum } from '../src/index.ts';

const brought = frameworks();
const known = new Map<string, Framework>(
  [spectrumOfPrevention, un4p, ...(brought.frameworks ?? [])].map((one) => [one.id, one]),
);
const frameworkOf = ({ id }: Crosswalk['from']) => known.get(id) as Framework;

describe.each((brought.crosswalks ?? []).map((one) => [one.id, one] as const))('%s', (_, it) => {
  test('maps categories that both frameworks have, in the versions that they have', () => {
    const from = frameworkOf(it.from);
    const to = frameworkOf(it.to);
    expect(checkCrosswalk(it, from, to)).toEqual([]);
    expect([it.from.version, it.to.version]).toEqual([from.version, to.version]);
  });

  test('relates a pair once, and says why in both languages', () => {
    const pairs = it.mappings.map(({ from, to }) => `${from} ${to}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    for (const { because } of it.mappings) {
      expect(because.en.length).toBeGreaterThan(20);
      expect(because.id.length).toBeGreaterThan(20);
      expect(because.id).not.toBe(because.en);
    }
  });

  test('claims no exact match: no two of these codebooks draw the same line', () => {
    expect(it.mappings.map(({ relation }) => relation)).not.toContain('exactMatch');
  });
});

test('leads to the Spectrum and to the four Ps alone', () => {
  expect((brought.crosswalks ?? []).map(({ id }) => id).sort()).toEqual([
    'cadca-strategies--spectrum-of-prevention',
    'commit-4p--un-4p',
    'health-impact-pyramid--spectrum-of-prevention',
    'inspire--spectrum-of-prevention',
    'ngo-activity-types--spectrum-of-prevention',
    'ngo-activity-types--un-4p',
    'prevention-function--spectrum-of-prevention',
    'prevention-timing--un-4p',
    'social-ecological-model--spectrum-of-prevention',
  ]);
});

test('only relates the social-ecological model, which asks another question', () => {
  const { mappings } = socialEcologicalModelToSpectrum;
  expect(new Set(mappings.map(({ relation }) => relation))).toEqual(new Set(['relatedMatch']));
  expect(mappings.filter(({ from, to }) => from === 'community' && to === 'community')).toEqual([]);
});
