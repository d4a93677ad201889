import type { Bilingual, Place } from '@prevention-spectrum/core';

/** The levels of Indonesia's hierarchy from the largest down; a city is a `regency`, a kelurahan a `village`. */
export const placeLevels = ['country', 'province', 'regency', 'district', 'village'] as const;
export type PlaceLevel = (typeof placeLevels)[number];

/** The levels in words for people. */
export const levelNames: Readonly<Record<PlaceLevel, Bilingual>> = {
  country: { en: 'country', id: 'negara' },
  province: { en: 'province', id: 'provinsi' },
  regency: { en: 'regency', id: 'kabupaten/kota' },
  district: { en: 'district', id: 'kecamatan' },
  village: { en: 'village', id: 'desa/kelurahan' },
};

/** How deep a place lies: 0 for the country, 4 for a village. */
export function depth(place: Place): number {
  return (placeLevels as readonly string[]).indexOf(place.level);
}

/** What a place is by law, where its level has more than one kind. */
export type PlaceKind = 'kabupaten' | 'kota' | 'kelurahan' | 'desa' | 'desa adat';

const villageKinds: Readonly<Record<string, PlaceKind>> = {
  1: 'kelurahan',
  2: 'desa',
  3: 'desa adat',
};

/**
 * Whether a regency is a `kabupaten` or a `kota` (read off its name), and a village a `kelurahan`,
 * a `desa` or a `desa adat` (read off the first digit of its Home Ministry number).
 * Undefined for other levels, and for villages of the statistics agency, whose codes do not say it.
 */
export function kindOf(place: Place): PlaceKind | undefined {
  if (place.level === 'regency') return /^kota /i.test(place.name.id ?? '') ? 'kota' : 'kabupaten';
  if (place.level !== 'village' || place.code?.system !== 'kemendagri') return undefined;
  return villageKinds[place.id.slice(9, 10)];
}
