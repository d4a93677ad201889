import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '@prevention-spectrum/core';
import { expect, test } from 'vitest';
import { gathered } from '../../src/show/gathered.ts';
import { emptyFolder, typed } from '../typed.ts';

const cwd = emptyFolder();
const mapping = {
  version: 1,
  source: { id: 'talks', citation: 'The list of talks.' },
  id: { column: 'Nr' },
  title: [{ language: 'en', template: '{What}' }],
  period: {
    start: { column: 'From', formats: ['Y'] },
    end: { column: 'Until', formats: ['Y'] },
  },
};
writeFileSync(join(cwd, 'talks.json'), JSON.stringify(mapping));

/** What the report says of a list: the text of each line with its count and its place. */
async function reported(rows: readonly string[], language = 'en') {
  writeFileSync(join(cwd, 'talks.csv'), ['Nr,What,From,Until', ...rows].join('\n'));
  const line = `ingest talks.csv --mapping talks.json --out talks.ndjson --lang ${language}`;
  const { err } = await typed(line, { cwd });
  const cells = err.split('\n').map((one) => one.split('│').map((cell) => cell.trim()));
  return cells
    .filter(([, severity]) => severity !== undefined)
    .map(([, , text, times, first]) => [text, times, first]);
}

test('two columns with one kind of trouble are two lines, each with its count and its first place', async () => {
  expect(
    await reported(['1,A talk,soon,2018', '2,A walk,2018,never', '3,A song,soon,2019']),
  ).toEqual(
    expect.arrayContaining([
      ['The date "soon" is not written as declared (Y).', '2', 'talks.csv:2:From'],
      ['The date "never" is not written as declared (Y).', '1', 'talks.csv:3:Until'],
    ]),
  );
});

test('different values of a column are shown by three examples, and the rest is counted', async () => {
  const rows = ['soon', 'later', 'soon', 'maybe', 'once', 'now'].map(
    (when, index) => `${index},A talk,${when},2018`,
  );
  expect(await reported(rows)).toEqual(
    expect.arrayContaining([
      ['The date "soon" is not written as declared (Y).', '6', 'talks.csv:2:From'],
      ['Other values: "later", "maybe", and 2 more.', '', ''],
    ]),
  );
  expect(await reported(rows.slice(0, 4), 'id')).toContainEqual([
    'Nilai lain: "later" dan "maybe".',
    '',
    '',
  ]);
});

test('where other words than the value found differ, whole sentences are the examples', () => {
  const blank = (rows: number, row: number): Diagnostic => ({
    code: 'list/blank',
    severity: 'info',
    params: { rows },
    at: { row },
  });
  const sentences = { en: { 'list/blank': '{rows} blank.' }, id: {} };
  const one = [blank(1, 2), blank(2, 4), blank(1, 7), blank(3, 9), blank(5, 14)];
  expect(gathered(one, 'en', [sentences])).toEqual([
    { first: one[0], times: 5, text: '1 blank.\n2 blank.\n3 blank.\n1 more sentence like these.' },
  ]);
});

test('the worst stands first', () => {
  const said = (['info', 'warning', 'error'] as const).map(
    (severity): Diagnostic => ({ code: severity, severity, params: {}, at: {} }),
  );
  expect(gathered(said, 'en', []).map(({ text }) => text)).toEqual(['error', 'warning', 'info']);
});
