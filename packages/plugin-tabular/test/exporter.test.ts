import { type CodedDataset, defineDataset, type Text } from '@prevention-spectrum/core';
import { riverbend } from '@prevention-spectrum/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvExporter } from '../src/exporter.ts';
import { standardColumns, standardMapping } from '../src/standard-mapping.ts';
import { empty, read } from './reading.ts';

const written = (dataset: CodedDataset) => [...csvExporter.write(dataset).chunks].join('');
/** What comes back when a table is read into the dataset that it was written from. */
const readBack = async (dataset: CodedDataset) => {
  const { additions, report } = await read(written(dataset), standardMapping, {
    ...dataset,
    activities: [],
    codings: [],
  });
  return { activities: additions.activities, report };
};
const withTitle = (title: string | Text): CodedDataset =>
  defineDataset({
    id: 'one',
    label: { en: 'One', id: 'Satu' },
    asOf: '2025',
    activities: [{ id: 'a', title }],
  });

test('Riverbend comes back as it was', async () => {
  const { activities, report } = await readBack(riverbend);
  expect(report).toMatchObject({
    kept: riverbend.activities.length,
    merged: 0,
    refused: [],
    diagnostics: [],
  });
  expect(activities).toEqual(riverbend.activities);
});

test('what a table of activities cannot carry is told, list by list', () => {
  const { lost } = csvExporter.write(riverbend);
  const told = Object.fromEntries(
    lost
      .filter(({ code }) => code === 'tabular/list-not-carried')
      .map(({ params }) => [params.list, params.n]),
  );
  expect(told).toMatchObject({
    codings: riverbend.codings.length,
    screenings: riverbend.screenings.length,
  });
  expect(csvExporter.write(empty).lost.map(({ params }) => params.list)).toEqual(['frameworks']);
});

describe('text that a spreadsheet would run as a formula', () => {
  test.each(['=1+1', '+62 81', '-5', '@sum', "'quoted", "'=1"])(
    '%s stays text, and comes back',
    async (title) => {
      const dataset = withTitle(title);
      expect(written(dataset)).not.toMatch(/(^|,)"?[=+@-]/m);
      expect((await readBack(dataset)).activities).toEqual(dataset.activities);
    },
  );
});

test('whatever a title says, in whatever language, comes back', async () => {
  const language = fc.constantFrom('und', 'en', 'id', 'fr', 'tet');
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(language, fc.string({ unit: 'grapheme' }), { minKeys: 1 }),
      async (title) => {
        fc.pre(Object.values(title).some((words) => words.trim() !== ''));
        const dataset = withTitle(title);
        expect((await readBack(dataset)).activities).toEqual(dataset.activities);
      },
    ),
    { seed: 7, numRuns: 200 },
  );
});

test('an id that a list in a cell cannot hold is told', () => {
  const dataset = defineDataset({
    ...{ id: 'one', label: { en: 'One', id: 'Satu' }, asOf: '2025' },
    audiences: [{ id: 'a; b', label: { en: 'A', id: 'A' } }],
    activities: [{ id: 'x', title: 'X', audiences: ['a; b'] }],
  });
  expect(csvExporter.write(dataset).lost).toContainEqual(
    expect.objectContaining({ code: 'tabular/id-not-carried', params: { found: ['a; b'] } }),
  );
});

test('the header is that of the standard mapping, behind a mark that tells spreadsheets the encoding', () => {
  const [header] = written(empty).split('\r\n');
  expect(header).toBe(`\ufeff${standardColumns.join(',')}`);
});
