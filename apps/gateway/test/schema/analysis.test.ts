import { coreAnalyses } from '@prevention-spectrum/core';
import { expect, test } from 'vitest';
import { asking } from '../asking.ts';
import { small } from '../small-dataset.ts';

const ask = asking();
const run = `query ($id: ID!, $params: JSON!) {
  analysis(analysisId: $id, params: $params) {
    columns { columnId label(lang: ID) type }
    rows
    caveats { code }
    dataDate
  }
}`;

test('lists every analysis with what it accepts', async () => {
  const { data } = await ask('{ analyses { analysisId label(lang: ID) description params } }');
  expect(data.analyses.map((one: { analysisId: string }) => one.analysisId)).toEqual(
    coreAnalyses.map(({ id }) => id),
  );
  for (const { params, description } of data.analyses) {
    expect(params).toMatchObject({ type: 'object', properties: { by: { type: 'array' } } });
    expect(description).not.toBe('');
  }
});

test.each(coreAnalyses.map(({ id }) => id))('runs %s as core does', async (id) => {
  const params = {
    by: id === 'bounds' ? ['letters'] : ['letters', 'place:district'],
    ...(['stack-depth', 'portfolio', 'co-occurrence'].includes(id) ? { framework: 'letters' } : {}),
  };
  const { data, errors } = await ask(run, { id, params });
  expect(errors).toBeUndefined();
  const table = coreAnalyses.find((one) => one.id === id)?.run(small.dataset, params);
  expect(data.analysis).toMatchObject({
    columns: table?.columns.map((column) => ({
      columnId: column.id,
      label: column.label.id,
      type: column.type.toUpperCase(),
    })),
    rows: table?.rows,
    caveats: table?.caveats.map(({ code }) => ({ code })),
    dataDate: '2019-06',
  });
});

test('takes parameters written in the query', async () => {
  const { data } = await ask(
    '{ analysis(analysisId: "coverage", params: { by: ["letters"] }) { rows } }',
  );
  expect(data.analysis.rows).toHaveLength(3);
});

test.each([
  ['nothing', {}, 'core/analysis-unknown'],
  ['coverage', { by: 7 }, 'core/analysis-params'],
  ['coverage', { by: ['nothing'] }, 'core/dimension-unknown'],
])('refuses %s %j', async (id, params, code) => {
  const { errors } = await ask(run, { id, params });
  expect(errors?.[0]?.extensions.code).toBe(code);
});

test('refuses JSON that is nested too deeply', async () => {
  const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);
  const { errors } = await ask(run, { id: 'coverage', params: deep(33) });
  expect(errors?.[0]?.message).toContain('32');
});
