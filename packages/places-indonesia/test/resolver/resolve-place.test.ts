import { describe, expect, test } from 'vitest';
import { type ResolveOptions, resolvePlace } from '../../src/index.ts';

/** The ids that the text leads to. */
const ids = (text: string, options?: ResolveOptions): readonly string[] => {
  const answer = resolvePlace(text, options);
  if (answer.found === 'one') return [answer.place.id];
  if (answer.found === 'none') return [];
  return answer.candidates.map(({ place }) => place.id);
};

const rules = (text: string, options?: ResolveOptions) => {
  const answer = resolvePlace(text, options);
  return answer.found === 'one' ? answer.evidence.map(({ rule }) => rule) : answer.found;
};

/** What is suggested instead, and why it does not count. */
const nearest = (text: string, options?: ResolveOptions) => {
  const answer = resolvePlace(text, options);
  return answer.found === 'none'
    ? answer.nearest.map(({ place, because }) => [place.id, because.rule])
    : answer.found;
};

describe('one place', () => {
  test.each([
    ['53.03.21', 'Central Insana sub-district'],
    ['53.03.20', 'West Insana'],
    ['53.03.15', 'Central Bikomi sub-district'],
    ['53.03.21', 'KECAMATAN INSANA TENGAH'],
    ['53.03.21.2002', 'Desa Letmafo, Kec. Insana Tengah'],
    ['53.03.21.2002', 'Kec. Insana Tengah, Desa Letmafo'],
    ['53.03.21.2002', 'Letmafo village, in the Central Insana sub-district'],
    ['53.03.21.2002', 'Letmafo Village, Insana Tengah District'],
    ['53.03.21.2002', 'NTT, TTU, Insana Tengah, Letmafo'],
    ['53.03.21.2002', 'Letmafo, Timor Tengah Utara'],
    ['53.03.21.2002', 'Letmafo (53.03.21.2002)'],
    ['53.03.20.2007', 'Atmen Village, in the West Insana sub-district'],
    ['53.03.15.2002', 'Oenenu Village, in Central Bikomi sub-district'],
    ['53.03.15.2007', 'Oenenu Utara'],
    ['53.03', 'TTU'],
    ['53.03', 'Kab. TTU'],
    ['53.03', 'the Regency of Timor Tengah Utara'],
    ['53.03', 'Timor Tengah Utara (TTU), NTT, Indonesia'],
    ['53.03', 'North Central Timor Regency'],
    ['53.03', 'Middle North Timor'],
    ['53.02', 'TTS'],
    ['53', 'East Nusa Tenggara'],
    ['53', 'Provinsi NTT'],
    ['53.18', 'Southwest Sumba'],
    ['53.71', 'Kupang City'],
    ['53.71', 'Kota Kupang'],
    ['53.01', 'Kupang Regency'],
    ['53.03.05', 'Kota Kefamenanu'],
    ['53.03.04.2013', 'Noemuti, Noemuti'],
    ['53.03.04.2003', 'S E O, Noemuti'],
    ['53.01.10.2007', 'Camplong 2'],
    ['53.17.06.2002', 'Mara Desa'],
    ['31', 'DKI Jakarta'],
    ['ID', 'Indonesia'],
  ])('%s from %s', (id, text) => {
    expect(ids(text)).toEqual([id]);
    expect(resolvePlace(text).found).toBe('one');
  });

  test('the evidence goes rule by rule, then up the hierarchy', () => {
    expect(rules('Letmafo village, Central Insana sub-district')).toEqual([
      'level-word',
      'same-name',
      'level-word',
      'compass',
      'same-name',
      'lies-in',
    ]);
    expect(rules('TTU')).toEqual(['alias']);
    expect(rules('Timor Tengah Utara')).toEqual(['same-name', 'short-name']);
    expect(rules('Insana district')).toEqual(['level-word-open', 'same-name']);
    expect(rules('Kefamenanu City')).toEqual(['city-word', 'same-name']);
    expect(rules('Sa tab, Miomaffo Barat')).toEqual([
      'same-name-normalised',
      'same-name',
      'lies-in',
    ]);
  });

  test("the statistics agency's spelling of a matched place counts, and says so", () => {
    expect(ids('Kaenbaun')).toEqual(['53.03.01.2007']);
    expect(rules('Kaenbaun')).toEqual(['same-name', 'bps-name']);
    expect(ids('Kabupaten Maluku Tenggara Barat')).toEqual(['81.03']);
    expect(rules('Maluku Tenggara Barat')).toEqual(['same-name', 'short-name', 'bps-name']);
  });

  test('desa and kelurahan are taken for each other, with a remark', () => {
    expect(rules('Desa Bitauni')).toEqual(['level-word', 'same-name', 'kind-differs']);
    expect(ids('Desa Oesao, Kupang Timur')).toEqual(['53.01.06.2015']);
    expect(ids('Kel. Oesao, Kupang Timur')).toEqual(['53.01.06.1004']);
  });
});

