import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { coreAnalyses } from '../../src/analysis/core-analyses.ts';
import { coverage } from '../../src/analysis/coverage/coverage.ts';
import { SpectrumError } from '../../src/diagnostic/spectrum-error.ts';
import { reservedIds } from '../../src/framework/check-framework.ts';
import type { Table } from '../../src/table/table.ts';
import { both, coded, inFull, riverbend, screening, steps } from '../riverbend.ts';

const dataset = riverbend({
  activities: [
    inFull({ places: ['mill'] }),
    inFull({ id: 'walk', places: ['riverbend'] }),
    inFull({ id: 'plan', status: 'planned', places: ['hill'] }),
  ],
  codings: [
    coded('talk', { principal: ['talks'], significant: ['training'] }),
    coded('walk', ['training']),
    coded('plan', ['rules']),
  ],
  screenings: [screening()],
});
const run = (id: string, params: unknown): Table => {
  const analysis = coreAnalyses.find((one) => one.id === id);
  if (!analysis) throw new Error(`no analysis ${id}`);
  return analysis.run(dataset, params);
};
const by = ['steps', 'place:district'];
const ids = ({ columns }: Table) => columns.map(({ id }) => id);
const asked: Readonly<Record<string, object>> = {
  coverage: { by },
  gaps: { by },
  settle: { by },
  explain: { by, at: ['rules', 'south'] },
  'stack-depth': { by, framework: 'steps' },
  bounds: { by: ['steps'] },
  portfolio: { by, framework: 'steps' },
  'co-occurrence': { by, framework: 'steps' },
  similarity: { by: ['place:district'], framework: 'steps' },
};
/** Columns that stay empty where a figure is not defined or has no range. */
const sometimesEmpty: Readonly<Record<string, readonly string[]>> = {
  explain: ['distance'],
  portfolio: ['value', 'low', 'high', 'of', 'because'],
  similarity: ['value', 'low', 'high', 'because'],
};

describe.each(coreAnalyses.map((analysis) => [analysis.id, analysis] as const))('%s', (id, one) => {
  test('is named and described in both languages', () => {
    for (const text of [one.label, one.description]) {
      expect(text.en).toMatch(/\w/);
      expect(text.id).toMatch(/\w/);
      expect(text.en).not.toBe(text.id);
    }
  });

  test('has rows of exactly its columns, each of the type that its column says', () => {
    const { columns, rows } = run(id, asked[id]);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(Object.keys(row).sort()).toEqual(columns.map((column) => column.id).sort());
      for (const { id: column, type } of columns) {
        const value = row[column];
        if (value === null && sometimesEmpty[id]?.includes(column)) continue;
        const found = Array.isArray(value) ? 'list' : typeof value;
        expect(found, column).toBe(type === 'text' ? 'string' : type);
      }
    }
  });

  test('has codes that its code lists name', () => {
    const { columns, rows } = run(id, asked[id]);
    for (const { id: column, codelist } of columns) {
      if (!codelist) continue;
      const codes = rows.flatMap((row) => row[column]).filter((code) => code !== null);
      expect(codes.filter((code) => !(String(code) in codelist))).toEqual([]);
    }
  });

  test('says up to which date the data speak, and is the same when it is asked again', () => {
    expect(run(id, asked[id]).dataDate).toBe('2019-12-31');
    expect(run(id, asked[id])).toEqual(run(id, asked[id]));
  });

  test('can print what it accepts as a JSON schema', () => {
    expect(z.toJSONSchema(one.params)).toMatchObject({
      type: 'object',
      properties: { by: { type: 'array' } },
      additionalProperties: false,
    });
  });

  test.each([
    ['nothing', undefined],
    ['no dimension', { by: [] }],
    ['a dimension that is no word', { by: [7] }],
    ['a parameter that it does not have', { ...asked[id], colour: 'red' }],
    ['a part that it cannot look at', { ...asked[id], where: { weather: 'rain' } }],
    ['what was effective', { ...asked[id], meaning: 'effective' }],
    ['none at least', { ...asked[id], atLeast: 0 }],
  ])('asked for %s is misuse, with the reason', (_, params) => {
    expect.assertions(5);
    try {
      run(id, params);
    } catch (error) {
      expect((error as SpectrumError).code).toBe('core/analysis-params');
      expect((error as SpectrumError).diagnostic.params).toMatchObject({ analysis: id });
      const { expected } = (error as SpectrumError).diagnostic.params;
      expect(Array.isArray(expected)).toBe(true);
      expect(expected).not.toHaveLength(0);
      expect((expected as readonly string[]).filter((one) => !/\w/.test(one))).toEqual([]);
    }
  });

  test('asked by a dimension that is not there is misuse', () => {
    const params = { ...asked[id], by: ['stairs'] };
    expect(() => run(id, params)).toThrow(SpectrumError);
  });
});

