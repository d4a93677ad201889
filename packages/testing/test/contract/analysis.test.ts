import {
  type Analysis,
  type Caveat,
  type CodedDataset,
  defineAnalysis,
  type Table,
} from '@prevention-spectrum/core';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { analysisChecks } from '../../src/index.ts';
import { describeAnalysis } from '../../src/vitest.ts';
import { failing, type Specimen } from '../check/failing.ts';

const both = (word: string) => ({ en: word, id: word });
const statuses = { planned: both('Planned'), ongoing: both('Ongoing') };
const table = ({ activities, asOf }: CodedDataset): Table => ({
  columns: [
    { id: 'status', label: both('Status'), type: 'text', codelist: statuses },
    { id: 'activities', label: both('Activities'), type: 'number' },
  ],
  rows: Object.keys(statuses).map((status) => ({
    status,
    activities: activities.filter((one) => one.status === status).length,
  })),
  caveats: [],
  dataDate: asOf,
});
const answering = (run: (dataset: CodedDataset) => Table): Analysis =>
  defineAnalysis({
    id: 'by-status',
    label: both('By status'),
    description: { en: 'How many are planned.', id: 'Berapa yang direncanakan.' },
    params: z.strictObject({}),
    run,
  });
const withRows = (change: (row: Table['rows'][number]) => object) =>
  answering((dataset) => {
    const { rows, ...rest } = table(dataset);
    return { ...rest, rows: rows.map((row) => ({ ...row, ...change(row) })) };
  });
const withCaveat = (caveat: object) =>
  answering((dataset) => ({ ...table(dataset), caveats: [caveat as Caveat] }));
const sound = answering(table);

describeAnalysis(sound, { params: {} });

let asked = 0;
const rowsFit = 'has rows that fit its columns, value by value';
const specimens: readonly Specimen<Analysis>[] = [
  [
    'a description in one language',
    { ...sound, description: both('How many are planned.') },
    'says what it answers in both languages',
    /same words in both/,
  ],
  [
    'parameters that no program can print',
    { ...sound, params: z.date() },
    'prints what it accepts as JSON Schema',
    /Date/,
  ],
  [
    'any parameters at all',
    { ...sound, run: (dataset: CodedDataset) => table(dataset) },
    'refuses parameters that do not fit as core/analysis-params',
    /7 gives an answer: use defineAnalysis/,
  ],
  [
    'an answer that counts its questions',
    answering((dataset) => {
      asked += 1;
      return { ...table(dataset), dataDate: `2023-${asked}` };
    }),
    'gives the same table twice, and changes nothing',
    /dataDate/,
  ],
  [
    'an answer that sorts the data where they stand',
    answering((dataset) => {
      (dataset.activities as unknown as { id: string }[]).sort();
      return table(dataset);
    }),
    'gives the same table twice, and changes nothing',
    /read only/,
  ],
  [
    'a date in a cell',
    withRows(() => ({ status: new Date(0) })),
    'gives a table of plain data',
    /status/,
  ],
  ['words in a column of numbers', withRows(() => ({ activities: 'many' })), rowsFit, /"many"/],
  ['a row with a column more', withRows(() => ({ share: 0.4 })), rowsFit, /share/],
  [
    'a code without a label',
    withRows(() => ({ status: 'cancelled' })),
    'has a label for every code in its codelists',
    /cancelled/,
  ],
  [
    'a negative count',
    withRows(() => ({ activities: -1 })),
    'counts nothing below zero',
    /activities .*-1/,
  ],
  [
    'a caveat that nobody worded',
    withCaveat({ code: 'mine', params: {} }),
    'has caveats that have sentences',
    /mine has no sentence/,
  ],
  [
    'a caveat that lacks a word',
    withCaveat({ code: 'uncoded', params: { activities: 1 } }),
    'has caveats that have sentences',
    /uncoded lacks the parameter of/,
  ],
  [
    'an answer about whichever activity comes first',
    answering((dataset) => {
      const { rows, ...rest } = table(dataset);
      const first = dataset.activities.at(0)?.reach ?? 0;
      const last = dataset.activities.at(-1)?.id.length ?? 0;
      return { ...rest, rows: rows.map((row) => ({ ...row, activities: first + last })) };
    }),
    'does not change with the order of the activities',
    /Another order/,
  ],
  [
    'an answer that needs an activity',
    answering((dataset) => {
      if (dataset.activities.length === 0) throw new Error('There is no first activity');
      return table(dataset);
    }),
    'answers for a dataset without activities',
    /no first activity/,
  ],
];

test.each(specimens)('%s is found', async (_, broken, check, says) => {
  const found = await failing(analysisChecks(broken, { params: {} }));
  expect(found.get(check)).toMatch(says);
});

test('a column of differences may be negative when it is named', async () => {
  const negative = withRows(() => ({ activities: -1 }));
  const found = await failing(analysisChecks(negative, { params: {}, signed: ['activities'] }));
  expect(found).toEqual(new Map());
});
