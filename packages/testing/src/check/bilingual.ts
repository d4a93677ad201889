import { type Bilingual, languages } from '@prevention-spectrum/core';
import { broken } from './check.ts';

/** Words in every language, none of them blank. */
export function inEveryLanguage(words: Bilingual, what: string): void {
  for (const language of languages) {
    if (!words?.[language]?.trim()) broken(`${what} has no words in ${language}`);
  }
}

/** The same, and not one language's words put in for the other's: a whole sentence differs. */
export function translated(words: Bilingual, what: string): void {
  inEveryLanguage(words, what);
  if (words.en === words.id) broken(`${what} has the same words in both languages`);
}
