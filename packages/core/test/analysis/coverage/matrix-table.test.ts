import { describe, expect, test } from 'vitest';
import { coreAnalyses } from '../../../src/analysis/core-analyses.ts';
import { coverage } from '../../../src/analysis/coverage/coverage.ts';
import { matrixTable } from '../../../src/analysis/coverage/matrix-table.ts';
import { coding } from '../../../src/coding/coding.ts';
import { defineFramework } from '../../../src/framework/framework.ts';
import { tableOf } from '../../../src/table/displayed.ts';
import type { Table } from '../../../src/table/table.ts';
import { tableMarkdown } from '../../../src/table/table-markdown.ts';
import { both, coded, evidence, inFull, riverbend, screening } from '../../riverbend.ts';

const dataset = riverbend({
  activities: [inFull(), inFull({ id: 'walk', places: ['riverbend'] })],
  codings: [coded('talk', ['talks']), coded('walk', ['talks'])],
  screenings: [screening()],
  expectations: [
    { id: 'asked', label: both('asked'), notApplicable: [{ steps: ['rules'] }], atLeast: 2 },
  ],
});
const run = (params: object): Table => coreAnalyses[0].run(dataset, params);
const matrix = (by: readonly string[], more: object = {}) =>
  tableMarkdown(matrixTable(run({ by, ...more }), by)).split('\n');

describe('the matrix of an answer', () => {
  test('says the state, what is surely there, and what perhaps is, whatever the state', () => {
    expect(matrix(['steps', 'place:district']).slice(0, 5)).toEqual([
      '| Steps | North District | South District |',
      '|---|---|---|',
      '| talks | Covered 1 +1? | Unknown +1? |',
      '| training | Gap | Gap |',
      '| rules | Gap | Gap |',
    ]);
    const asked = matrix(['steps', 'place:district'], { expectation: 'asked' });
    expect(asked[2]).toBe('| talks | Unknown 1 +1? | Gap +1? |');
    expect(asked[4]).toBe('| rules | Not applicable | Not applicable |');
  });

  test('has the longer dimension down, however it was asked', () => {
    const turned = matrix(['audience', 'steps']);
    expect(turned[0]).toBe('| Steps | youth | teachers |');
    expect(turned).toHaveLength(matrix(['steps', 'audience']).length);
  });

  test('is what the answer shows of itself, also when its table was sent', () => {
    const by = ['steps', 'place:district'];
    const sent: Table = JSON.parse(JSON.stringify(run({ by })));
    expect(matrixTable(sent, by)).toEqual(tableOf(coverage(dataset, { by })));
  });

  test('leaves open what a part of a table has no row for', () => {
    const by = ['steps', 'place:district'];
    const table = run({ by });
    const part = { ...table, rows: table.rows.filter((_, index) => index !== 1) };
    expect(matrixTable(part, by).rows[0]).toEqual({
      steps: 'talks',
      'place:district:north': 'covered 1 +1?',
      'place:district:south': null,
    });
  });

  test('keeps apart a member and a dimension that are called the same', () => {
    const kinds = defineFramework({
      id: 'kinds',
      version: '1',
      label: both('Kinds'),
      description: both('Kinds'),
      citation: 'Nobody (2003)',
      categories: [{ code: 'audience', label: both('For people'), definition: both('People') }],
    });
    const one = riverbend({
      frameworks: [kinds],
      activities: [inFull()],
      codings: [
        coding(kinds, {
          activity: 'talk',
          reading: { principal: ['audience'] },
          evidence,
          coder: 'me',
        }),
      ],
    });
    expect(String(coverage(one, { by: ['kinds', 'audience'] }))).toContain(
      '| youth | Covered 1 |\n| teachers | Unknown |',
    );
  });
});

test.each([
  ['one dimension', ['steps']],
  ['three', ['steps', 'place:district', 'audience']],
])('by %s a table stays as it is', (_, by) => {
  const table = run({ by });
  expect(matrixTable(table, by)).toBe(table);
});
