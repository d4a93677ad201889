import { describe, expect, test } from 'vitest';
import { reviewedCutOut, reviewedSame } from '../../src/crosswalk/reviewed.ts';
import { bpsPlace, crosswalk, place } from '../../src/index.ts';
import { rulesBetween } from '../../src/name/name.ts';

const same = [...reviewedSame.values()];

describe('the reviewed list', () => {
  test.each(same.map((pair) => [pair.kemendagri, pair]))(
    '%s is a pair that counts',
    (code, pair) => {
      const [one, other] = [place(code), bpsPlace(pair.bps)];
      expect(one?.level).toBe(other?.level);
      expect(crosswalk().matchOf(code)?.bps).toBe(other);
      expect(crosswalk().matchOf(code)?.evidence[0].note).toEqual(pair.because);
      expect(pair.because.en).not.toBe('');
      expect(pair.because.id).not.toBe('');
    },
  );

  test('holds only pairs that no rule would match', () => {
    const needless = same.filter(({ kemendagri, bps }) => {
      const names = [place(kemendagri), bpsPlace(bps)].map((one) => one?.name.id ?? '');
      return rulesBetween(names[0] ?? '', names[1] ?? '') !== undefined;
    });
    expect(needless).toEqual([]);
  });

  test('names each place once', () => {
    expect(new Set(same.map(({ bps }) => bps)).size).toBe(same.length);
  });

  test('new provinces are those of 2022', () => {
    expect([...reviewedCutOut.keys()].map((code) => place(code)?.name.id)).toEqual([
      'Papua Selatan',
      'Papua Tengah',
      'Papua Pegunungan',
      'Papua Barat Daya',
    ]);
  });
});
