import { type Diagnostic, type Language, render, type Sentences } from '@prevention-spectrum/core';
import { say } from '../words/say.ts';
import { words } from '../words/words.ts';
import { plain } from './plain.ts';

/** What several diagnostics say of one thing: in which words, how often, and where first. */
export interface Said {
  readonly first: Diagnostic;
  readonly times: number;
  /** One sentence when all say the same; otherwise it shows by a few examples that they do not. */
  readonly text: string;
}

const order = ['error', 'warning', 'info'] as const;

/** Diagnostics that speak of the same thing once, the worst first. */
export function gathered(
  diagnostics: readonly Diagnostic[],
  language: Language,
  sentences: readonly Sentences[],
): readonly Said[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const severity of order) {
    for (const one of diagnostics.filter((each) => each.severity === severity)) {
      const subject = subjectOf(one);
      const group = groups.get(subject);
      if (group) group.push(one);
      else groups.set(subject, [one]);
    }
  }
  return [...groups.values()].map((group) => ({
    first: group[0] as Diagnostic,
    times: group.length,
    text: textOf(group, language, sentences),
  }));
}

/** The parameters that name what a sentence speaks of; the others are what was found there. */
const subjects = ['field', 'kind', 'framework', 'dimension', 'level', 'parent', 'list'] as const;

function subjectOf({ code, params, at }: Diagnostic): string {
  const path = at.path?.filter((step) => typeof step === 'string');
  return JSON.stringify([code, at.column, path, subjects.map((name) => params[name])]);
}

/** How many different values or sentences are shown. */
const examples = 3;

function textOf(
  group: readonly Diagnostic[],
  language: Language,
  sentences: readonly Sentences[],
): string {
  const { otherValues, otherSentences, more } = words[language];
  const said = [...new Set(group.map((one) => plain(render(one, language, sentences))))];
  const [first = '', ...others] = said;
  if (others.length === 0) return first;
  const rest = said.length - examples;
  const counted = (sentence: string) => (rest > 0 ? [say(sentence, { n: rest }, language)] : []);
  const values = [...new Set(group.map(({ params }) => plain(String(params.found))))];
  if (values.length !== said.length) {
    return [...said.slice(0, examples), ...counted(otherSentences)].join('\n');
  }
  const found = [...values.slice(1, examples).map((value) => `"${value}"`), ...counted(more)];
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(found);
  return `${first}\n${say(otherValues, { found: list }, language)}`;
}
