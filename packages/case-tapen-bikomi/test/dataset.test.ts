import { checkDataset, coverage } from '@prevention-spectrum/core';
import { describe, expect, test } from 'vitest';
import { tapenBikomi, tapenBikomiDraft } from '../src/dataset.ts';
import { informants } from '../src/informants.ts';

describe('the dataset', () => {
  test('passes every check with nothing to say', () => {
    const { diagnostics, refused } = checkDataset(tapenBikomiDraft);
    expect({ diagnostics, refused }).toEqual({ diagnostics: [], refused: [] });
  });

  test('names only records that exist where it says what a contradiction touches', () => {
    const known = new Set<string>([
      ...tapenBikomi.activities.map(({ id }) => id),
      ...tapenBikomi.organisations.map(({ id }) => id),
      ...tapenBikomi.statistics.map(({ id }) => id),
    ]);
    const unknown = tapenBikomi.contradictions.flatMap(({ touches }) =>
      touches.filter((id) => !known.has(id)),
    );
    expect(unknown).toEqual([]);
  });

  test('places every statistic that names a place, and every informant', () => {
    const places = new Set<string>(tapenBikomi.places.map(({ id }) => id));
    const organisations = new Set<string>(tapenBikomi.organisations.map(({ id }) => id));
    const named = tapenBikomi.statistics.flatMap(({ place }) => place ?? []);
    expect(
      [...named, ...informants.map(({ place }) => place)].filter((id) => !places.has(id)),
    ).toEqual([]);
    expect(informants.filter(({ organisation }) => !organisations.has(organisation))).toEqual([]);
  });

  test('has 24 districts and 193 villages, as the paper counts them', () => {
    const at = (level: string) =>
      tapenBikomi.places.filter((place) => place.level === level).length;
    expect({ districts: at('district'), villages: at('village') }).toEqual({
      districts: 24,
      villages: 193,
    });
  });

  test('finds the three villages of the paper in the districts that it names', () => {
    const within = (village: string) => {
      const found = tapenBikomi.places.find(({ id }) => id === village);
      return [found?.name.id, tapenBikomi.places.find(({ id }) => id === found?.within)?.name.id];
    };
    expect(['53.03.21.2002', '53.03.20.2007', '53.03.15.2002'].map(within)).toEqual([
      ['Letmafo', 'Insana Tengah'],
      ['Atmen', 'Insana Barat'],
      ['Oenenu', 'Bikomi Tengah'],
    ]);
  });

  test('tells a partnership that is missing from one that nobody looked for', () => {
    const totals = (expectation: string) =>
      coverage(tapenBikomi, { by: ['tapen-bikomi-instruments', 'place:village'], expectation })
        .totals;
    expect(totals('three-village-partnerships-everywhere')).toMatchObject({
      eligible: 193,
      covered: 3,
      gap: 190,
      unknown: 0,
    });
    expect(totals('village-regulation-everywhere')).toMatchObject({
      eligible: 193,
      covered: 2,
      gap: 0,
      unknown: 191,
    });
  });

  test('shows that the foundation addresses none of five kinds of people, at any level', () => {
    const { totals } = coverage(tapenBikomi, {
      by: ['spectrum-of-prevention', 'audience'],
      expectation: 'people-nobody-names',
    });
    expect(totals).toMatchObject({ eligible: 30, covered: 0, gap: 30, unknown: 0 });
  });
});
