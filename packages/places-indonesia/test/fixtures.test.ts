import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bpsPlaces, placesWithin } from '../src/index.ts';
import { nameKey } from '../src/name/name.ts';

// Area codes that somebody else downloaded. They stand beside the repository, not in it.
const folder = new URL('../../../../shared/fixtures/indonesia-codes/', import.meta.url);
const present = existsSync(folder);

const rows = (file: string): readonly (readonly string[])[] =>
  readFileSync(new URL(file, folder), 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));

/** Code and name of every row, and the same of what is listed here. */
const theirs = (file: string) =>
  rows(file)
    .filter(([code]) => code !== 'code')
    .map((row) => [row[0], (row.at(-1) ?? '').replace(/^"|"$/g, '').replaceAll('""', '"')]);
const ours = (places: ReturnType<typeof placesWithin>, level: string, prefix = '') =>
  places
    .filter((place) => place.level === level && place.code?.code.startsWith(prefix))
    .map((place) => [place.code?.code, place.name.id]);

describe('the lists are those of ../shared/fixtures/indonesia-codes', () => {
  const check = (title: string, run: () => void) =>
    test(title, ({ skip }) => {
      skip(!present, 'no ../shared/fixtures/indonesia-codes beside this repository');
      run();
    });

  check('Home Ministry', () => {
    const places = placesWithin('ID');
    expect(ours(places, 'regency')).toEqual(theirs('kemendagri-regencies.csv'));
    expect(ours(places, 'district')).toEqual(theirs('kemendagri-districts-NTT.csv'));
    expect(ours(places, 'village')).toEqual(theirs('kemendagri-villages-NTT.csv'));
    expect(ours(places, 'district', '53.03')).toEqual(theirs('ttu-districts-24.csv'));
    expect(ours(places, 'village', '53.03')).toEqual(theirs('ttu-villages-193.csv'));
  });

  check('statistics agency', () => {
    const places = bpsPlaces();
    expect(ours(places, 'province')).toEqual(theirs('bps2018-provinces.csv'));
    const inside = theirs('bps2018-districts.csv').filter(([code]) => code?.startsWith('53'));
    expect(ours(places, 'district')).toEqual(inside);
    expect(ours(places, 'village')).toEqual(theirs('bps2018-villages-NTT.csv'));
    // Two cities are printed with their letters set apart there, and not in the package that is read here.
    const keys = (list: readonly (readonly (string | undefined)[])[]) =>
      list.map(([code, name = '']) => [code, nameKey(name)]);
    expect(keys(ours(places, 'regency'))).toEqual(keys(theirs('bps2018-regencies.csv')));
  });
});
