import type { Diagnostic, Language } from '@prevention-spectrum/core';
import type { CommanderError } from 'commander';
import { called, cliDiagnostic } from './words/say.ts';
import type { CliCode } from './words/words.ts';

/** Commander tells mistakes in English only: what it says, and our code with the words of the sentence. */
const mistakes: readonly (readonly [RegExp, CliCode, readonly string[]])[] = [
  [/unknown option '(.+?)'/, 'cli/option-unknown', ['found']],
  [/unknown command '(.+?)'/, 'cli/command-unknown', ['found']],
  [/missing required argument '(.+?)'/, 'cli/argument-missing', ['argument']],
  [/required option '([^ ']+).*?' not specified/, 'cli/option-missing', ['found']],
  [/option '([^ ']+).*?' argument missing/, 'cli/option-argument-missing', ['found']],
  [
    /option '([^ ']+).*?' argument '(.*?)' is invalid\. Allowed choices are (.+)\.$/,
    'cli/option-invalid',
    ['option', 'found', 'known'],
  ],
  [
    /argument value '(.*?)' is invalid for argument '(.+?)'\. Allowed choices are (.+)\.$/,
    'cli/argument-invalid',
    ['found', 'argument', 'known'],
  ],
  [
    /too many arguments.*?\. Expected (\d+) arguments? but got (\d+)/,
    'cli/arguments-too-many',
    ['expected', 'found'],
  ],
];

/**
 * What was typed wrongly, and what may have been meant; `null` where commander says something else.
 * @param language in which an argument is called as the help calls it
 */
export function mistakesIn(
  { message }: CommanderError,
  language: Language,
): readonly Diagnostic[] | null {
  for (const [pattern, code, names] of mistakes) {
    const found = pattern.exec(message);
    if (!found) continue;
    const params = Object.fromEntries(
      names.map((name, index) => {
        const word = found[index + 1] ?? '';
        return [name, name === 'argument' ? called(word, language) : word];
      }),
    );
    const meant = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(message)?.[1];
    const suggestion =
      meant === undefined ? [] : [cliDiagnostic('cli/suggestion', { known: meant })];
    return [cliDiagnostic(code, params), ...suggestion];
  }
  return null;
}
