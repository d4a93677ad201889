/** The languages that every sentence of the library exists in. */
export const languages = ['en', 'id'] as const;
export type Language = (typeof languages)[number];

/** A wording in every language of the library. */
export type Bilingual = Readonly<Record<Language, string>>;

/** A wording by language tag, as a source gives it; `und` where the source does not say which language it is. */
export type Text = Readonly<Record<string, string>>;

/**
 * The wording in the language asked for, else in English, else in any.
 * A source in one language is shown as it is: nothing is translated silently.
 */
export function wording(text: Text, language: Language): string {
  return text[language] ?? text.en ?? text.und ?? Object.values(text)[0] ?? '';
}

/** Words as they are compared: trimmed, one blank between words, lower case. */
export function plainWords(words: string): string {
  return words.trim().replace(/\s+/g, ' ').toLowerCase();
}