test('bounds carry caveats too: what "covered" means, and what is uncoded', () => {
  expect(run('bounds', { by: ['steps'] }).caveats).toContainEqual({
    code: 'meaning',
    params: { meaning: 'reported' },
  });
});

test('all carry the caveats of the answer that they are made from', () => {
  const { caveats } = coverage(dataset, { by });
  for (const id of ['coverage', 'gaps', 'settle', 'explain', 'stack-depth']) {
    expect(run(id, asked[id]).caveats).toEqual(caveats);
  }
  expect(run('bounds', asked.bounds).caveats).toEqual(coverage(dataset, { by: ['steps'] }).caveats);
  for (const id of ['portfolio', 'co-occurrence']) {
    expect(run(id, asked[id]).caveats.slice(0, caveats.length)).toEqual(caveats);
  }
});

test('coverage has a row for each cell, in the order of the cells', () => {
  const table = run('coverage', { by });
  expect(ids(table)).toEqual([
    ...by,
    'state',
    'reasons',
    'count',
    'possible',
    'low',
    'high',
    'robust',
    'flippedBy',
  ]);
  expect(table.rows.map((row) => [row.steps, row['place:district'], row.state])).toEqual([
    ['talks', 'north', 'covered'],
    ['talks', 'south', 'gap'],
    ['training', 'north', 'covered'],
    ['training', 'south', 'unknown'],
    ['rules', 'north', 'gap'],
    ['rules', 'south', 'gap'],
  ]);
  expect(table.rows[2]).toEqual({
    steps: 'training',
    'place:district': 'north',
    state: 'covered',
    reasons: [],
    count: 1,
    possible: 1,
    low: 0,
    high: 1,
    robust: false,
    flippedBy: ['significance'],
  });
});

test('columns of codes have a list of what each is called', () => {
  const [first, second] = run('coverage', { by }).columns;
  expect(first).toMatchObject({
    label: steps.label,
    codelist: { talks: both('talks'), training: both('training'), rules: both('rules') },
  });
  expect(second).toMatchObject({
    label: { en: 'District', id: 'Kecamatan' },
    codelist: { north: { und: 'North District' }, south: { und: 'South District' } },
  });
});

test('gaps has a row for each gap, the most reliable first', () => {
  const table = run('gaps', { by });
  expect(ids(table)).toEqual([...by, 'kind', 'robust']);
  expect(table.rows).toEqual([
    { steps: 'talks', 'place:district': 'south', kind: 'nothing-reported', robust: true },
    { steps: 'rules', 'place:district': 'north', kind: 'nothing-reported', robust: true },
    { steps: 'rules', 'place:district': 'south', kind: 'planned-only', robust: true },
  ]);
});

test('settle has a row for each question', () => {
  expect(run('settle', { by }).rows).toEqual([
    { fact: 'place-within', activity: 'walk', alone: 1, touches: 1 },
  ]);
});

describe('explain', () => {
  const explained = (...at: string[]) => {
    const table = run('explain', { by, at });
    const words = (id: string) => table.columns.find((column) => column.id === id);
    return { ...table, words };
  };

  test('keeps what is surely in a cell apart from what is perhaps in it', () => {
    const { rows, words } = explained('training', 'north');
    expect(rows[0]).toEqual({
      what: 'cell',
      steps: 'training',
      'place:district': 'north',
      state: 'covered',
      reasons: [],
      count: 1,
      distance: null,
      activities: ['talk'],
      possible: ['walk'],
    });
    expect(words('activities')?.label.en).toBe('Activities there');
    expect(words('possible')).toMatchObject({
      label: { en: 'Activities perhaps there', id: 'Kegiatan yang mungkin di sana' },
      codelist: { walk: { und: 'Talk' } },
    });
  });

  test('has as many activities in a row as the row counts, wherever it is covered', () => {
    const { rows } = explained('training', 'south');
    expect(
      rows.map(({ what, count, activities, possible }) => [what, count, activities, possible]),
    ).toEqual([
      ['cell', 0, [], ['walk']],
      ['nearest', 1, ['talk'], ['walk']],
    ]);
  });

  test('has nothing perhaps among what is there and not counted', () => {
    const { rows } = explained('rules', 'south');
    expect(rows.at(-1)).toMatchObject({ what: 'nearly', activities: ['plan'], possible: [] });
  });
});

