import {
  type CodedDataset,
  codebookMarkdown,
  languages,
  type Registry,
} from '@prevention-spectrum/core';
import { analysesPage } from './analyses-page.ts';
import { crosswalksPage } from './crosswalks-page.ts';
import { diagnosticsPage } from './diagnostics-page.ts';

/**
 * Reference pages by their file names, made from what is loaded, so that nothing is told twice.
 * @param dataset with the frameworks to print, and to ask what columns each analysis gives
 */
export function referencePages(
  dataset: CodedDataset,
  { analyses, crosswalks, plugins }: Pick<Registry, 'analyses' | 'crosswalks' | 'plugins'>,
): ReadonlyMap<string, string> {
  const { frameworks } = dataset;
  return new Map([
    ['diagnostics.md', diagnosticsPage(plugins)],
    ...languages.map(
      (language) =>
        [
          `analyses.${language}.md`,
          analysesPage([...analyses.values()], dataset, language),
        ] as const,
    ),
    ...languages.map(
      (language) =>
        [
          `crosswalks.${language}.md`,
          crosswalksPage(crosswalks.values(), frameworks, language),
        ] as const,
    ),
    ...frameworks.flatMap((framework) =>
      languages.map(
        (language) =>
          [
            `codebook-${framework.id}.${language}.md`,
            codebookMarkdown(framework, language),
          ] as const,
      ),
    ),
  ]);
}
