import {
  codebookMarkdown,
  type Framework,
  languages,
  type Registry,
} from '@prevention-spectrum/core';
import { analysesPage } from './analyses-page.ts';
import { diagnosticsPage } from './diagnostics-page.ts';

/** Reference pages by their file names, made from what is loaded, so that nothing is told twice. */
export function referencePages(
  frameworks: readonly Framework[],
  { analyses, plugins }: Pick<Registry, 'analyses' | 'plugins'>,
): ReadonlyMap<string, string> {
  return new Map([
    ['diagnostics.md', diagnosticsPage(plugins)],
    ...languages.map(
      (language) =>
        [`analyses.${language}.md`, analysesPage([...analyses.values()], language)] as const,
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
