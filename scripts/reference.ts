import {
  type Bilingual,
  type Catalogue,
  coreCatalogue,
  type Framework,
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
            codebookPage(framework, language),
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

const words = {
  version: { en: 'Version', id: 'Versi' },
  source: { en: 'Source', id: 'Sumber' },
  translation: { en: 'On the translation', id: 'Tentang terjemahan' },
  belongs: { en: 'Belongs here', id: 'Termasuk di sini' },
  nearMiss: {
    en: 'Looks like it, and does not belong here',
    id: 'Tampak mirip, tetapi tidak termasuk',
  },
  alias: {
    en: 'Also read as this, with a diagnostic',
    id: 'Juga dibaca sebagai ini, dengan catatan',
  },
  crossCutting: {
    en: 'A means to the other categories: never added to them.',
    id: 'Sarana bagi kategori lain: tidak pernah dijumlahkan dengannya.',
  },
  rules: { en: 'Rules', id: 'Aturan' },
  about: { en: 'about', id: 'tentang' },
  all: { en: 'all categories', id: 'semua kategori' },
  trap: { en: 'trap', id: 'jebakan' },
  rule: { en: 'rule', id: 'aturan' },
} satisfies Record<string, Bilingual>;

function codebookPage(framework: Framework, language: Language): string {
  const say = (text: Bilingual) => text[language];
  const label = (code: string) =>
    framework.categories.find((category) => category.code === code)?.label[language] ?? code;
  const notes = framework.translationNote
    ? ['', `**${say(words.translation)}.** ${say(framework.translationNote)}`]
    : [];
  return [
    `# ${say(framework.label)}`,
    '',
    say(framework.description),
    '',
    `\`${framework.id}\`, ${say(words.version)} ${framework.version}. ${say(words.source)}: ${framework.citation}`,
    ...notes,
    ...framework.categories.flatMap(({ code, label: name, definition, examples, aliases }) => [
      '',
      `## ${say(name)} (\`${code}\`)`,
      '',
      say(definition),
      ...(framework.crossCutting.includes(code) ? ['', say(words.crossCutting)] : []),
      ...(aliases.length > 0 ? ['', `${say(words.alias)}: ${aliases.join(', ')}.`] : []),
      ...[true, false].flatMap((applies) => [
        '',
        `**${say(applies ? words.belongs : words.nearMiss)}**`,
        '',
        ...examples
          .filter((example) => example.applies === applies)
          .map((example) => `- ${say(example.text)} *${say(example.because)}*`),
      ]),
    ]),
    '',
    `## ${say(words.rules)}`,
    '',
    `| ${say(words.about)} | ${say(words.trap)} | ${say(words.rule)} |`,
    '|---|---|---|',
    ...framework.rules.map(({ between, trap, rule }) => {
      const about = between.length > 0 ? between.map(label).join(' / ') : say(words.all);
      return `| ${about} | ${say(trap)} | ${say(rule)} |`;
    }),
    '',
  ].join('\n');
}
