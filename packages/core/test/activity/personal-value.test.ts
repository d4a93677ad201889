import { expect, test } from 'vitest';
import {
  masked,
  type PersonalValue,
  personalValueIn,
  personalValueInId,
} from '../../src/activity/personal-value.ts';

// Numbers that nobody has: places and serial numbers are invented, and so are all addresses.
test.each([
  ['NIK', 'Rapat dengan 5303210101900001 di balai', 'Rapat dengan […] di balai'],
  ['NIK of a woman', 'NIK5303214107850002.', 'NIK[…].'],
  [
    'NIK in groups',
    '5303 2101 0190 0001; 530321-010190-0001; 53.0321.010190.0001',
    '[…]; […]; […]',
  ],
  ['family card', 'No. KK: 5303212005150003', 'No. KK: […]'],
  ['any number called NIK', 'NIK 1234567890123456', 'NIK […]'],
  ['mobile', 'Hub. 081234567890', 'Hub. […]'],
  ['mobile in groups', '0812-3456-7890, 0812 345 678, 0812.3456.7890', '[…], […], […]'],
  ['mobile before another number', '0812 345 678 2019 2020', '[…]'],
  ['mobile in pairs', '0812 34 56 78 90', '[…]'],
  [
    'mobile with its country',
    '+62 812-3456-7890 / 6281234567890 / +62 (0) 812 3456 789',
    '[…] / […] / […]',
  ],
  ['mobile behind a word', 'hp081234567890 WA: 81234567890', 'hp[…] WA: […]'],
  ['landline', '(0388) 31234 / 0380-821234 / 021 555 0123', '[…] / […] / […]'],
  ['landline behind a word', 'telp. 8212345', 'telp. […]'],
  ['number of another country', '+93 799 123 456, 0093 799123456', '[…], […]'],
  ['number of France', '06 12 34 56 78', '[…]'],
  ['number of America', '(555) 555-0100 or 555-555-0100', '[…] or […]'],
  ['e-mail', 'Tulis ke nama.orang+x@contoh.co.id!', 'Tulis ke […]!'],
  [
    'passport',
    'A1234567 dan paspor AB 1234567, passport no. 123456789',
    '[…] dan paspor […], passport no. […]',
  ],
  ['address of a chat', 'https://wa.me/6281234567890', 'https://wa.me/[…]'],
  ['e-mail in an address', 'https://contoh.org/?to=a@contoh.org', 'https://contoh.org/?to=[…]'],
  ['NIK in an address', 'https://contoh.org/?nik=5303210101900001', 'https://contoh.org/?nik=[…]'],
])('%s is replaced', (_, text, expected) => {
  expect(masked(text)).toBe(expected);
  expect(personalValueIn(text)).not.toBeNull();
});

test.each([
  ...['Rp45.000.000', 'IDR 1.500.000.000,00', '1500000000000000', 'Rp 085.000', '12 500 000 orang'],
  ...['2025-04-13', '13/04/2025', '13.04.2025', '11.01.2012-05.03.2013', '2019-2020', '20250413'],
  ...['2025-04-13T08:00:00+07:00', '1971 1972 1973 1974', 'telepon 2019-2020', 'WA 12-04-2025'],
  ...['-9.4563, 124.4812', '+9.45631234, 124.48123456', '0.0812345678', '124.5303210101900001'],
  ...[
    '53.03.21.2002',
    '5303212002',
    '07.01.01.002',
    'AF3201',
    'ID5303212',
    'P123456',
    '01.02.03.04.05',
  ],
  ...['Perdes No. 02 Tahun 2018', 'SK 087/KEP/HK/2019', 'SK/0812345678/2025', '978-602-1234-56-7'],
  ...[
    '1234567890123456',
    '5303219901900001',
    '5303210113900001',
    '5303210101900000',
    '2003210101900001',
  ],
  ...[
    '12.345.678.901.234',
    '@yayasan',
    'Rapat A12345678',
    'FR-0042',
    'PRJ-0812345678',
    'hotel 5550100',
  ],
  ...[
    'core@0.10.0',
    '081234567890123456',
    '129',
    'Pukul 08.00-12.00',
    'umur 15-24',
    'Siti dan Maria hadir',
  ],
  ...[
    'https://contoh.org/berita?id=081234567890',
    'https://contoh.org/berita/5303210101900001',
    'doi:10.1371/journal.pmed.0812345678',
    'doi.org/10.1080/13552074.2018.0812345678',
    'UU No. 21 Tahun 2007, LN 2007 No. 58, TLN 4720',
    'Permendagri 72/2019, hlm. 081-092',
    '53.03.01',
    'ISBN 9786020812345',
  ],
])('"%s" stays', (text) => {
  expect(masked(text)).toBe(text);
  expect(personalValueIn(text)).toBeNull();
});

test('an id is a person’s when it is an identity number or an address; other numbers may be of anything', () => {
  const ids = [
    '5303210101900001',
    'a@contoh.org',
    '0812345678',
    'A1234567',
    '3205000000000001',
    'K-1',
  ];
  expect(ids.map(personalValueInId)).toEqual(['identity-number', 'email', null, null, null, null]);
});

test('a long cell is looked through in no time', { timeout: 2_000 }, () => {
  for (const part of ['a', '1', '0812 ', '+1-', 'a@', 'paspor ']) {
    expect(masked(`${part.repeat(20_000)}@`).length).toBeGreaterThan(0);
  }
});

test('says what it looks like, the first kind that is looked for', () => {
  const texts: readonly (readonly [string, PersonalValue])[] = [
    ['Rapat dengan 5303210101900001', 'identity-number'],
    ['Hub. 0812-3456-7890', 'phone'],
    ['Tulis ke nama.orang@contoh.org', 'email'],
    ['paspor A1234567', 'passport'],
  ];
  expect(texts.map(([text]) => personalValueIn(text))).toEqual(texts.map(([, what]) => what));
});
