import type { Place } from '@prevention-spectrum/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bpsPlaces, crosswalk, lineage, placesWithin, resolvePlace } from '../../src/index.ts';

const listed = placesWithin('ID').filter(({ code }) => code !== undefined);
const name = (place: Place) => place.name.id ?? '';

const before: Readonly<Record<string, string>> = {
  village: 'Desa ',
  district: 'Kec. ',
  province: 'Provinsi ',
};

/** `Desa Letmafo, Kec. Insana Tengah, Kabupaten Timor Tengah Utara, Provinsi Nusa Tenggara Timur, Indonesia` */
const address = (place: Place): readonly string[] =>
  lineage(place.id).map((one) => `${before[one.level] ?? ''}${name(one)}`);

/** Whether the text leads to the place alone, or to several of which it is one. */
function leadsTo(text: string, { id }: Place): boolean {
  const answer = resolvePlace(text);
  if (answer.found === 'one') return answer.place.id === id;
  return answer.found === 'several' && answer.candidates.some(({ place }) => place.id === id);
}

describe('every listed place', { timeout: 60_000 }, () => {
  test('resolves from its full address to itself alone', () => {
    const astray = listed.filter((place) => {
      const answer = resolvePlace(address(place).join(', '));
      return answer.found !== 'one' || answer.place !== place;
    });
    // A city whose name is a village's too where villages are not listed; a kelurahan, called a desa, beside a desa of its name.
    expect(astray.map(({ id }) => id)).toEqual(['11.73', '53.01.06.1004']);
  });

  test('resolves from its name, and never to other places only', () => {
    expect(listed.filter((place) => !leadsTo(name(place), place))).toEqual([]);
  });

  test('resolves from its code', () => {
    const astray = listed.filter(({ id }) => !/^\d\d$/.test(id) && !leadsTo(id, { id } as Place));
    expect(astray).toEqual([]);
  });

  test('resolves from the code of the statistics agency when it has a match', () => {
    const matched = bpsPlaces().filter(({ id }) => crosswalk().matchOf(id));
    const astray = matched.filter(({ id, code }) => {
      const match = crosswalk().matchOf(id)?.kemendagri;
      return match && !leadsTo(code?.code ?? '', match);
    });
    expect(astray).toEqual([]);
  });
});

test('neither order nor capitals nor left-out levels lead to another place', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...listed.filter(({ level }) => level === 'village')),
      fc.shuffledSubarray([1, 2, 3, 4]),
      fc.constantFrom(
        (text: string) => text,
        (text: string) => text.toUpperCase(),
        (text: string) => text.toLowerCase(),
      ),
      (village, kept, letters) => {
        const [own = '', ...rest] = address(village);
        const parts = [own, ...kept.map((level) => rest[level - 1] ?? '')];
        // A desa word on a kelurahan may lead to the desa of that name in the same district.
        if (village.id === '53.01.06.1004') return;
        expect(leadsTo(letters(parts.join(', ')), village)).toBe(true);
        expect(leadsTo(letters(parts.toReversed().join(', ')), village)).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

test('whatever is written, an answer is given and every place in it has a reason', {
  timeout: 60_000,
}, () => {
  const word = fc.constantFrom(
    'Letmafo',
    'Insana',
    'Tengah',
    'Central',
    'Kec.',
    'Desa',
    'district',
    'Kota',
    'TTU',
    '5303',
    ',',
    '(',
    'in',
    'Noemuti',
    'A',
  );
  const text = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(text, (written) => {
      const answer = resolvePlace(written);
      if (answer.found === 'one') expect(answer.evidence.length).toBeGreaterThan(0);
      if (answer.found === 'none') expect(answer.nearest.length).toBeLessThanOrEqual(5);
      if (answer.found === 'several') {
        expect(answer.candidates.length + answer.unlisted).toBeGreaterThan(1);
        const found = answer.candidates.map(({ place }) => place.id);
        expect(new Set(found).size).toBe(found.length);
      }
    }),
    { numRuns: 200 },
  );
});
