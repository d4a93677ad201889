import process from 'node:process';
import { tapenBikomi } from '@prevention-spectrum/case-tapen-bikomi';
import {
  type CodedDataset,
  type CoverageQuestion,
  defineDataset,
  defineFramework,
  memoryStore,
  plainCoverage,
} from '@prevention-spectrum/core';
import { riverbend } from '@prevention-spectrum/testing';
import { arbitraryProgramme, arbitraryQuestion } from '@prevention-spectrum/testing/chance';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageSql } from '../../src/sql/coverage-sql.ts';
import { inFolder, rowsOf } from '../folder.ts';
import { countedCoverage, figures } from './same-coverage.ts';
import { changes, twinned } from './twins.ts';

/** How many programmes are made by chance: 1,000 of them are the claim, fewer run each time. */
const programmes = Number(process.env.SQL_PROGRAMMES ?? 150);

const empty = defineDataset({ id: 'empty', label: { en: 'Empty', id: 'Kosong' }, asOf: '2018-06' });

const both = (words: string) => ({ en: words, id: words });

async function same(dataset: CodedDataset, question: CoverageQuestion, folder: string) {
  const counted = await countedCoverage(dataset, question, folder);
  expect(figures(counted)).toEqual(figures(plainCoverage(dataset, question)));
  return counted;
}

test(
  `DuckDB counts and core judges: every figure is that of the plain way, for ${programmes} programmes by chance`,
  async () => {
    const property = fc.asyncProperty(
      arbitraryProgramme(),
      fc.array(arbitraryQuestion, { minLength: 2, maxLength: 2 }),
      fc.array(fc.nat(changes.length - 1), { minLength: 5, maxLength: 12 }),
      async ({ first }, questions, picks) => {
        const store = memoryStore(empty);
        await store.write(first);
        const dataset = twinned(await store.dataset(), picks);
        await inFolder(dataset, async (folder) => {
          for (const question of questions) await same(dataset, question, folder);
        });
      },
    );
    await fc.assert(property, { numRuns: programmes, seed: 20_261_124 });
  },
  programmes * 5_000,
);

test('of the case, level × district: 32 of 144 covered, 112 unknown, no gap', () =>
  inFolder(tapenBikomi, async (folder) => {
    const question = { by: ['spectrum-of-prevention', 'place:district'] };
    const { totals } = await same(tapenBikomi, question, folder);
    expect(totals).toMatchObject({ eligible: 144, covered: 32, gap: 0, unknown: 112 });
  }));

describe('of Riverbend and of the case', () => {
  const filters = [
    {},
    { where: { period: '2022', place: '07.01' }, expectation: 'lantern' },
    { where: { period: '2021-04/2022-Q3' }, meaning: 'reached', count: { units: 'umbrella' } },
  ] as const;
  test.each([
    ['spectrum-of-prevention', 'place:district', 'audience'],
    ['un-4p', 'period:quarter'],
    ['organisation', 'place:village'],
    ['channel', 'period:month'],
  ])('by %s × %s × %s', async (...given) => {
    const by = given.filter((one) => typeof one === 'string');
    await inFolder(riverbend, async (folder) => {
      for (const filter of filters) await same(riverbend, { by, ...filter }, folder);
    });
    await inFolder(tapenBikomi, (folder) => same(tapenBikomi, { by }, folder));
  });
});

test('copies of activities are counted with those that they are like, and not one by one', async () => {
  const copies = Array.from({ length: 20 }, (_, copy) => copy);
  const many = {
    ...tapenBikomi,
    activities: copies.flatMap((copy) =>
      tapenBikomi.activities.map((one) => ({ ...one, id: `${one.id} ${copy}` as typeof one.id })),
    ),
    codings: copies.flatMap((copy) =>
      tapenBikomi.codings.map((one) => ({
        ...one,
        activity: `${one.activity} ${copy}` as typeof one.activity,
      })),
    ),
  };
  const question = { by: ['spectrum-of-prevention', 'place:district'] };
  await inFolder(many, async (folder) => {
    const { cells } = await same(many, question, folder);
    const one = await inFolder(tapenBikomi, (other) => same(tapenBikomi, question, other));
    expect(cells.map(({ count }) => count)).toEqual(one.cells.map(({ count }) => count * 20));
    const rows = await rowsOf(
      coverageSql(many, question, (table) => `'${folder}/${table}.parquet'`),
    );
    expect(rows.length).toBeLessThan(tapenBikomi.activities.length);
  });
});

