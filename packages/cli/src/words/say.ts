import {
  type Diagnostic,
  type Language,
  type Params,
  render,
  type Sentences,
  SpectrumError,
} from '@prevention-spectrum/core';
import { type CliCode, type Placeholder, words } from './words.ts';

/** The command line's own sentences, beside those of core and of plugins. */
export const cliSentences: Sentences = { en: words.en.sentences, id: words.id.sentences };

/** One of the command line's own diagnostics. */
export function cliDiagnostic(code: CliCode, params: Params = {}): Diagnostic<CliCode> {
  return { code, severity: 'error', params, at: {} };
}

/** Throws a mistake of use, or what cannot be reached, by its code. */
export function refuse(code: CliCode, params: Params = {}, cause?: unknown): never {
  throw new SpectrumError(cliDiagnostic(code, params), { cause });
}

/** Fills the words in braces as core fills them. */
export function say(sentence: string, params: Params, language: Language): string {
  const own = { [language]: { said: sentence } };
  const diagnostic = { code: 'said', severity: 'info', params, at: {} } as const;
  return render(diagnostic, language, [{ en: {}, id: {}, ...own }]);
}

/** The sentence of one of the command line's codes. */
export function sayCode(code: CliCode, params: Params, language: Language): string {
  return render(cliDiagnostic(code, params), language, [cliSentences]);
}

/** What a language calls a placeholder or an argument. */
export function called(name: string, language: Language): string {
  const { placeholders } = words[language];
  return Object.hasOwn(placeholders, name) ? placeholders[name as Placeholder] : name;
}
