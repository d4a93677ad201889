import type { Bilingual, Language } from '../activity/text.ts';
import type { Diagnostic, Params } from '../diagnostic/diagnostic.ts';
import type { Choice, Fact, Meaning, NearMiss, Reason, Standing, State } from './answer-codes.ts';
import type { Caveat } from './caveat.ts';
import { en } from './en.ts';
import { id } from './id.ts';
import type { Locale } from './locale.ts';

export const locales: Readonly<Record<Language, Locale>> = { en, id };

/** Sentences for the codes that a plugin brings, by language. */
export type Sentences = Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** The sentence of a diagnostic: what was found, where it matters and what was expected. A plugin's own sentences come with it. */
export function render(
  { code, params }: Diagnostic,
  language: Language,
  plugins: readonly Sentences[] = [],
): string {
  const own = (locales[language].diagnostics as Readonly<Record<string, string>>)[code];
  const sentence =
    own ?? plugins.map((one) => one[language][code]).find((one) => one !== undefined);
  return sentence === undefined ? code : fill(sentence, params, language);
}

/** Why a cell is a gap or unknown, or a missing fact, as a sentence. */
export function reasonText(reason: Reason | Fact, language: Language): string {
  return locales[language].reasons[reason];
}

/** What is surely there and does not count, in a few words. */
export function nearMissText(kind: NearMiss, language: Language): string {
  return locales[language].nearMisses[kind];
}

/** The state of a cell in a word or two. */
export function stateText(state: State, language: Language): string {
  return locales[language].states[state];
}

/** What somebody could choose otherwise, in a few words. */
export function choiceText(choice: Choice, language: Language): string {
  return locales[language].choices[choice];
}

/** What "covered" is taken to mean, as the end of a sentence. */
export function meaningText(meaning: Meaning, language: Language): string {
  return locales[language].meanings[meaning];
}

/** How large a category is beside the others, in a few words. */
export function standingText(standing: Standing, language: Language): string {
  return locales[language].standings[standing];
}

/** What codes are called in every language: the codelist of a column. */
export function wordsFor<Code extends string>(
  codes: readonly Code[],
  text: (code: Code, language: Language) => string,
): Readonly<Record<Code, Bilingual>> {
  const named = codes.map((code) => [code, { en: text(code, 'en'), id: text(code, 'id') }]);
  return Object.fromEntries(named);
}

/** What a state means, as a sentence to be printed beside a matrix. */
export function stateMeaning(state: State, language: Language): string {
  return locales[language].stateMeanings[state];
}

/** A caveat as a sentence, with frameworks and categories by their labels. One without any sentence is its code. */
export function caveatText({ code, params, labels = {} }: Caveat, language: Language): string {
  const called = (value: string) => labels[value]?.[language] ?? value;
  const named = Object.entries(params).map(([name, value]) => {
    if (typeof value === 'number') return [name, value] as const;
    if (typeof value !== 'string') return [name, value.map(called)] as const;
    const word = name === 'meaning' ? meaningText(value as Meaning, language) : called(value);
    return [name, word] as const;
  });
  const own = (locales[language].caveats as Readonly<Record<string, string>>)[code];
  return fill(own ?? called(code), Object.fromEntries(named), language);
}

/** Parameters whose values are words of the library, which a language may call otherwise. */
const named: ReadonlySet<string> = new Set([
  ...['kind', 'end', 'dimension', 'fact', 'facts', 'reading', 'otherwise'],
  ...['before', 'after', 'status'],
]);

/**
 * Fills the words in braces. A list is joined as the language joins lists; `{cells|cell|cells}` gives the word
 * for one or for several.
 */
export function fill(sentence: string, params: Params, language: Language): string {
  return sentence.replace(
    /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g,
    (whole, name: string, one: string | undefined, several: string | undefined) => {
      const value = params[name];
      if (value === undefined) return whole;
      if (one !== undefined && several !== undefined) return value === 1 ? one : several;
      if (typeof value === 'number') return new Intl.NumberFormat(language).format(value);
      const word = (one: string) => (named.has(name) ? called(one, language) : one);
      return typeof value === 'object' ? listText(value.map(word), language) : word(value);
    },
  );
}

/** What a language calls a word of the library; every other word as it is. */
function called(word: string, language: Language): string {
  const { words } = locales[language];
  return Object.hasOwn(words, word) ? (words[word] as string) : word;
}

/** How many letters of a list are shown before the rest is counted, and how many entries in any case. */
const room = { letters: 180, entries: 3 } as const;

/** A list as the language joins lists; what does not fit on a line or two is counted. */
export function listText(values: readonly string[], language: Language): string {
  if (values.length === 0) return locales[language].none;
  let letters = 0;
  const fits = values.filter((value, index) => {
    letters += value.length;
    return index < room.entries || letters <= room.letters;
  });
  const rest = values.length - fits.length;
  const words = rest > 0 ? [...fits, fill(locales[language].more, { n: rest }, language)] : fits;
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(words);
}
