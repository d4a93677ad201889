import type { Catalogue, Sentences } from '@prevention-spectrum/core';

/** The codes of a part of the project that is not loaded as a plugin. */
export interface OtherCodes {
  readonly title: string;
  readonly about: string;
  readonly sentences: Sentences;
  /** Left out where all of them are errors or announcements of a program. */
  readonly severities?: Catalogue;
}

/** Sections of the page of diagnostics, behind what the library says about data. */
export function otherCodes(parts: readonly OtherCodes[]): string {
  return parts
    .flatMap((one) => ['', `## ${one.title}`, '', one.about, '', ...table(one)])
    .join('\n');
}

function table({ sentences: { en, id }, severities }: OtherCodes): readonly string[] {
  const rows = Object.entries(en).map(([code, sentence]) => {
    const severity = severities ? ` ${severities[code] ?? ''} |` : '';
    return `| \`${code}\` |${severity} ${cell(sentence)} | ${cell(id[code] ?? '')} |`;
  });
  return severities
    ? ['| code | severity | English | Indonesian |', '|---|---|---|---|', ...rows, '']
    : ['| code | English | Indonesian |', '|---|---|---|', ...rows, ''];
}

function cell(sentence: string): string {
  return sentence.replaceAll('|', '\\|');
}
