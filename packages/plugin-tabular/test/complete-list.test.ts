import {
  coverage,
  defineDataset,
  type Expectation,
  everybody,
  spectrumOfPrevention,
} from '@prevention-spectrum/core';
import { describe, expect, test } from 'vitest';
import { completeList } from '../src/complete-list.ts';
import type { Mapping } from '../src/mapping.ts';
import { least, read } from './reading.ts';

const into = defineDataset({
  id: 'villages',
  label: { en: 'Villages', id: 'Desa' },
  asOf: '2025-12-31',
  frameworks: [spectrumOfPrevention],
  organisations: [{ id: 'us', name: 'Us' }],
  places: [
    { id: 'east', name: 'East', level: 'district' },
    { id: 'mill', name: 'Mill', level: 'village', within: 'east' },
    { id: 'hill', name: 'Hill', level: 'village', within: 'east' },
    { id: 'west', name: 'West', level: 'district' },
    { id: 'moor', name: 'Moor', level: 'village', within: 'west' },
  ],
});
const mapping: Mapping = {
  ...least,
  status: { constant: 'completed' },
  organisations: [{ role: 'implementing', name: { constant: 'Us' } }],
  places: [{ resolve: 'Village' }],
  period: { start: { column: 'On', formats: ['iso'] }, end: { column: 'On', formats: ['iso'] } },
};
const file = 'No,Activity,Village,On\n1,Talk,Mill,2025-04-13\n2,Walk,Moor,2024-05-01\n';
const declared = {
  who: { en: 'The coordinator', id: 'Koordinator' },
  organisations: ['us'],
  places: ['east'],
  period: '2025',
  because: { en: 'Every visit is in the log.', id: 'Setiap kunjungan ada dalam buku.' },
} as const;
const ours: Expectation = { ...everybody, organisations: into.organisations.map(({ id }) => id) };

/** The gaps among villages and years, after reading with or without a declaration. */
async function gaps(complete?: ReturnType<typeof completeList>, expectation = ours) {
  const { additions, report } = await read(file, mapping, into, complete);
  const { activities = [], screenings = [] } = additions;
  const found = coverage(
    { ...into, activities, screenings },
    {
      by: ['place:village', 'period:year'],
      expectation,
    },
  );
  const cells = found.cells.filter(({ state }) => state === 'gap').map(({ at }) => at.join(' '));
  return { cells, report };
}

test('without a declaration nothing is a gap', async () => {
  const { cells, report } = await gaps();
  expect([cells, report.screening]).toEqual([[], null]);
});

describe('with one', () => {
  test('exactly the cells in its scope that nothing covers are gaps', async () => {
    expect((await gaps(completeList(declared))).cells).toEqual(['hill 2025']);
  });
  test('of all places and years, all of them', async () => {
    const everywhere = completeList({ ...declared, places: null, period: null });
    expect((await gaps(everywhere)).cells).toEqual([
      'mill 2024',
      'hill 2024',
      'hill 2025',
      'moor 2025',
    ]);
  });
  test('of one organisation, nothing is said about the others', async () => {
    expect((await gaps(completeList(declared), everybody)).cells).toEqual([]);
    const all = completeList({ ...declared, organisations: null });
    expect((await gaps(all, everybody)).cells).toEqual(['hill 2025']);
  });
  test('that names what the dataset does not have, nothing is declared, and that is said', async () => {
    const { cells, report } = await gaps(completeList({ ...declared, places: ['nowhere'] }));
    expect([cells, report.screening]).toEqual([[], null]);
    expect(report.diagnostics.map(({ code }) => code)).toContain('core/member-unknown');
  });
});

test('it is kept with who declared it and why, under an id made from its scope', () => {
  expect(completeList(declared)).toMatchObject({
    id: 'complete-list.us.east.2025.all',
    screener: declared.who,
    because: declared.because,
    complete: true,
  });
});
