import { type Framework, languages, plainWords, wording } from '@prevention-spectrum/core';

/** Whether every word of a column is a category of a framework. */
export function isCodedIn(values: readonly string[], framework: Framework): boolean {
  if (values.length === 0) return false;
  const known = new Set(
    framework.categories.flatMap(({ code, aliases, label }) =>
      [code, ...aliases, ...languages.map((language) => wording(label, language))].map(plainWords),
    ),
  );
  return values.every((value) => known.has(plainWords(value)));
}
