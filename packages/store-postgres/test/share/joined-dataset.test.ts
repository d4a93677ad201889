import { tapenBikomi } from '@prevention-spectrum/case-tapen-bikomi';
import {
  type Activity,
  type AudienceId,
  type Cell,
  type CodedDataset,
  type CoverageQuestion,
  checkDataset,
  coverage,
  type DatasetDraft,
  type Screening,
  spectrumOfPrevention,
  un4p,
} from '@prevention-spectrum/core';
import { riverbend } from '@prevention-spectrum/testing';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinedDataset, joined as joinedOf } from '../../src/share/joined-dataset.ts';
import { sharedDataset } from '../../src/share/shared-dataset.ts';
import { opened, type Terms } from '../../src/share/terms.ts';

const spectrum = spectrumOfPrevention.id;
const everything: Terms = { level: 2, categories: null, finestPlace: 'village' };

/** A dataset with some of its activities, and all that is declared. */
function part(dataset: CodedDataset, has: (activity: Activity) => boolean): CodedDataset {
  const activities = dataset.activities.filter(has);
  const ids = new Set(activities.map(({ id }) => id));
  return {
    ...dataset,
    activities,
    codings: dataset.codings.filter((one) => ids.has(one.activity)),
  };
}

/** A dataset kept by two: the second shares its part under terms. */
function keptByTwo(whole: CodedDataset, isOwn: (activity: Activity) => boolean, terms: Terms) {
  const other = part(whole, (activity) => !isOwn(activity));
  return joinedDataset(part(whole, isOwn), [
    { slug: 'partner', dataset: sharedDataset(other, terms) },
  ]);
}

const questions: readonly CoverageQuestion[] = [
  { by: [spectrum, 'place:district'] },
  { by: [spectrum, 'place:village'] },
  { by: [un4p.id, 'audience'] },
  { by: ['place:regency', 'period:year'], atLeast: 2 },
  { by: ['channel', 'place:district'], expectation: 'every-district' },
  { by: ['organisation', spectrum], expectation: 'lantern' },
  { by: [spectrum], meaning: 'reached', atLeast: 2, count: { units: 'umbrella' } },
];

const cellsOf = (dataset: CodedDataset, question: CoverageQuestion) =>
  coverage(dataset, question).cells;

/** The programmes of riverbend, each by its topmost record: what is part of one is kept by whoever keeps the rest. */
const families = [...new Set(riverbend.activities.map(topOf))];

function topOf({ id, partOf }: Activity): string {
  const above = riverbend.activities.find((one) => one.id === partOf);
  return above ? topOf(above) : id;
}

function inFamilies(chosen: readonly number[]): (activity: Activity) => boolean {
  return (activity) => chosen.includes(families.indexOf(topOf(activity)));
}

/** Random ways to keep riverbend by two, and random terms. */
const ways = fc.record({
  own: fc.uniqueArray(fc.nat(families.length - 1)),
  terms: fc.record({
    level: fc.constantFrom(0 as const, 1 as const, 2 as const),
    finestPlace: fc.constantFrom('village', 'district', 'regency', 'province', 'island'),
    categories: fc.constantFrom<Terms['categories']>(
      null,
      { [spectrum]: ['policy', 'community'] },
      { [spectrum]: null, [un4p.id]: ['protection'] },
    ),
  }),
});

