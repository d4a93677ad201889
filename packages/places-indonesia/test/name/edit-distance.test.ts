import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../src/name/edit-distance.ts';

test.each([
  ['', '', 0],
  ['atmen', 'admen', 1],
  ['keanbaun', 'kaenbaun', 1],
  ['neotoko', 'noeltoko', 2],
  ['faenake', 'faennake', 1],
  ['seo', '', 3],
])('%s and %s are %d apart', (one, other, distance) => {
  expect(editDistance(one, other)).toBe(distance);
});

test('it is a distance of names to themselves, in both directions and within their lengths', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'e', 'n', 't'), maxLength: 9 });
  fc.assert(
    fc.property(name, name, (one, other) => {
      const distance = editDistance(one, other);
      expect(distance === 0).toBe(one === other);
      expect(editDistance(other, one)).toBe(distance);
      expect(distance).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
      expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length));
    }),
  );
});