describe('several places', () => {
  test('a name on two levels', () => {
    expect(ids('Noemuti')).toEqual(['53.03.04', '53.03.04.2013']);
    expect(ids('Noemuti, TTU')).toEqual(['53.03.04', '53.03.04.2013']);
  });

  test('a regency and a city', () => {
    expect(ids('Kupang, NTT')).toEqual(['53.01', '53.71']);
  });

  test('"district" does not decide between a kecamatan and a regency', () => {
    expect(ids('Ende district')).toEqual(['53.08', '53.08.03']);
    expect(ids('Ende sub-district')).toEqual(['53.08.03']);
    expect(ids('Ende regency')).toEqual(['53.08']);
  });

  test('a name that stands also where villages are not listed', () => {
    expect(resolvePlace('Sleman')).toMatchObject({
      found: 'several',
      candidates: [{ place: { id: '34.04' } }],
      unlisted: 2,
    });
    expect(resolvePlace('Kab. Sleman').found).toBe('one');
    expect(resolvePlace('Kupang', { within: '53' })).toMatchObject({ unlisted: 0 });
  });

  test('a code without dots that both systems have, with both explanations', () => {
    const answer = resolvePlace('5303');
    expect(answer.found === 'several' && answer.candidates).toMatchObject([
      { place: { id: '53.03' }, evidence: [{ rule: 'kemendagri-code' }, { rule: 'dots-lost' }] },
      { place: { id: '53.01' }, evidence: [{ rule: 'bps-code' }, {}, { rule: 'parents-matched' }] },
    ]);
    expect(ids('91')).toEqual(['91', '92']);
  });
});

describe('none', () => {
  test('the paper\'s "Central Timor Regency" is not Timor Tengah Utara', () => {
    expect(nearest('Central Timor Regency')).toEqual([
      ['53.02', 'words-missing'],
      ['53.03', 'words-missing'],
    ]);
  });

  test.each([
    ['Keanbaum', [['53.03.01.2007', 'misspelt']]],
    ['Desa Admen', [['53.03.20.2007', 'misspelt']]],
    ['Letmafo, Insana Tengha', [['53.03.21.2002', 'misspelt']]],
    ['Letmafo, Insana Barat', [['53.03.21.2002', 'not-in']]],
    ['Kecamatan Letmafo', [['53.03.21.2002', 'level-other']]],
    ['Desa Insana', [['53.03.08', 'level-other']]],
    ['Kota Timor Tengah Utara', [['53.03', 'level-other']]],
    ['West Timor, NTT', [['53', 'part-unknown']]],
    ['Desa Cibodas, Kab. Bandung Barat', [['32.17', 'below-list']]],
    ['Sleman, Kab. Sleman', [['34.04', 'below-list']]],
    [
      'Letmafo and Atmen',
      [
        ['53.03.20.2007', 'words-added'],
        ['53.03.21.2002', 'words-added'],
      ],
    ],
    [
      'Atmen 53.03.21.2002',
      [
        ['53.03.20.2007', 'not-in'],
        ['53.03.21.2002', 'not-in'],
      ],
    ],
    ['', []],
    ['district', []],
    ['Qqqq', []],
  ])('%s', (text, suggestions) => {
    expect(nearest(text).slice(0, suggestions.length || 1)).toEqual(suggestions);
  });

  test('at most five suggestions', () => {
    expect(nearest('Jakarta')).toHaveLength(5);
  });
});

describe('codes', () => {
  test.each([
    ['53.03', '53.03'],
    ['530321', '53.03.21'],
    ['5305043', '53.03.21'],
    ['5305043002', '53.03.21.2002'],
    ['ID5305', '53.03'],
    ['53', '53'],
  ])('%s is %s', (code, id) => {
    expect(ids(code)).toEqual([id]);
  });

  test('the system decides where the caller knows it', () => {
    expect(ids('5303', { system: 'bps' })).toEqual(['53.01']);
    expect(ids('5303', { system: 'kemendagri' })).toEqual(['53.03']);
    expect(nearest('53.03', { system: 'bps' })).toEqual([['53.03', 'kemendagri-code']]);
    expect(nearest('5305043', { system: 'kemendagri' })).toEqual([['53.03.21', 'bps-code']]);
  });

  test('a code without dots that only the Home Ministry lists may be a new one of the statistics agency', () => {
    expect(nearest('9501')).toEqual([['95.01', 'system-open']]);
    expect(nearest('95')).toEqual([['95', 'system-open']]);
  });

  test('an unmatched code of the statistics agency is none', () => {
    expect(nearest('5305042007')).toEqual([
      ['53.05.04.2007', 'dots-lost'],
      ['bps:5305042007', 'bps-unmatched'],
    ]);
  });

  test('an unlisted code leads to what it would lie in', () => {
    expect(nearest('53.03.99')).toEqual([['53.03', 'code-unlisted']]);
    expect(nearest('11.01.01')).toEqual([['11.01', 'code-unlisted']]);
    expect(nearest('5305999')).toEqual([['53.03', 'code-unlisted']]);
    expect(nearest('53.3')).toEqual([['53', 'code-unlisted']]);
  });
});

describe('options', () => {
  test('within and level narrow the answer and are part of the evidence', () => {
    expect(ids('Noemuti', { level: 'village' })).toEqual(['53.03.04.2013']);
    expect(rules('Noemuti', { level: 'village', within: '53.03' })).toEqual([
      'same-name',
      'within-asked',
      'level-asked',
    ]);
    expect(nearest('Letmafo', { within: '53.08' })).toEqual([['53.03.21.2002', 'outside']]);
    expect(nearest('Letmafo', { level: 'district' })).toEqual([['53.03.21.2002', 'level-other']]);
  });

  test('namesakes of another level than the one asked for do not keep a name open', () => {
    expect(resolvePlace('Sikka')).toMatchObject({ found: 'several' });
    expect(resolvePlace('Sleman', { level: 'regency' }).found).toBe('one');
    expect(resolvePlace('Sleman', { level: 'district' }).found).toBe('none');
  });

  test('within must be a listed code', () => {
    expect(() => resolvePlace('Letmafo', { within: '5303' })).toThrow(
      expect.objectContaining({ code: 'places-indonesia/code-unknown' }),
    );
  });
});
