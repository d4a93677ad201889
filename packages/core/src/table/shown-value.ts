import { type Language, wording } from '../activity/text.ts';
import { listText, locales } from '../locales/render.ts';
import type { Column, Value } from './table.ts';

/** A value as a reader sees it: codes by their names, numbers and lists as the language writes them. */
export function shownValue(column: Column, value: Value | undefined, language: Language): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return locales[language][value ? 'yes' : 'no'];
  if (typeof value === 'number') return new Intl.NumberFormat(language).format(value);
  if (typeof value === 'string') return called(column, value, language);
  if (value.length === 0) return '';
  return listText(
    value.map((one) => called(column, one, language)),
    language,
  );
}

function called({ codelist }: Column, code: string, language: Language): string {
  const words = codelist && Object.hasOwn(codelist, code) ? codelist[code] : undefined;
  return words ? wording(words, language) : code;
}
