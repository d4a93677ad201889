import { readFileSync } from 'node:fs';
import {
  type Activity,
  activityKinds,
  activityStatuses,
  checkDataset,
  coverage,
  datasetLines,
  evidenceKinds,
  readDatasetLines,
} from '@prevention-spectrum/core';
import { describe, expect, test } from 'vitest';
import { riverbendCsv } from '../../scripts/riverbend-csv.ts';
import { riverbend, riverbendDraft } from '../../src/index.ts';

const { activities, codings } = riverbend;
const file = (name: string) => readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');
const lines = file('riverbend.ndjson');

describe('Riverbend', () => {
  test('passes every check, and checked again it is the same', () => {
    const { dataset, refused, diagnostics } = checkDataset(riverbendDraft);
    expect({ refused, diagnostics }).toEqual({ refused: [], diagnostics: [] });
    expect(checkDataset(JSON.parse(JSON.stringify(dataset)))).toEqual({
      dataset,
      refused: [],
      diagnostics: [],
    });
  });

  test('is what its file of lines holds', () => {
    expect([...datasetLines(riverbend)].join('')).toBe(lines);
    const { draft, diagnostics } = readDatasetLines(lines);
    expect(diagnostics).toEqual([]);
    expect(checkDataset(draft).dataset).toEqual(riverbend);
  });
});

test('Riverbend’s table is what the script writes', () => {
  // That it tells the same activities is tested where tables are read, in packages/plugin-tabular.
  expect(riverbendCsv()).toBe(file('riverbend.csv'));
});

describe('has every thing that real data have', () => {
  const has = (what: (activity: Activity) => boolean) => activities.filter(what).length;
  const precisions = (end: 'start' | 'end' | 'confirmed') =>
    new Set(activities.flatMap(({ period }) => period?.[end]?.length ?? []));

  test('every kind and status, and no status', () => {
    expect(new Set(activities.map(({ kind }) => kind))).toEqual(new Set(activityKinds));
    expect(new Set(activities.map(({ status }) => status))).toEqual(
      new Set([...activityStatuses, null]),
    );
  });

  test('dates of every precision, and every way in which one is missing', () => {
    for (const end of ['start', 'end', 'confirmed'] as const) {
      expect(precisions(end)).toEqual(new Set([4, 7, 10]));
    }
    const ends = activities.map(({ period }) =>
      period === null
        ? 'none'
        : Object.entries(period)
            .filter(([, date]) => date)
            .map(([end]) => end)
            .join(),
    );
    expect(new Set(ends)).toEqual(
      new Set(['start,end', 'start', 'end', 'confirmed', 'start,confirmed', 'none']),
    );
  });

  test('places: none, several, within and throughout, unread', () => {
    expect(has(({ places }) => places.length === 0)).toBeGreaterThan(0);
    expect(has(({ places }) => places.length > 2)).toBeGreaterThan(0);
    const extents = activities.flatMap(({ places }) => places.map(({ extent }) => extent));
    expect(new Set(extents)).toEqual(new Set(['within', 'throughout']));
    expect(has(({ unread }) => unread.length > 0)).toBe(1);
  });

  test('people reached: none, some, not told', () => {
    expect(has(({ reach }) => reach === 0)).toBe(1);
    expect(has(({ reach }) => reach === null)).toBeGreaterThan(10);
    expect(has(({ reach }) => (reach ?? 0) > 0)).toBeGreaterThan(5);
  });

  test('titles in two languages, in another one alone, and in one that nobody names', () => {
    const tongues = activities.map(({ title }) => Object.keys(title).sort().join());
    expect(new Set(tongues)).toEqual(new Set(['en,id', 'fr', 'und']));
  });

  test('money in two currencies and in parts of a unit', () => {
    const money = activities.flatMap((activity) => activity.money);
    expect(new Set(money.map(({ currency }) => currency))).toEqual(new Set(['EUR', 'IDR']));
    expect(money.some(({ amount }) => !Number.isInteger(amount))).toBe(true);
    expect(has((activity) => activity.money.length === 2)).toBe(1);
  });

  test('several organisations, provenances with and without an id of their own', () => {
    expect(has(({ organisations }) => organisations.length > 2)).toBe(1);
    expect(has(({ organisations }) => organisations.length === 0)).toBeGreaterThan(0);
    expect(has(({ provenance }) => provenance.length === 3)).toBeGreaterThan(0);
  });

  test('codings of every verdict, status, confidence and kind of evidence, contested ones, and none', () => {
    expect(new Set(codings.map(({ reading }) => reading.verdict))).toEqual(
      new Set(['within', 'outside', 'resource']),
    );
    expect(new Set(codings.map(({ status }) => status))).toEqual(
      new Set(['accepted', 'proposed', 'rejected']),
    );
    expect(new Set(codings.map(({ confidence }) => confidence))).toEqual(
      new Set(['high', 'medium', 'low']),
    );
    expect(new Set(codings.flatMap(({ evidence }) => evidence.map(({ kind }) => kind)))).toEqual(
      new Set(evidenceKinds),
    );
    expect(codings.some(({ alternatives }) => alternatives.length > 1)).toBe(true);
    const coded = new Set(codings.map(({ activity }) => activity));
    expect(has(({ id }) => !coded.has(id))).toBeGreaterThan(2);
  });

  test('cells in every state', () => {
    const { totals } = coverage(riverbend, {
      by: ['spectrum-of-prevention', 'place:district'],
      expectation: 'every-district',
    });
    const { totals: own } = coverage(riverbend, {
      by: ['spectrum-of-prevention', 'place:district', 'audience'],
      where: { period: '2022', place: '07.01' },
      expectation: 'lantern',
    });
    expect(totals.notApplicable).toBe(2);
    for (const state of ['covered', 'gap', 'unknown'] as const) {
      expect(own[state]).toBeGreaterThan(0);
    }
  });
});