test('an activity of two categories crosses with two audiences, though one of them alone is asked about', async () => {
  const [one, other] = ['talks', 'rules'].map((code) => ({
    code,
    label: both(code),
    definition: both(code),
  }));
  const steps = defineFramework({
    ...{ id: 'steps', version: '1', label: both('Steps'), description: both('Steps') },
    citation: 'Invented',
    categories: [one, other] as never,
  });
  const dataset = defineDataset({
    ...{ id: 'two', label: both('Two'), asOf: '2020' },
    frameworks: [steps],
    sources: [{ id: 's', citation: 'S' }],
    coders: [{ id: 'c', kind: 'person', label: both('C') }],
    audiences: ['youth', 'police'].map((id) => ({ id, label: both(id) })),
    expectations: [{ id: 'talks', label: both('Talks'), members: { steps: ['talks'] } }],
    activities: ['single', 'double', 'other'].map((id) => ({
      ...{ id, title: id, status: 'completed', audiences: ['youth', 'police'] },
    })),
    codings: [
      ['single', ['talks']],
      ['double', ['talks', 'rules']],
      ['other', ['talks']],
    ].map(([activity, principal]) => ({
      ...{ activity, framework: 'steps', version: '1', coder: 'c', status: 'accepted' },
      reading: { verdict: 'within', principal, significant: [], absent: [] },
      evidence: [{ source: 's', locator: 'l', kind: 'record' }],
      ...{ because: null, confidence: 'medium', alternatives: [] },
    })),
  } as never);
  await inFolder(dataset, async (folder) => {
    const question = { by: ['steps', 'audience'], expectation: 'talks' };
    const { caveats, cells } = await same(dataset, question, folder);
    expect(cells.map(({ count }) => count)).toEqual([3, 3]);
    expect(caveats).toContainEqual({ code: 'axes-crossed', params: { activities: 1 } });
  });
});

describe('two activities that differ in one fact are told apart', () => {
  const village = (id: string) => ({ place: id, extent: 'within' });
  const day = (date: string) => ({ period: { start: date, end: date, confirmed: null } });
  const crossing = { audiences: ['youth', 'police'] };
  test.each<readonly [string, CoverageQuestion, object, object]>([
    [
      'how far each reaches in a place that holds those asked about',
      { by: ['place:district'] },
      { places: [{ place: 'R', extent: 'within' }] },
      { places: [{ place: 'R', extent: 'throughout' }] },
    ],
    [
      'one place or two in the same district, which cross with two audiences',
      { by: ['place:district', 'audience'] },
      { ...crossing, places: [village('V1')] },
      { ...crossing, places: [village('V1'), village('V2')] },
    ],
    [
      'two days of a month, when one of them is asked about',
      { by: ['audience'], where: { period: '2017-04-13' } },
      { ...day('2017-04-13'), audiences: ['youth'] },
      { ...day('2017-04-14'), audiences: ['youth'] },
    ],
    [
      'an end beyond the date of the data, which makes time longer',
      { by: ['period:year'] },
      day('2017-04'),
      { period: { start: '2017-04', end: '2031', confirmed: null } },
    ],
    [
      'the last date, of a record that never counts',
      { by: ['period:month'] },
      day('2017-04'),
      { ...day('2022-11'), kind: 'context' },
    ],
  ])('%s', async (_, question, one, other) => {
    const dataset = defineDataset({
      ...{ id: 'two', label: both('Two'), asOf: '2018-06' },
      audiences: ['youth', 'police'].map((id) => ({ id, label: both(id) })),
      places: [
        { id: 'R', name: 'R', level: 'regency' },
        { id: 'D', name: 'D', level: 'district', within: 'R' },
        ...['V1', 'V2'].map((id) => ({ id, name: id, level: 'village', within: 'D' })),
      ],
      activities: [one, other].map((facts, index) => ({
        ...{ id: String(index), title: 'One', status: 'completed' },
        ...facts,
      })),
    } as never);
    await inFolder(dataset, (folder) => same(dataset, question, folder));
  });
});
