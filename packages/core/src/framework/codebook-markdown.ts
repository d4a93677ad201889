import type { Bilingual, Language } from '../activity/text.ts';
import type { Framework } from './framework.ts';

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

/** A framework as its codebook, in Markdown: what belongs to each category, what only looks like it, and the rules. */
export function codebookMarkdown(framework: Framework, language: Language): string {
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
