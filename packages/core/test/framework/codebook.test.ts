import { describe, expect, test } from 'vitest';
import type { Bilingual } from '../../src/activity/text.ts';
import { languages } from '../../src/activity/text.ts';
import type { Framework } from '../../src/framework/framework.ts';
import { newSpectrumOfPrevention } from '../../src/framework/new-spectrum-of-prevention.ts';
import { spectrumOfPrevention } from '../../src/framework/spectrum-of-prevention.ts';
import { un4p } from '../../src/framework/un-4p.ts';

const codebooks: readonly Framework[] = [spectrumOfPrevention, newSpectrumOfPrevention, un4p];

/** Every wording in a framework, whatever object it hangs on, with the way to it. */
function wordings(value: unknown, path = ''): readonly (readonly [string, Bilingual])[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value) return [[path, value as Bilingual]];
  return Object.entries(value).flatMap(([key, inner]) => wordings(inner, `${path}/${key}`));
}

describe.each(codebooks.map((framework) => [framework.id, framework] as const))('%s', (_, it) => {
  test('says every sentence in both languages, and not the same in both', () => {
    const faulty = wordings(it).filter(
      ([, text]) =>
        languages.some((language) => !text[language] || text[language] !== text[language].trim()) ||
        text.en === text.id,
    );
    expect(faulty).toEqual([]);
  });

  test('defines every category and shows two examples and two near misses of it at least', () => {
    const thin = it.categories.filter(
      ({ definition, examples }) =>
        definition.en.length < 80 ||
        examples.filter(({ applies }) => applies).length < 2 ||
        examples.filter(({ applies }) => !applies).length < 2,
    );
    expect(thin.map(({ code }) => code)).toEqual([]);
  });

  test('has codes, aliases and positions once each', () => {
    const names = it.categories.flatMap(({ code, aliases }) => [code, ...aliases]);
    expect(new Set(names).size).toBe(names.length);
    expect(it.categories.map(({ position }) => position)).toEqual(
      it.categories.map((_, index) => index + 1),
    );
  });

  test('names only its own codes in rules and among the cross-cutting', () => {
    const codes = it.categories.map(({ code }) => code);
    const named = [...it.crossCutting, ...it.rules.flatMap(({ between }) => between)];
    expect(named.filter((code) => !codes.includes(code))).toEqual([]);
  });

  test('gives every category a rule at least', () => {
    const ruled = new Set(it.rules.flatMap(({ between }) => between));
    expect(it.categories.map(({ code }) => code).filter((code) => !ruled.has(code))).toEqual([]);
  });

  test('cites its source and says who worded the translation', () => {
    expect(it.citation).toMatch(/\((?:1999|2002|2010)\)/);
    expect(it.translationNote?.id).toContain('usulan kami');
  });

  test('refers to categories by name, because positions differ between variants', () => {
    const numbered = wordings([it.categories, it.rules]).filter(([, { en, id }]) =>
      /\blevels? \d|\btingkat (?:ke-?)?\d/.test(`${en} ${id}`),
    );
    expect(numbered).toEqual([]);
  });
});

test('no example is told twice', () => {
  const examples = [spectrumOfPrevention, un4p, newSpectrumOfPrevention]
    .flatMap((framework: Framework) => framework.categories)
    .flatMap((category) => category.examples);
  const told = [...new Set(examples)].flatMap(({ text }) => [text.en, text.id]);
  expect(told.filter((text, index) => told.indexOf(text) !== index)).toEqual([]);
});

test('the six levels carry the labels of the publication and our Indonesian proposals', () => {
  expect(
    spectrumOfPrevention.categories.map(({ code, label }) => [code, label.en, label.id]),
  ).toMatchInlineSnapshot(`
    [
      [
        "individual",
        "Strengthening individual knowledge and skills",
        "Penguatan pengetahuan dan keterampilan individu",
      ],
      [
        "community",
        "Promoting community education",
        "Promosi pendidikan masyarakat",
      ],
      [
        "providers",
        "Educating providers",
        "Pendidikan bagi penyedia layanan",
      ],
      [
        "networks",
        "Fostering coalitions and networks",
        "Pengembangan koalisi dan jejaring",
      ],
      [
        "organizations",
        "Changing organizational practices",
        "Perubahan praktik organisasi",
      ],
      [
        "policy",
        "Influencing policy and legislation",
        "Advokasi kebijakan dan peraturan",
      ],
    ]
  `);
});

test('the four Ps carry the words attested in Indonesia, and partnership cuts across them', () => {
  expect(un4p.categories.map(({ code, label }) => [code, label.en, label.id])).toEqual([
    ['prevention', 'Prevention', 'Pencegahan'],
    ['protection', 'Protection', 'Perlindungan'],
    ['prosecution', 'Prosecution', 'Penuntutan'],
    ['partnership', 'Partnership', 'Kemitraan'],
  ]);
  expect(un4p.crossCutting).toEqual(['partnership']);
});

test('the four Ps have a label that fits into a heading', () => {
  expect(un4p.label).toEqual({ en: 'UN 4P', id: '4P PBB' });
});

test('the spelling of the case paper is an alias of prosecution and of nothing else', () => {
  expect(un4p.categories.map(({ code, aliases }) => [code, aliases])).toEqual([
    ['prevention', []],
    ['protection', []],
    ['prosecution', ['persecution']],
    ['partnership', []],
  ]);
});

test.each([
  ['individual', 'community'],
  ['community', 'providers'],
  ['providers', 'organizations'],
  ['networks', 'policy'],
  ['organizations', 'policy'],
  ['community', 'organizations'],
])('the Spectrum has a rule between %s and %s', (one, other) => {
  const pairs: readonly (readonly string[])[] = spectrumOfPrevention.rules.map((r) => r.between);
  expect(pairs).toContainEqual([one, other]);
});

test.each([
  ['policy', 'peraturan desa', true],
  ['organizations', 'peraturan desa', false],
  ['organizations', 'kantor desa', true],
  ['policy', 'kantor desa', false],
])('an example of %s with “%s” applies: %s', (code, phrase, applies) => {
  const category = spectrumOfPrevention.categories.find((each) => each.code === code);
  const examples = category?.examples.filter(({ text }) => text.id.includes(phrase));
  expect(examples?.map((example) => example.applies)).toEqual([applies]);
});
