import { describe, expect, test } from 'vitest';
import { bpsPlace, crosswalk, parseCode, regencies } from '../../src/index.ts';

const read = (text: string) =>
  parseCode(text).map(({ system, code, written, place }) => [
    system,
    code,
    written,
    place?.name.id,
  ]);

describe('what a code can mean', () => {
  test("with dots it is the Home Ministry's, and dots are never stripped", () => {
    expect(read('53.03')).toEqual([
      ['kemendagri', '53.03', 'as-listed', 'Kabupaten Timor Tengah Utara'],
    ]);
    expect(read(' 53.03.21.2002 ')).toEqual([
      ['kemendagri', '53.03.21.2002', 'as-listed', 'Letmafo'],
    ]);
  });

  test('without dots it is either, and both readings are given', () => {
    expect(read('5303')).toEqual([
      ['kemendagri', '53.03', 'without-dots', 'Kabupaten Timor Tengah Utara'],
      ['bps', '5303', 'as-listed', 'KABUPATEN KUPANG'],
    ]);
    expect(read('53')).toEqual([
      ['kemendagri', '53', 'as-listed', 'Nusa Tenggara Timur'],
      ['bps', '53', 'as-listed', 'NUSA TENGGARA TIMUR'],
    ]);
    expect(read('5305043002')).toEqual([
      ['kemendagri', '53.05.04.3002', 'without-dots', undefined],
      ['bps', '5305043002', 'as-listed', 'LETMAFO'],
    ]);
  });

  test('the number of digits can decide', () => {
    expect(read('5305043')).toEqual([['bps', '5305043', 'as-listed', 'INSANA TENGAH']]);
    expect(read('530321')).toEqual([['kemendagri', '53.03.21', 'without-dots', 'Insana Tengah']]);
  });

  test("a P-code is built on the statistics agency's digits", () => {
    expect(read('ID5305')).toEqual([['bps', '5305', 'p-code', 'KABUPATEN TIMOR TENGAH UTARA']]);
  });

  test('a code of the right form that is not listed has no place', () => {
    expect(read('53.99')).toEqual([['kemendagri', '53.99', 'as-listed', undefined]]);
  });

  test.each(['', 'TTU', '53.3', '53.03.21.4002', '5.303', '53-03', '530', '03.53', 'ID53.03'])(
    '%j is no code',
    (text) => {
      expect(parseCode(text)).toEqual([]);
    },
  );
});

describe('the two systems clash', () => {
  /** Regencies whose Home Ministry code, without its dot, is the statistics agency's code of another regency. */
  const clashes = (within?: string) =>
    regencies(within).filter(({ id }) => {
      const other = bpsPlace(id.replace('.', ''));
      return other !== undefined && crosswalk().matchOf(id)?.bps !== other;
    });

  test('dropping the dot lands in another regency for 16 of 22 in Nusa Tenggara Timur', () => {
    expect(clashes('53')).toHaveLength(16);
  });

  test('and for 164 of 514 in the country', () => {
    expect(clashes()).toHaveLength(164);
  });

  test('53.03 is Timor Tengah Utara, whose code in the other system is 5305', () => {
    expect(crosswalk().matchOf('53.03')?.bps.id).toBe('bps:5305');
    expect(crosswalk().matchOf('bps:5303')?.kemendagri.id).toBe('53.01');
  });
});
