import type { PlaceKind, PlaceLevel } from '../list/place-level.ts';

/** A word that says what a name names. */
export interface LevelWord {
  /** More than one where the word leaves it open. */
  readonly levels: readonly PlaceLevel[];
  readonly kind?: PlaceKind;
  /** Indonesian words stand before the name, English ones on either side. */
  readonly side: 'before' | 'either';
  /** What the word is inside a listed name: "Kupang City" is Kota Kupang, "Kefamenanu City" Kota Kefamenanu. */
  readonly inName?: string;
}

const desa = { levels: ['village'], kind: 'desa', side: 'before' } as const;
const kelurahan = { levels: ['village'], kind: 'kelurahan', side: 'before' } as const;
const kecamatan = { levels: ['district'], side: 'before' } as const;
const kabupaten = { levels: ['regency'], kind: 'kabupaten', side: 'before' } as const;
const kota = { levels: ['regency'], kind: 'kota', side: 'before' } as const;
const provinsi = { levels: ['province'], side: 'before' } as const;
const subDistrict = { levels: ['district'], side: 'either' } as const;
const city = { levels: ['regency'], kind: 'kota', side: 'either', inName: 'Kota' } as const;

const levelWords: Readonly<Record<string, LevelWord>> = {
  desa,
  ds: desa,
  kelurahan,
  kel: kelurahan,
  kecamatan,
  kec: kecamatan,
  distrik: kecamatan,
  kabupaten,
  kab: kabupaten,
  kota,
  kotamadya: kota,
  provinsi,
  propinsi: provinsi,
  prov: provinsi,
  village: { levels: ['village'], side: 'either' },
  subdistrict: subDistrict,
  'sub-district': subDistrict,
  district: { levels: ['district', 'regency'], side: 'either' },
  regency: { levels: ['regency'], kind: 'kabupaten', side: 'either' },
  city,
  municipality: city,
  province: { levels: ['province'], side: 'either' },
};

/** What a word says about the level of a name, with or without a full stop; undefined for any other word. */
export const levelWord = (word: string): LevelWord | undefined => levelWords[plain(word)];

const compassWords: Readonly<Record<string, string>> = {
  north: 'Utara',
  south: 'Selatan',
  east: 'Timur',
  west: 'Barat',
  central: 'Tengah',
  northeast: 'Timur Laut',
  southeast: 'Tenggara',
  northwest: 'Barat Laut',
  southwest: 'Barat Daya',
};

/** The Indonesian of an English compass word; undefined for any other word. */
export const compassWord = (word: string): string | undefined =>
  compassWords[plain(word).replace('-', '')];

const fillers = new Set(['the', 'in', 'of', 'at', 'di', 'dalam']);

/** Whether a word before a name says nothing about it: "in the", "di". */
export const isFiller = (word: string): boolean => fillers.has(plain(word));

const plain = (word: string): string => word.toLowerCase().replace(/\.$/, '');
