import type { Analysis, Bilingual, Language } from '@prevention-spectrum/core';
import * as z from 'zod';
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
} satisfies Record<string, Bilingual>;

/** Every analysis with what it answers and what it accepts. */
export function analysesPage(analyses: readonly Analysis[], language: Language): string {
  const say = (text: Bilingual) => text[language];
  return [
    `# ${say(words.title)}`,
    '',
    say(words.about),
    ...analyses.flatMap(({ id, label, description, params }) => [
      '',
      `## ${say(label)} (\`${id}\`)`,
      '',
      say(description),
      '',
      `| ${say(words.parameter)} | ${say(words.needed)} | ${say(words.holds)} |`,
      '|---|---|---|',
      ...paramsIn(z.toJSONSchema(params, { io: 'input' })).map(
        ({ name, required, holds }) =>
          `| \`${name}\` | ${required ? say(words.yes) : ''} | \`${holds.replaceAll('|', '\\|')}\` |`,
      ),
    ]),
    '',
  ].join('\n');
}