describe('a joined dataset', () => {
  test('passes the door of a dataset', () => {
    const joined = keptByTwo(riverbend, inFamilies([0, 2, 4]), { ...everything, level: 0 });
    const { refused, diagnostics } = checkDataset(joined as unknown as DatasetDraft);
    expect({ refused, diagnostics }).toEqual({ refused: [], diagnostics: [] });
  });

  test('gives the own dataset when nothing is shared', () => {
    expect(joinedDataset(riverbend, [])).toBe(riverbend);
  });

  test('answers as one dataset would, when everything is shared', () => {
    fc.assert(
      fc.property(ways, ({ own }) => {
        const isOwn = inFamilies(own);
        const joined = keptByTwo(riverbend, isOwn, everything);
        for (const question of questions) {
          expect(cellsOf(joined, question).map(figures)).toEqual(
            cellsOf(riverbend, question).map(figures),
          );
        }
      }),
      { numRuns: 20, seed: 20261124 },
    );
  });

  test('never covers a cell, proves a gap or counts more by what is hidden', () => {
    fc.assert(
      fc.property(ways, ({ own, terms }) => {
        const isOwn = inFamilies(own);
        const others = part(riverbend, (activity) => !isOwn(activity));
        const open = new Set(opened(others, terms));
        const told = part(riverbend, (activity) => isOwn(activity) || open.has(activity));
        const joined = keptByTwo(riverbend, isOwn, terms);
        for (const question of questions) {
          const known = new Map(cellsOf(told, question).map((cell) => [String(cell.at), cell]));
          for (const cell of cellsOf(joined, question)) {
            const truth = known.get(String(cell.at)) as Cell;
            expect([truth.state, 'unknown']).toContain(cell.state);
            expect(cell.count).toBeLessThanOrEqual(truth.count);
            expect(cell.low).toBeLessThanOrEqual(truth.low);
            expect(cell.count + cell.possible).toBeGreaterThanOrEqual(truth.count + truth.possible);
          }
        }
      }),
      { numRuns: 40, seed: 20261125 },
    );
  });

  test('has a shared activity without its place as possible, not as absent', () => {
    const { cells } = coverage(
      keptByTwo(tapenBikomi, () => false, { ...everything, finestPlace: 'island' }),
      { by: ['place:district'] },
    );
    expect(cells).toHaveLength(24);
    for (const cell of cells) {
      expect(cell).toMatchObject({ state: 'unknown', count: 0, reasons: ['place-missing'] });
    }
  });

  test('knows districts of the case by its villages when districts are shared, and no village', () => {
    const whole = coverage(tapenBikomi, { by: ['place:village'] }).cells;
    const joined = keptByTwo(tapenBikomi, () => false, { ...everything, finestPlace: 'district' });
    const coveredAt = (level: string) =>
      coverage(joined, { by: [`place:${level}`] })
        .cells.filter(({ state, count }) => state === 'covered' && count > 2)
        .map(({ at }) => at[0]);
    expect(coveredAt('district')).toEqual(['53.03.05', '53.03.15', '53.03.20', '53.03.21']);
    expect(whole.filter(({ count }) => count > 2)).toHaveLength(3);
    expect(coveredAt('village')).toEqual([]);
  });

  test('names records of others by their custodian, and keeps what is the same as one', () => {
    const joined = keptByTwo(riverbend, () => false, everything);
    expect(joined.places).toEqual(riverbend.places);
    expect(joined.audiences).toEqual(riverbend.audiences);
    expect(joined.channels).toEqual(riverbend.channels);
    expect(joined.organisations).toEqual(riverbend.organisations);
    expect(joined.frameworks).toEqual(riverbend.frameworks);
    expect(joined.activities.map(({ id }) => id)).toEqual(
      riverbend.activities.map(({ id }) => `partner/${id}`),
    );
    expect(joined.activities.map(({ partOf }) => partOf)).toEqual(
      riverbend.activities.map(({ partOf }) => partOf && `partner/${partOf}`),
    );
    expect(joined.coders.map(({ id }) => id)).toContain(`partner/${riverbend.coders[0]?.id}`);
    expect(joined.coders).toEqual(expect.arrayContaining([...riverbend.coders]));
  });

  test('tells two records apart that share an id and mean something else', () => {
    const [audience] = riverbend.audiences;
    const theirs = {
      ...riverbend,
      activities: riverbend.activities.slice(0, 1).map((one) => ({
        ...one,
        audiences: [audience?.id as AudienceId],
      })),
      audiences: [{ id: audience?.id as AudienceId, label: { en: 'Others', id: 'Lain' } }],
      frameworks: riverbend.frameworks.map((one) => ({ ...one, version: 'other' })),
    };
    const joined = joinedDataset(riverbend, [
      { slug: 'partner', dataset: sharedDataset(theirs, everything) },
    ]);
    const id = `partner/${audience?.id}`;
    expect(joined.audiences).toEqual([
      ...riverbend.audiences,
      { id, label: { en: 'Others', id: 'Lain' } },
    ]);
    expect(joined.activities.at(-1)?.audiences).toEqual([id]);
    expect(joined.frameworks.map((one) => one.id)).toContain(`partner/${spectrum}`);
    expect(joined.codings.at(-1)?.framework).toMatch(/^partner\//);
  });

  test('keeps two records apart that both custodians call the same', () => {
    const dataset = sharedDataset(riverbend, everything);
    const { dataset: joined, sharers } = joinedOf(riverbend, [{ slug: 'partner', dataset }]);
    const ids = joined.activities.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2 * riverbend.activities.length);
    expect(ids.map((id) => sharers.get(id) ?? 'own')).toEqual([
      ...riverbend.activities.map(() => 'own'),
      ...riverbend.activities.map(() => 'partner'),
    ]);
  });

  test('gives another name in front where own ids begin like those of a partner', () => {
    const [first] = riverbend.activities;
    const id = `partner/${first?.id}` as (typeof riverbend.activities)[number]['id'];
    const own = { ...riverbend, activities: [{ ...(first as Activity), id }], codings: [] };
    const dataset = sharedDataset(riverbend, everything);
    const { dataset: joined, sharers } = joinedOf(own, [
      { slug: 'partner', dataset },
      { slug: 'partner+', dataset },
    ]);
    const ids = joined.activities.map((one) => one.id);
    expect(new Set(ids).size).toBe(1 + 2 * riverbend.activities.length);
    expect(ids.slice(0, 2)).toEqual([id, `partner+/${first?.id}`]);
    expect(sharers.get(id)).toBeUndefined();
    expect(sharers.get(ids[1] as typeof id)).toBe('partner');
    expect(joined.codings.filter((one) => one.activity === id)).toEqual([]);
  });

  test('knows a place by its code, whatever it is called there, and hangs new ones under it', () => {
    const [regency] = riverbend.places.filter(({ id }) => id === '07.01');
    if (!regency) throw new Error('riverbend has this regency');
    const theirs = {
      ...riverbend,
      places: [
        { ...regency, id: 'r' as typeof regency.id, name: { en: 'Called otherwise' } },
        {
          id: 'new' as typeof regency.id,
          name: { en: 'New' },
          level: 'district',
          within: 'r' as typeof regency.id,
        },
      ],
      activities: riverbend.activities.slice(0, 1).map((one) => ({
        ...one,
        places: [{ place: 'new' as typeof regency.id, extent: 'within' as const }],
      })),
    };
    const joined = joinedDataset(riverbend, [
      {
        slug: 'partner',
        dataset: sharedDataset(theirs, { ...everything, finestPlace: 'district' }),
      },
    ]);
    expect(joined.places.slice(riverbend.places.length)).toEqual([
      { id: 'partner/new', name: { en: 'New' }, level: 'district', within: '07.01' },
    ]);
    expect(joined.activities.at(-1)?.places).toEqual([{ place: 'partner/new', extent: 'within' }]);
  });

  test('keeps what two partners share alike as one, under the name it got first', () => {
    const own = { ...riverbend, audiences: [], frameworks: [], activities: [], codings: [] };
    const dataset = sharedDataset(riverbend, everything);
    const joined = joinedDataset(own, [
      { slug: 'one', dataset },
      { slug: 'two', dataset },
    ]);
    expect(joined.audiences.map(({ id }) => id)).toEqual(
      dataset.audiences.map(({ id }) => `one/${id}`),
    );
    expect(joined.frameworks).toEqual(dataset.frameworks);
    expect(new Set(joined.activities.map(({ id }) => id)).size).toBe(2 * dataset.activities.length);
  });

  test('proves no gap among what only others name', () => {
    const everywhere: Screening = {
      ...(riverbend.screenings[0] as Screening),
      organisations: null,
      meanings: null,
      scope: {},
      needs: [],
    };
    const own = { ...part(riverbend, () => false), screenings: [everywhere] };
    const theirs = {
      ...riverbend,
      audiences: riverbend.audiences.map(({ id, label }) => ({
        id,
        label: { ...label, en: `${label.en} there` },
      })),
      frameworks: riverbend.frameworks.map((one) => ({ ...one, version: 'other' })),
      activities: riverbend.activities
        .slice(0, 1)
        .map((one) => ({ ...one, status: 'cancelled' as const })),
    };
    const joined = joinedDataset(own, [
      { slug: 'partner', dataset: sharedDataset(theirs, everything) },
    ]);
    const states = (question: CoverageQuestion) => [
      ...new Set(
        cellsOf(joined, question).map(({ at, state }) =>
          String(at[0]).startsWith('partner/') ? `theirs ${state}` : `own ${state}`,
        ),
      ),
    ];
    expect(states({ by: ['audience'] })).toEqual(['own gap', 'theirs unknown']);
    expect(states({ by: ['place:district'] })).toEqual(['own gap']);
    expect(states({ by: [spectrum] })).toEqual(['own gap']);
    const another = cellsOf(joined, { by: [`partner/${spectrum}`] });
    expect(another.map(({ state }) => state)).toEqual(another.map(() => 'unknown'));
  });

  test('has only the expectations, figures and contradictions of its own', () => {
    const joined = keptByTwo(riverbend, () => false, everything);
    const { expectations, statistics, contradictions, screenings, id, label, asOf } = riverbend;
    expect(joined).toMatchObject({
      expectations,
      statistics,
      contradictions,
      screenings,
      id,
      label,
      asOf,
    });
  });
});

/** What does not depend on how records are called. */
function figures({ at, state, reasons, count, possible, low, high, robust }: Cell) {
  return { at, state, reasons, count, possible, low, high, robust };
}
