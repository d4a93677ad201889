import { describe, expect, test } from 'vitest';
import { bpsPlaces, crosswalk, explain, place, placesWithin } from '../../src/index.ts';

const { matches, unmatched, counts, matchOf } = crosswalk();

const decidedBy = (id: string) => matchOf(id)?.evidence[0].rule;
const left = (id: string) =>
  [...unmatched.kemendagri, ...unmatched.bps].find((one) => one.place.id === id);

test('counts at every level', () => {
  expect(
    counts.map(({ level, kemendagri, bps, matched, by }) => [
      level,
      [kemendagri.listed, kemendagri.unmatched],
      [bps.listed, bps.unmatched],
      matched,
      [by.sameName, by.sameNameNormalised, by.reviewed],
    ]),
  ).toEqual([
    ['province', [38, 4], [34, 0], 34, [32, 0, 2]],
    ['regency', [514, 0], [514, 0], 514, [484, 25, 5]],
    ['district', [315, 10], [307, 2], 305, [284, 16, 5]],
    ['village', [3442, 525], [3202, 285], 2917, [2685, 221, 11]],
  ]);
});

test('every place is matched or left over with a reason, never both, and matches are one to one', () => {
  const all = [...placesWithin('ID'), ...bpsPlaces()].filter(({ code }) => code !== undefined);
  const matched = matches.flatMap(({ kemendagri, bps }) => [kemendagri.id, bps.id]);
  const over = [...unmatched.kemendagri, ...unmatched.bps].map((one) => one.place.id);
  expect(new Set(matched).size).toBe(matched.length);
  expect([...matched, ...over].sort()).toEqual(all.map(({ id }) => id).sort());
});

test('matches are of one level and lie in matched parents, or in what a new province was cut out of', () => {
  for (const { kemendagri, bps, evidence } of matches) {
    expect(kemendagri.level).toBe(bps.level);
    const parents = matchOf(kemendagri.within ?? '')?.bps.id ?? 'ID';
    const cutOut = evidence.some(({ rule }) => rule === 'cut-out');
    expect(cutOut || parents === bps.within).toBe(true);
  }
});

describe('evidence', () => {
  test('the same name in a matched parent', () => {
    expect(matchOf('53.03.21.2002')).toEqual({
      kemendagri: place('53.03.21.2002'),
      bps: expect.objectContaining({ id: 'bps:5305043002', name: { id: 'LETMAFO' } }),
      evidence: [
        { rule: 'same-name', params: { written: 'Letmafo', listed: 'LETMAFO' } },
        {
          rule: 'parents-matched',
          params: { parent: 'Insana Tengah', code: '53.03.21', bpsCode: '5305043' },
        },
      ],
    });
  });

  test('there is no arithmetic: village numbers agree by luck', () => {
    expect(matchOf('53.03.20.2007')?.bps.id).toBe('bps:5305042004');
    expect(matchOf('53.03.15.2002')?.bps.id).toBe('bps:5305023005');
  });

  test.each([
    ['53.03.02.2028', 'SATAB', ['apostrophe']],
    ['53.03.04.2003', 'S E O', ['spaced-letters']],
    ['53.03.08.2018', 'MANUNAIN  A', ['blanks']],
  ])('%s has the same name after normalising', (id, name, rules) => {
    const match = matchOf(id);
    expect(match?.bps.name.id).toBe(name);
    expect(match?.evidence[0]).toMatchObject({ rule: 'same-name-normalised', params: { rules } });
  });

  test('a name that no rule covers is matched only by the reviewed list, with its reason', () => {
    const match = matchOf('53.03.01.2007');
    expect(match?.bps.name).toEqual({ id: 'KAENBAUN' });
    expect(match && explain(match.evidence[0], 'en')).toBe(
      '"Keanbaun" was matched to "KAENBAUN" by hand: E and A are swapped; no other name left over in this district is as near',
    );
  });

  test('regencies of new provinces are looked for in the old one', () => {
    expect(matchOf('93.01')?.bps.id).toBe('bps:9401');
    expect(matchOf('93.01')?.evidence[1]).toMatchObject({ rule: 'cut-out' });
    expect(left('93')?.because).toMatchObject({ rule: 'cut-out', params: { parent: 'PAPUA' } });
  });
});

describe('near names', () => {
  test.each([
    ['53.03.21.2002', 'LETMAFO'],
    ['53.03.21.2006', 'LETMAFO TIMUR'],
    ['53.03.15.2002', 'OENENU'],
    ['53.03.15.2007', 'OENENU UTARA'],
    ['53.03.15.2008', 'OENENU SELATAN'],
    ['53.03.06.2014', 'HAUTEAS BARAT'],
  ])('%s is %s, not its neighbour', (id, name) => {
    expect(matchOf(id)?.bps.name.id).toBe(name);
    expect(decidedBy(id)).toBe('same-name');
  });

  test('Hautaes is matched to Hauteas by review alone', () => {
    expect(matchOf('53.03.06.2002')?.bps.name.id).toBe('HAUTEAS');
    expect(decidedBy('53.03.06.2002')).toBe('reviewed');
  });
});

describe('what is left over', () => {
  test('says why, and offers candidates with what speaks for them', () => {
    expect(left('53.03.17.2002')).toEqual({
      place: place('53.03.17.2002'),
      because: { rule: 'no-such-name', params: { year: 2018, parent: 'BIKOMI UTARA' } },
      candidates: [
        {
          place: expect.objectContaining({ id: 'bps:5305025007' }),
          evidence: [
            { rule: 'misspelt', params: { written: 'Banain A', listed: 'BANAIN', distance: 1 } },
          ],
        },
      ],
    });
  });

  test('a second entry for a matched village stays alone', () => {
    expect(matchOf('53.03.20.2007')?.bps.id).toBe('bps:5305042004');
    expect(left('bps:5305042007')).toMatchObject({
      place: { name: { id: 'DESA ADMEN' } },
      because: { rule: 'no-such-name' },
      candidates: [],
    });
  });

  test('a name that stands twice in one district matches nothing', () => {
    const [kelurahan, desa] = [left('53.01.06.1004'), left('53.01.06.2015')];
    expect(kelurahan?.because.rule).toBe('name-repeated');
    expect(desa?.because.rule).toBe('name-repeated');
    expect(desa?.candidates[0]?.place.name.id).toBe('OESAO');
  });

  test('nothing is compared below a district without a match, but the same name in the regency is offered', () => {
    const inNewDistrict = unmatched.kemendagri.filter(
      (one) => one.because.rule === 'parent-unmatched',
    );
    expect(inNewDistrict).toHaveLength(124);
    expect(inNewDistrict.filter((one) => one.candidates.length > 0)).toHaveLength(116);
    const speaking = inNewDistrict.flatMap((one) =>
      one.candidates.map(({ evidence }) => evidence[0]),
    );
    expect(new Set(speaking.map(({ rule }) => rule))).toEqual(new Set(['same-name-elsewhere']));
  });

  test('Timor Tengah Utara: 178 of 193 villages are matched, 3 of the 181 stay alone', () => {
    const inside = (id: string) => /^(53\.03\.|bps:5305)/.test(id);
    const villages = (list: readonly { readonly place: { id: string; level: string } }[]) =>
      list.filter((one) => one.place.level === 'village' && inside(one.place.id));
    expect(villages(unmatched.kemendagri)).toHaveLength(15);
    expect(villages(unmatched.bps).map((one) => one.place.id)).toEqual([
      'bps:5305025007',
      'bps:5305041006',
      'bps:5305042007',
    ]);
  });
});
