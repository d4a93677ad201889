import type { Bilingual, Crosswalk, Framework, Language } from '@prevention-spectrum/core';

const words = {
  title: { en: 'Crosswalks', id: 'Padanan kerangka' },
  about: {
    en: 'What one framework says in another’s words. A crosswalk guides a coder; it never codes an activity. The relations are those of SKOS: `exactMatch` the same, `closeMatch` nearly the same, `broadMatch` the second is wider, `narrowMatch` the second is narrower, `relatedMatch` neither. Made from the plugins.',
    id: 'Apa arti satu kerangka dalam istilah kerangka lain. Padanan memandu pengode; padanan tidak pernah mengodekan kegiatan. Hubungannya menurut SKOS: `exactMatch` sama, `closeMatch` hampir sama, `broadMatch` yang kedua lebih luas, `narrowMatch` yang kedua lebih sempit, `relatedMatch` bukan keduanya. Dibuat dari plugin itu sendiri.',
  },
  from: { en: 'from', id: 'dari' },
  relation: { en: 'relation', id: 'hubungan' },
  to: { en: 'to', id: 'ke' },
  because: { en: 'because', id: 'karena' },
} satisfies Record<string, Bilingual>;

/** Every crosswalk with its reasons, in one language. */
export function crosswalksPage(
  crosswalks: Iterable<Crosswalk>,
  frameworks: readonly Framework[],
  language: Language,
): string {
  const say = (text: Bilingual) => text[language];
  const named = (id: string) => frameworks.find((one) => one.id === id);
  const linked = (id: string) => {
    const framework = named(id);
    return framework ? `[${say(framework.label)}](codebook-${id}.${language}.md)` : `\`${id}\``;
  };
  const category = (framework: string, code: string) => {
    const found = named(framework)?.categories.find((one) => one.code === code);
    return `${found ? say(found.label) : ''} (\`${code}\`)`.trim();
  };
  return [
    `# ${say(words.title)}`,
    '',
    say(words.about),
    ...[...crosswalks].flatMap(({ id, from, to, mappings }) => [
      '',
      `## \`${id}\``,
      '',
      `${linked(from.id)} → ${linked(to.id)}`,
      '',
      `| ${say(words.from)} | ${say(words.relation)} | ${say(words.to)} | ${say(words.because)} |`,
      '|---|---|---|---|',
      ...mappings.map(
        (one) =>
          `| ${category(from.id, one.from)} | \`${one.relation}\` | ${category(to.id, one.to)} | ${say(one.because)} |`,
      ),
    ]),
    '',
  ].join('\n');
}
