import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Pairs } from '../../../src/analysis/columns/pairs.ts';

test('pairs are numbered in the order in which they first come, however many there are', () => {
  const pair = fc.tuple(fc.integer({ min: 0, max: 0xffffffff }), fc.integer({ min: 0, max: 300 }));
  const property = fc.property(fc.array(pair, { maxLength: 12_000, size: 'max' }), (given) => {
    const [pairs, known] = [new Pairs(), new Map<string, number>()];
    for (const [one, other] of given) {
      const key = `${one} ${other}`;
      const number = known.get(key) ?? known.size;
      known.set(key, number);
      expect(pairs.numberOf(one, other)).toBe(number);
    }
    expect(pairs.size).toBe(known.size);
  });
  fc.assert(property, { numRuns: 12, seed: 3 });
});

test('pairs that follow one another stand in places of their own', () => {
  const pairs = new Pairs();
  for (let one = 0; one < 200; one += 1) {
    for (let other = 0; other < 50; other += 1) pairs.numberOf(one, other);
  }
  expect(pairs.size).toBe(10_000);
  expect(pairs.numberOf(199, 49)).toBe(9_999);
});
