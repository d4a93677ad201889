import { placeTree } from '@prevention-spectrum/core';
import { describe, expect, test } from 'vitest';
import {
  bpsPlace,
  bpsPlaces,
  childrenOf,
  districts,
  kindOf,
  lineage,
  place,
  placesWithin,
  provinces,
  regencies,
  villages,
} from '../../src/index.ts';

const names = (list: readonly { readonly name: { readonly id?: string } }[]) =>
  list.map(({ name }) => name.id);

describe('the Home Ministry list of 2025', () => {
  test('has the whole country down to regencies, Nusa Tenggara Timur down to villages', () => {
    expect(provinces()).toHaveLength(38);
    expect(regencies()).toHaveLength(514);
    expect(regencies().filter((one) => kindOf(one) === 'kabupaten')).toHaveLength(416);
    expect(regencies().filter((one) => kindOf(one) === 'kota')).toHaveLength(98);
    expect(regencies('53')).toHaveLength(22);
    expect(districts()).toHaveLength(315);
    expect(villages()).toHaveLength(3442);
    expect(districts('11')).toEqual([]);
  });

  test('has 24 districts and 193 villages in Timor Tengah Utara', () => {
    expect(districts('53.03')).toHaveLength(24);
    expect(villages('53.03')).toHaveLength(193);
  });

  test('a place carries its code, the system and the year of the list', () => {
    expect(place('53.03.21.2002')).toEqual({
      id: '53.03.21.2002',
      name: { id: 'Letmafo' },
      level: 'village',
      within: '53.03.21',
      code: { system: 'kemendagri', code: '53.03.21.2002', listed: 2025 },
    });
    expect(place('53')?.within).toBe('ID');
    expect(place('ID')?.level).toBe('country');
    expect(place('5303')).toBeUndefined();
  });

  test('says what a village is by law', () => {
    const kind = (code: string) => kindOf(place(code) ?? expect.fail(`${code} is not listed`));
    expect(kind('53.03.08.1029')).toBe('kelurahan');
    expect(kind('53.03.21.2002')).toBe('desa');
    expect(kind('53.03.21')).toBeUndefined();
    expect(villages('53.03').filter((one) => kindOf(one) === 'kelurahan')).toHaveLength(11);
  });
});

describe('hierarchy', () => {
  test('the three villages of the case lie where they should', () => {
    expect(names(lineage('53.03.21.2002'))).toEqual([
      'Letmafo',
      'Insana Tengah',
      'Kabupaten Timor Tengah Utara',
      'Nusa Tenggara Timur',
      'Indonesia',
    ]);
    expect(names(lineage('53.03.20.2007')).slice(0, 2)).toEqual(['Atmen', 'Insana Barat']);
    expect(names(lineage('53.03.15.2002')).slice(0, 2)).toEqual(['Oenenu', 'Bikomi Tengah']);
  });

  test('the places within a regency come with what it lies in, parents first', () => {
    const places = placesWithin('53.03');
    expect(places).toHaveLength(2 + 1 + 24 + 193);
    expect(places.slice(0, 5).map(({ id }) => id)).toEqual([
      'ID',
      '53',
      '53.03',
      '53.03.01',
      '53.03.01.2005',
    ]);
    const seen = new Set<string>();
    for (const { id, within } of places) {
      expect(within === undefined || seen.has(within)).toBe(true);
      seen.add(id);
    }
  });

  test('is a tree without faults, of both lists together', () => {
    const [, ...agency] = bpsPlaces();
    const { diagnostics, tree } = placeTree([...placesWithin('ID'), ...agency]);
    expect(diagnostics).toEqual([]);
    expect(tree.places.size).toBe(1 + 38 + 514 + 315 + 3442 + 34 + 514 + 307 + 3202);
  });

  test('children are in the order of their codes', () => {
    expect(names(childrenOf('53.03.21'))).toEqual([
      'Lanaus',
      'Letmafo',
      'Tainsala',
      'Maubesi',
      'Sone',
      'Letmafo Timur',
      'Oehalo',
    ]);
    expect(childrenOf('53.03.21.2002')).toEqual([]);
  });

  test.each([placesWithin, childrenOf, lineage, regencies])(
    '%o refuses a code that is not listed',
    (query) => {
      expect(() => query('5303')).toThrow(
        expect.objectContaining({ code: 'places-indonesia/code-unknown' }),
      );
    },
  );
});

describe('the statistics agency list of 2018', () => {
  test('has 24 districts and 181 villages in Timor Tengah Utara', () => {
    const inside = bpsPlaces().filter(({ id }) => id.startsWith('bps:5305'));
    expect(inside.filter(({ level }) => level === 'district')).toHaveLength(24);
    expect(inside.filter(({ level }) => level === 'village')).toHaveLength(181);
  });

  test('keeps its ids apart from the Home Ministry codes', () => {
    expect(bpsPlace('5305')).toEqual({
      id: 'bps:5305',
      name: { id: 'KABUPATEN TIMOR TENGAH UTARA' },
      level: 'regency',
      within: 'bps:53',
      code: { system: 'bps', code: '5305', listed: 2018 },
    });
    expect(bpsPlace('5305043002')?.within).toBe('bps:5305043');
    expect(bpsPlace('53.05')).toBeUndefined();
  });
});