test('stack depth has a row for each place, without the category', () => {
  const table = run('stack-depth', { by, framework: 'steps' });
  expect(ids(table)).toEqual(['place:district', 'low', 'high', 'of']);
  expect(table.rows).toEqual([
    { 'place:district': 'north', low: 2, high: 2, of: 3 },
    { 'place:district': 'south', low: 0, high: 1, of: 3 },
  ]);
});

test('bounds has a row for each member, with the size under each choice alone', () => {
  const table = run('bounds', { by: ['steps'] });
  expect(ids(table)).toEqual([
    'steps',
    'count',
    'low',
    'high',
    ...['contested', 'significance', 'mandates', 'units'].flatMap((choice) => [
      `${choice}-low`,
      `${choice}-high`,
    ]),
    'standing',
  ]);
  expect(table.rows[1]).toEqual({
    steps: 'training',
    count: 2,
    low: 1,
    high: 2,
    'contested-low': 2,
    'contested-high': 2,
    'significance-low': 1,
    'significance-high': 2,
    'mandates-low': 2,
    'mandates-high': 2,
    'units-low': 2,
    'units-high': 2,
    standing: 'above',
  });
});

test('bounds call their columns by what the choices are, and codes by their labels', () => {
  const { columns } = run('bounds', { by: ['steps'] });
  expect(columns[0]).toMatchObject({ label: steps.label, codelist: { rules: both('rules') } });
  expect(columns.find(({ id }) => id === 'units-high')?.label).toEqual({
    en: 'Umbrellas: At most',
    id: 'Program payung: Paling banyak',
  });
});

test('bounds look at a part, as any question', () => {
  const where = { place: 'south' };
  const { caveats } = coverage(dataset, { by: ['steps'], where });
  expect(run('bounds', { by: ['steps'], where }).rows.map(({ count }) => count)).toEqual([0, 0, 0]);
  expect(run('bounds', { by: ['steps'], where }).caveats).toEqual(caveats);
});

test('bounds are asked by one dimension at a time', () => {
  expect(() => run('bounds', { by })).toThrow('core/analysis-params');
});

test('stack depth of a framework that is not asked by is misuse', () => {
  expect(() => run('stack-depth', { by, framework: 'ends' })).toThrow(SpectrumError);
  expect(() => run('stack-depth', { by, framework: 'ends' })).toThrow('core/dimension-unknown');
});

test('a question as data is the question in code', () => {
  const params = {
    by,
    where: { audience: 'youth', period: '2018', categories: { ends: 'safety' } },
    expectation: 'everybody',
    meaning: 'planned',
    atLeast: 2,
    count: { significance: 'principal', units: 'umbrella' },
  } as const;
  const { cells } = coverage(dataset, params);
  expect(run('coverage', params).rows.map(({ state, count }) => [state, count])).toEqual(
    cells.map(({ state, count }) => [state, count]),
  );
});

test('columns are called by words in each language, and not by codes', () => {
  const labels = coreAnalyses.flatMap(({ id }) => run(id, asked[id]).columns);
  const same = labels.filter(({ label }) => label.en === label.id);
  expect(same.map(({ id }) => id)).toEqual([]);
});

test('no framework can be called like a column of a table', () => {
  const columns = coreAnalyses.flatMap(({ id }) => ids(run(id, asked[id])));
  const own = columns.filter((id) => id !== 'steps' && /^[a-z]+$/.test(id));
  // These tables have no column for a framework.
  const alone = ['first', 'second', 'measure', 'value', 'because'];
  expect(own.filter((id) => !reservedIds.has(id) && !alone.includes(id))).toEqual([]);
});
