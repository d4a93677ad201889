import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import type { Coding } from '../../src/coding/coding.ts';
import { coding } from '../../src/coding/coding.ts';
import { codingsTable } from '../../src/dataset/codings-table.ts';
import { defineFramework } from '../../src/framework/framework.ts';
import { show, tableOf } from '../../src/table/displayed.ts';
import { both, coded, evidence, inFull, labelled, riverbend, steps } from '../riverbend.ts';

const dataset = riverbend({
  activities: [inFull(), inFull({ id: 'walk', title: 'Walk' })],
  coders: [{ ...labelled('first-coder'), kind: 'person' }],
  codings: [
    coded(
      'talk',
      { principal: ['talks'], significant: ['training'] },
      { alternatives: ['outside'] },
    ),
    coded('walk', 'resource'),
  ],
});
const [talk, walk] = dataset.codings as readonly [Coding, Coding];

test('a coding is shown by names, with what it rests on and how many other readings there are', () => {
  expect(String(codingsTable(dataset, [talk])).split('\n')).toEqual([
    '| Activity | Framework | Reading | Principal | Significant | Evidence | Other readings | Coder | Confidence | Status |',
    '|---|---|---|---|---|---|---:|---|---|---|',
    '| Talk | Steps | In these categories | talks | training | report: page 1 | 1 | first-coder | Medium | Accepted |',
    '',
    '- Data up to 2019-12-31.',
    '',
  ]);
});

test('a resource has no category, in either language', () => {
  expect(String(show(codingsTable(dataset, [walk]), 'id')).split('\n')[2]).toBe(
    '| Walk | Steps (id) | Sumber daya bagi kegiatan lain |  |  | report: page 1 | 0 | first-coder (id) | Sedang | Diterima |',
  );
});

test('a code that two frameworks call differently stays a code', () => {
  const others = defineFramework({
    id: 'others',
    version: '1',
    label: both('Others'),
    description: both('Another framework'),
    citation: 'Nobody (2002)',
    categories: [
      { code: 'talks', label: both('Negotiations'), definition: both('Between two parties') },
    ],
  });
  const two = riverbend({
    frameworks: [steps, others],
    activities: [inFull()],
    codings: [
      coded('talk', ['talks', 'rules']),
      coding(others, {
        activity: 'talk',
        reading: { principal: ['talks'] },
        evidence,
        coder: 'me',
      }),
    ],
  });
  const principal = tableOf(two.codings)?.columns.find(({ id }) => id === 'principal');
  expect(principal?.codelist?.rules).toEqual(both('rules'));
  expect(principal?.codelist).not.toHaveProperty('talks');
});

test('the codings of a dataset show themselves, and one of them stays as plain as it was', () => {
  expect(inspect(dataset.codings)).toBe(String(codingsTable(dataset)));
  expect(Reflect.ownKeys(talk)).toEqual(Object.keys(talk));
});
