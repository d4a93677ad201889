import { coreCatalogue, type Language, type Plugin, render } from '@prevention-spectrum/core';

/** What the library and its plugins say about data: each code with its severity and its sentences. */
export function diagnosticsPage(plugins: readonly Plugin[]): string {
  const sentences = plugins.flatMap((one) => one.sentences ?? []);
  const codes = [coreCatalogue, ...plugins.map((one) => one.diagnostics ?? {})].flatMap((one) =>
    Object.entries(one),
  );
  const rows = codes.map(([code, severity]) => {
    const sentence = (language: Language) =>
      render({ code, severity, params: {}, at: {} }, language, sentences).replaceAll('|', '\\|');
    return `| \`${code}\` | ${severity} | ${sentence('en')} | ${sentence('id')} |`;
  });
  return [
    '# Diagnostics',
    '',
    'What the library says about data. The code is stable and is for programs; the sentence is for people, in English and Indonesian. Words in braces are parameters. An error keeps a record out, a warning lets it in with a doubt. Made from the catalogues.',
    '',
    '| code | severity | English | Indonesian |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
