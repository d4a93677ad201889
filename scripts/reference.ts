import {
  type Catalogue,
  codebookMarkdown,
  coreCatalogue,
  type Language,
  languages,
  newSpectrumOfPrevention,
  render,
  spectrumOfPrevention,
  un4p,
} from '@prevention-spectrum/core';

/** The pages of docs/reference, by their path in the repository: made from the data, so that nothing is told twice. */
export function referencePages(): ReadonlyMap<string, string> {
  const frameworks = [spectrumOfPrevention, newSpectrumOfPrevention, un4p];
  return new Map([
    ['docs/reference/diagnostics.md', diagnosticsPage(coreCatalogue)],
    ...frameworks.flatMap((framework) =>
      languages.map(
        (language) =>
          [
            `docs/reference/codebook-${framework.id}.${language}.md`,
            codebookMarkdown(framework, language),
          ] as const,
      ),
    ),
  ]);
}

function diagnosticsPage(catalogue: Catalogue): string {
  const rows = Object.entries(catalogue).map(([code, severity]) => {
    const sentence = (language: Language) =>
      render({ code, severity, params: {}, at: {} }, language).replaceAll('|', '\\|');
    return `| \`${code}\` | ${severity} | ${sentence('en')} | ${sentence('id')} |`;
  });
  return [
    '# Diagnostics',
    '',
    'What the library says about data. The code is stable and is for programs; the sentence is for people, in English and Indonesian. Words in braces are parameters. An error keeps a record out, a warning lets it in with a doubt. Made from the catalogue by `npm run docs`.',
    '',
    '| code | severity | English | Indonesian |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
