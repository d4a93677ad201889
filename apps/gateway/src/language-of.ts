import type { Language } from '@prevention-spectrum/core';

/** The language that the environment of a process asks for, as for the command line; English otherwise. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return /^id([_.@-]|$)/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'id' : 'en';
}
