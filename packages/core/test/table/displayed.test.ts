import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { coreAnalyses } from '../../src/analysis/core-analyses.ts';
import { bounds } from '../../src/analysis/coverage/bounds.ts';
import { coverage } from '../../src/analysis/coverage/coverage.ts';
import { explainGap } from '../../src/analysis/coverage/explain-gap.ts';
import { gapGroups, gaps } from '../../src/analysis/coverage/gaps.ts';
import { settle } from '../../src/analysis/coverage/settle.ts';
import { stackDepth } from '../../src/analysis/coverage/stack-depth.ts';
import { activitiesTable } from '../../src/dataset/activities-table.ts';
import { codingsTable } from '../../src/dataset/codings-table.ts';
import { show, tableOf } from '../../src/table/displayed.ts';
import { coded, inFull, riverbend, screening, steps } from '../riverbend.ts';

const dataset = riverbend({
  activities: [inFull(), inFull({ id: 'walk', places: ['riverbend'] })],
  codings: [coded('talk', ['talks']), coded('walk', ['training'])],
  screenings: [screening()],
});
const by = ['steps', 'place:district'];
const answer = coverage(dataset, { by });
const shown: Readonly<Record<string, object>> = {
  coverage: answer,
  gaps: gaps(answer),
  'groups of gaps': gapGroups(answer),
  settle: settle(dataset, answer),
  'stack-depth': stackDepth(answer, 'steps'),
  bounds: bounds(dataset, { by: 'steps' }),
  explain: explainGap(dataset, answer, ['rules', 'south']),
  table: coreAnalyses[0].run(dataset, { by }),
  dataset,
  activities: dataset.activities,
  'one activity': activitiesTable(dataset, dataset.activities.slice(0, 1)),
  codings: dataset.codings,
  'one coding': codingsTable(dataset, dataset.codings.slice(0, 1)),
};
const facesOf = (value: object) =>
  (value as Record<symbol, () => Record<string, unknown>>)[Symbol.for('Jupyter.display')]?.() ?? {};

describe.each(Object.entries(shown))('what a researcher sees of %s', (_, value) => {
  test('has every face that a notebook looks for', () => {
    const faces = facesOf(value);
    expect(Object.keys(faces)).toEqual([
      'text/plain',
      'text/markdown',
      'text/html',
      'application/json',
      'application/vnd.dataresource+json',
    ]);
    expect(faces['text/html']).toContain('<table>');
    expect(faces['text/markdown']).toContain('Data up to 2019-12-31.');
    expect(inspect(value)).toBe(faces['text/plain']);
    expect(String(value)).toBe(faces['text/plain']);
    expect(faces['application/vnd.dataresource+json']).toMatchObject({
      data: tableOf(value)?.rows,
    });
  });

  test('is plain data all the same: compared, copied and printed as before', () => {
    expect(Object.getOwnPropertySymbols(structuredClone(value))).toEqual([]);
    expect(structuredClone(value)).toEqual(value);
    expect(JSON.parse(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify({ value })).value);
    expect(facesOf(value)['application/json']).toBe(value);
  });

  test('is shown in Indonesian when it is asked for', () => {
    expect(String(show(value, 'id'))).toContain('Data sampai 2019-12-31.');
  });
});

test('coverage by two dimensions is a matrix of states and counts', () => {
  expect(String(answer).split('\n').slice(0, 5)).toEqual([
    '| Steps | North District | South District |',
    '|---|---|---|',
    '| talks | Covered 1 | Gap |',
    '| training | Unknown +1? | Unknown +1? |',
    '| rules | Gap | Gap |',
  ]);
});

test('groups of gaps say how many of the cells of a member are gaps of one kind', () => {
  expect(String(gapGroups(answer)).split('\n').slice(0, 4)).toEqual([
    '| Steps | Kind | Robust | Gaps | Of |',
    '|---|---|---|---:|---:|',
    '| rules | Somebody looked, the list is complete, and nothing is reported here. | yes | 2 | 2 |',
    '| talks | Somebody looked, the list is complete, and nothing is reported here. | yes | 1 | 2 |',
  ]);
});

test('what has no table is shown as it is', () => {
  const value = { a: 1 };
  expect(show(value, 'id')).toBe(value);
  expect(tableOf(value)).toBeUndefined();
});

test('a framework shows its categories, and no date of data', () => {
  expect(String(steps).split('\n')).toEqual([
    '| Code | Category | What it is |',
    '|---|---|---|',
    ...steps.categories.map(
      ({ code, label, definition }) => `| ${code} | ${label.en} | ${definition.en} |`,
    ),
    '',
    '',
  ]);
});
