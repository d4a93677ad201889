import { type Bilingual, checkFramework, languages } from '@prevention-spectrum/core';
import { describe, expect, test } from 'vitest';
import { frameworks } from '../src/index.ts';

const brought = frameworks().frameworks ?? [];

/** Every wording in a framework, whatever object it hangs on, with the way to it. */
function wordings(value: unknown, path = ''): readonly (readonly [string, Bilingual])[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value) return [[path, value as Bilingual]];
  return Object.entries(value).flatMap(([key, inner]) => wordings(inner, `${path}/${key}`));
}

describe.each(brought.map((framework) => [framework.id, framework] as const))('%s', (id, it) => {
  test('passes as data without a word', () => {
    const { variantOf: _, ...draft } = it;
    const categories = it.categories.map(({ position: __, ...category }) => category);
    expect(checkFramework({ ...draft, categories })).toMatchObject({ ok: true, diagnostics: [] });
  });

  test('has every code once', () => {
    const codes = it.categories.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('says every sentence in both languages, and not the same in both', () => {
    const alike = ['/label', '/categories/0/label'];
    const faulty = wordings(it).filter(
      ([path, text]) =>
        languages.some((language) => !text[language] || text[language] !== text[language].trim()) ||
        (text.en === text.id &&
          !(alike.includes(path) && ['INSPIRE', 'Universal'].includes(text.en))),
    );
    expect(faulty).toEqual([]);
  });

  test('defines every category, with an example that belongs and one that does not', () => {
    const thin = it.categories.filter(
      ({ definition, examples }) =>
        definition.en.length < 40 ||
        !examples.some(({ applies }) => applies) ||
        examples.every(({ applies }) => applies),
    );
    expect(thin.map(({ code }) => code)).toEqual([]);
  });

  test('rules on every category whose neighbours coders take it for', () => {
    const ruled = new Set(it.rules.flatMap(({ between }) => between));
    const left = it.categories.map(({ code }) => code).filter((code) => !ruled.has(code));
    expect(left).toEqual([]);
  });

  test('cites a source with a year, or says that it has none, and who worded the translation', () => {
    expect(it.citation).toMatch(/\((?:\d{4}|n\.d\.)\)/);
    expect(it.translationNote?.id).toContain('usulan kami');
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});

test('no example is told twice', () => {
  const told = brought
    .flatMap(({ categories }) => categories)
    .flatMap(({ examples }) => examples)
    .flatMap(({ text }) => [text.en, text.id]);
  expect(told.filter((text, index) => told.indexOf(text) !== index)).toEqual([]);
});
