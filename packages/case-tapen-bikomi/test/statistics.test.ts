import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tapenBikomi } from '../src/dataset.ts';

const published = new URL('../../../../shared/data/seed_statistics.json', import.meta.url);
const { statistics } = tapenBikomi;

const value = (id: string) => statistics.find((one) => one.id === id)?.observations[0]?.low;

test('has two series and nineteen single figures', () => {
  const series = statistics.filter(
    ({ observations }) => new Set(observations.map(({ period }) => period)).size > 1,
  );
  expect({ all: statistics.length, series: series.map(({ id }) => id) }).toEqual({
    all: 21,
    series: ['ntt-migrant-deaths-by-status', 'ntt-police-trafficking-cases'],
  });
});

test('says where each figure stands and what is odd about it', () => {
  expect(
    statistics.filter(({ evidence, caveats }) => evidence.length === 0 || caveats.length === 0),
  ).toEqual([]);
});

test('adds up where the paper gives parts of a whole', () => {
  const total = (id: string, period: string, whole: boolean) =>
    (statistics.find((one) => one.id === id)?.observations ?? [])
      .filter((one) => one.period === period && (Object.keys(one.breakdown).length === 0) === whole)
      .reduce((sum, { low }) => sum + low, 0);
  for (const year of ['2013', '2014', '2015', '2016', '2017']) {
    const id = 'ntt-migrant-deaths-by-status';
    expect(total(id, year, false)).toBe(total(id, year, true));
  }
  expect(total('ttu-population-2017', '2017', false)).toBe(
    total('ttu-population-2017', '2017', true),
  );
});

test('agrees with the records about what the case counts', () => {
  const count = (test: (id: string) => boolean) =>
    tapenBikomi.activities.filter(({ id }) => test(id)).length;
  expect(count((id) => id.startsWith('film-'))).toBe(value('short-films'));
  expect(count((id) => id.startsWith('sub-group-'))).toBe(value('task-force-subgroups'));
  expect(count((id) => /^(letmafo|atmen|oenenu)-partnership$/.test(id))).toBe(
    value('partner-villages'),
  );
  expect(tapenBikomi.places.filter(({ level }) => level === 'village')).toHaveLength(
    value('ttu-villages') ?? 0,
  );
});

test('marks every figure of a part of a year', () => {
  const partial = statistics.flatMap(({ id, observations }) =>
    observations.filter((one) => one.partial).map(({ period }) => `${id} ${period}`),
  );
  expect(partial).toEqual([
    'ntt-police-trafficking-cases 2018-01/2018-03',
    'ntt-deaths-to-march-2018 2018-01/2018-03',
    'ttu-legal-workers-jan-apr-2016 2016-01/2016-04',
  ]);
});

test('has every figure that was extracted from the paper, in value', ({ skip }) => {
  skip(!existsSync(published), 'the extracted statistics are not beside this checkout');
  const extracted = JSON.parse(readFileSync(published, 'utf8')) as {
    series: { id: string; points: { year: number; total?: number; cases?: number }[] }[];
    figures: { id: string; value: number | [number, number] | string }[];
  };
  for (const { id, points } of extracted.series) {
    const totals = statistics
      .find((one) => one.id === id)
      ?.observations.filter(({ breakdown }) => Object.keys(breakdown).length === 0);
    expect(
      totals?.map(({ low }) => low),
      id,
    ).toEqual(points.map(({ total, cases }) => total ?? cases));
  }
  for (const figure of extracted.figures) {
    const first = statistics.find(({ id }) => id === figure.id)?.observations[0];
    expect(first, figure.id).toBeDefined();
    if (typeof figure.value === 'string') continue;
    const range = Array.isArray(figure.value) ? figure.value : [figure.value, figure.value];
    expect([first?.low, first?.high], figure.id).toEqual(range);
  }
});
