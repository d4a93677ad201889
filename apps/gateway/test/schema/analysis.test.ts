import { tapenBikomiDraft } from '@prevention-spectrum/case-tapen-bikomi';
import { checkDataset, coreAnalyses, type Table } from '@prevention-spectrum/core';
import { describe, expect, test } from 'vitest';
import { asking, gatewayOver } from '../asking.ts';

const ask = asking();
const run = `query ($id: ID!, $params: JSON!) {
  analysis(analysisId: $id, params: $params) { rows }
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

describe('a program can make the same table again from what it is told', () => {
  /** Everything that a table is made of. */
  const whole = `query ($id: ID!, $params: JSON!) {
    analysis(analysisId: $id, params: $params) {
      columns { columnId en: label(lang: EN) id: label(lang: ID) type codelist { ...words } }
      rows
      caveats { code params { name json } labels { ...words } }
      dataDate
    }
  }
  fragment words on CodeLabel { code wordings { language text } }`;

  interface Words {
    readonly code: string;
    readonly wordings: readonly { readonly language: string; readonly text: string }[];
  }
  interface Told extends Pick<Table, 'rows' | 'dataDate'> {
    readonly columns: readonly {
      readonly columnId: string;
      readonly en: string;
      readonly id: string;
      readonly type: string;
      readonly codelist: readonly Words[] | null;
    }[];
    readonly caveats: readonly {
      readonly code: string;
      readonly params: readonly { readonly name: string; readonly json: unknown }[];
      readonly labels: readonly Words[];
    }[];
  }

  const wordsOf = (words: readonly Words[]) =>
    Object.fromEntries(
      words.map(({ code, wordings }) => [
        code,
        Object.fromEntries(wordings.map(({ language, text }) => [language, text])),
      ]),
    );

  function madeAgain({ columns, rows, caveats, dataDate }: Told) {
    return {
      columns: columns.map(({ columnId, en, id, type, codelist }) => ({
        id: columnId,
        label: { en, id },
        type: type.toLowerCase(),
        ...(codelist ? { codelist: wordsOf(codelist) } : {}),
      })),
      rows,
      caveats: caveats.map(({ code, params, labels }) => ({
        code,
        params: Object.fromEntries(params.map(({ name, json }) => [name, json])),
        ...(labels.length > 0 ? { labels: wordsOf(labels) } : {}),
      })),
      dataDate,
    };
  }

  const theCase = checkDataset(tapenBikomiDraft);
  const askTheCase = asking(gatewayOver(theCase));
  const by = ['spectrum-of-prevention', 'place:district'];
  const [framework] = by;
  const params: Readonly<Record<string, object>> = {
    gaps: { by: [framework, 'un-4p'], expectation: 'foundation' },
    explain: { by, at: ['policy', '53.03.01'] },
    'stack-depth': { by, framework },
    bounds: { by: [framework] },
    portfolio: { by: [framework, 'un-4p'], framework },
    'co-occurrence': { by, framework },
    similarity: { by: ['place:district'], framework },
  };

  test.each(coreAnalyses)('$id', async ({ id, run: runInCore }) => {
    const asked = params[id] ?? { by };
    const { data, errors } = await askTheCase(whole, { id, params: asked });
    expect(errors).toBeUndefined();
    const table = runInCore(theCase.dataset, asked);
    expect(table.rows.length).toBeGreaterThan(0);
    expect(madeAgain(data.analysis)).toEqual(table);
  });

  test('and show it without, in a language', async () => {
    const { data } = await ask(`{
      analysis(analysisId: "coverage", params: { by: ["letters"] }) {
        columns { columnId codelist { code label(lang: ID) } }
        caveats { code labels { code label } }
      }
    }`);
    expect(data.analysis.columns[0]).toEqual({
      columnId: 'letters',
      codelist: [
        { code: 'a', label: 'Huruf A' },
        { code: 'b', label: 'Huruf B' },
        { code: 'c', label: 'Huruf C' },
      ],
    });
    expect(data.analysis.columns).toContainEqual({ columnId: 'count', codelist: null });
    expect(data.analysis.caveats).toContainEqual({
      code: 'cross-cutting',
      labels: expect.arrayContaining([{ code: 'c', label: 'Letter C' }]),
    });
  });
});

test('takes parameters written in the query', async () => {
  const { data } = await ask(
    '{ analysis(analysisId: "coverage", params: { by: ["letters"] }) { rows } }',
  );
  expect(data.analysis.rows).toHaveLength(3);
});

describe('a wrong question is told by a code, with what there is instead', () => {
  const toldOf = async (id: string, params: unknown) => {
    const { data, errors } = await ask(run, { id, params });
    expect(data).toEqual({ analysis: null });
    expect(errors).toHaveLength(1);
    return errors?.[0]?.extensions;
  };

  test('an analysis that does not exist', async () => {
    const known = coreAnalyses.map(({ id }) => id);
    const told = await toldOf('nothing', {});
    expect(told).toMatchObject({
      code: 'core/analysis-unknown',
      params: { found: 'nothing', known },
    });
    expect(told?.messages?.en).toMatch(/^There is no analysis nothing\. There are: coverage, gaps/);
    expect(told?.messages?.id).toMatch(/^Tidak ada analisis nothing\. Yang ada: coverage, gaps/);
  });

  test('parameters that it cannot use, each with what was expected', async () => {
    expect(await toldOf('stack-depth', { by: 7, extra: true })).toMatchObject({
      code: 'core/analysis-params',
      params: { analysis: 'stack-depth', expected: ['by: array', 'framework: string', '- extra'] },
      messages: {
        en: 'Analysis stack-depth cannot use these parameters (expected by: array, framework: string, and - extra).',
        id: 'Analisis stack-depth tidak dapat memakai parameter ini (seharusnya by: array, framework: string, dan - extra).',
      },
    });
  });

  test('no parameters at all', async () => {
    expect(await toldOf('coverage', 'letters')).toMatchObject({
      code: 'core/analysis-params',
      params: { expected: ['object'] },
    });
  });

  test('a dimension that the data do not have', async () => {
    expect(await toldOf('coverage', { by: ['nothing'] })).toMatchObject({
      code: 'core/dimension-unknown',
    });
  });
});

test('refuses JSON that is nested too deeply', async () => {
  const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);
  const { errors } = await ask(run, { id: 'coverage', params: deep(33) });
  expect(errors?.[0]?.message).toContain('32');
});
