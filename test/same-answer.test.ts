import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import {
  type Bilingual,
  createWorkbench,
  datasetLines,
  memoryStore,
  type Table,
} from '@prevention-spectrum/core';
import { type Serving, serve } from '@prevention-spectrum/gateway';
import { standard } from '@prevention-spectrum/preset-standard';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AskedQuestion, programmes } from './same-answer/questions.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'same-answer-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Only what is data: the faces of a table are not compared. */
const plain = (table: Table): unknown => JSON.parse(JSON.stringify(table));

/** The command line, as somebody types it. */
async function typed(args: readonly string[]): Promise<unknown> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      '--conditions=@prevention-spectrum/source',
      '--import',
      'tsx',
      'packages/cli/src/main.ts',
      ...args,
    ],
    { cwd: root, maxBuffer: 64 * 1024 * 1024, env: { ...process.env, NO_COLOR: '1' } },
  );
  return JSON.parse(stdout);
}

function words({ analysis, params }: AskedQuestion): readonly string[] {
  const { by, expectation, framework } = params as Record<string, string | readonly string[]>;
  return [
    analysis,
    ...['--by', String(by), '--expectation', String(expectation)],
    ...(framework ? ['--framework', String(framework)] : []),
    ...['--format', 'json'],
  ];
}

interface Wording {
  readonly language: string;
  readonly text: string;
}

/** A table over GraphQL, made again from what an integrator can select. */
async function overGraphQL(url: string, { analysis, params }: AskedQuestion): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      variables: { analysis, params },
      query: `query Table($analysis: ID!, $params: JSON!) {
        analysis(analysisId: $analysis, params: $params) {
          columns { columnId en: label id: label(lang: ID) type codelist { code wordings { language text } } }
          rows
          caveats { code params { name json } labels { code en: label id: label(lang: ID) } }
          dataDate
        }
      }`,
    }),
  });
  const { data, errors } = await response.json();
  expect(errors).toBeUndefined();
  const { columns, rows, caveats, dataDate } = data.analysis;
  return {
    columns: columns.map(
      (
        column: {
          columnId: string;
          type: string;
          codelist: { code: string; wordings: Wording[] }[] | null;
        } & Bilingual,
      ) => ({
        id: column.columnId,
        label: { en: column.en, id: column.id },
        type: column.type.toLowerCase(),
        ...(column.codelist && {
          codelist: Object.fromEntries(
            column.codelist.map(({ code, wordings }) => [
              code,
              Object.fromEntries(wordings.map(({ language, text }) => [language, text])),
            ]),
          ),
        }),
      }),
    ),
    rows,
    caveats: caveats.map(
      (caveat: {
        code: string;
        params: { name: string; json: unknown }[];
        labels: ({ code: string } & Bilingual)[];
      }) => ({
        code: caveat.code,
        params: Object.fromEntries(caveat.params.map(({ name, json }) => [name, json])),
        ...(caveat.labels.length > 0 && {
          labels: Object.fromEntries(caveat.labels.map(({ code, en, id }) => [code, { en, id }])),
        }),
      }),
    ),
    dataDate,
  };
}

describe.each(programmes.map((programme) => [programme.dataset.id, programme] as const))(
  'every door gives the same tables: %s',
  (name, { dataset, questions }) => {
    const bench = createWorkbench({ store: memoryStore(dataset), plugins: standard() });
    const file = join(folder, `${name}.ndjson`);
    let gateway: Serving;
    beforeAll(async () => {
      writeFileSync(file, [...datasetLines(dataset)].join(''));
      gateway = await serve({ workbench: bench, port: 0 });
    });
    afterAll(() => gateway.close());

    test.each(questions)(
      '$analysis of $params',
      async (question) => {
        const here = plain(await bench.run(question.analysis, question.params));
        expect(await overGraphQL(gateway.url, question)).toEqual(here);
        const [ofFile, ofUrl] = await Promise.all([
          typed([...words(question).slice(0, 1), file, ...words(question).slice(1)]),
          typed([...words(question), '--url', gateway.url]),
        ]);
        expect(ofFile).toEqual(here);
        expect(ofUrl).toEqual(here);
      },
      60_000,
    );
  },
);

test('the notebook was given the same tables', async () => {
  const notebook = JSON.parse(
    readFileSync(join(root, 'docs/notebooks/02-same-answer.ipynb'), 'utf8'),
  );
  const shown = notebook.cells
    .flatMap(({ outputs = [] }: { outputs?: { data?: Record<string, string[]> }[] }) => outputs)
    .map(({ data }: { data?: Record<string, string[]> }) => data?.['text/plain']?.join('') ?? '')
    .join('\n');
  for (const { dataset, questions } of programmes) {
    const bench = createWorkbench({ store: memoryStore(dataset), plugins: standard() });
    for (const { analysis, params } of questions) {
      const table = JSON.stringify(await bench.run(analysis, params));
      const print = createHash('sha256').update(table).digest('hex').slice(0, 16);
      expect(shown).toContain(
        `${dataset.id} ${analysis} ${params.expectation} ${params.by}: ${print}`,
      );
    }
  }
});
