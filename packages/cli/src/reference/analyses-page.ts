import type { Analysis, Bilingual, CodedDataset, Language } from '@prevention-spectrum/core';
import * as z from 'zod';
import { columnsOf } from './columns.ts';
import { paramsIn } from './params.ts';

const words = {
  title: { en: 'Analyses', id: 'Analisis' },
  about: {
    en: 'Every question that can be asked by name: on the command line with `run`, over GraphQL with `analysis`, in code with `workbench.run`. Each gives a table with its caveats. Made from the analyses.',
    id: 'Semua pertanyaan yang dapat diajukan dengan namanya: di baris perintah dengan `run`, melalui GraphQL dengan `analysis`, dalam kode dengan `workbench.run`. Masing-masing memberi sebuah tabel beserta catatannya. Dibuat dari analisis itu sendiri.',
  },
  parameter: { en: 'parameter', id: 'parameter' },
  needed: { en: 'needed', id: 'wajib' },
  holds: { en: 'holds', id: 'isi' },
  yes: { en: 'yes', id: 'ya' },
  columns: {
    en: 'The columns, asked with',
    id: 'Kolomnya, bila ditanya dengan',
  },
  column: { en: 'column', id: 'kolom' },
  called: { en: 'called', id: 'sebutan' },
} satisfies Record<string, Bilingual>;

/**
 * Every analysis with what it answers, what it accepts and the columns of its table.
 * @param dataset to ask for the columns
 */
export function analysesPage(
  analyses: readonly Analysis[],
  dataset: CodedDataset,
  language: Language,
): string {
  const say = (text: Bilingual) => text[language];
  const columnLines = (analysis: Analysis) => {
    const asked = columnsOf(analysis, dataset);
    if (!asked) return [];
    return [
      '',
      `${say(words.columns)} \`${JSON.stringify(asked.params)}\`:`,
      '',
      `| ${say(words.column)} | ${say(words.holds)} | ${say(words.called)} |`,
      '|---|---|---|',
      ...asked.columns.map(
        ({ id, type, label }) => `| \`${id}\` | \`${type}\` | ${cell(say(label))} |`,
      ),
    ];
  };
  return [
    `# ${say(words.title)}`,
    '',
    say(words.about),
    ...analyses.flatMap((analysis) => [
      '',
      `## ${say(analysis.label)} (\`${analysis.id}\`)`,
      '',
      say(analysis.description),
      '',
      `| ${say(words.parameter)} | ${say(words.needed)} | ${say(words.holds)} |`,
      '|---|---|---|',
      ...paramsIn(z.toJSONSchema(analysis.params, { io: 'input' })).map(
        ({ name, required, holds }) =>
          `| \`${name}\` | ${required ? say(words.yes) : ''} | \`${cell(holds)}\` |`,
      ),
      ...columnLines(analysis),
    ]),
    '',
  ].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
