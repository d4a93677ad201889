import type { Bilingual, Language } from '@prevention-spectrum/core';
import { levelNames, placeLevels } from '../list/place-level.ts';
import { type NameRuleId, nameRules } from '../name/name-rule.ts';
import { sentences } from './sentence.ts';

export type PlaceRule = keyof typeof sentences;

type Slots<Sentence> = Sentence extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | Slots<Rest>
  : never;

/** The parameters that a rule's sentence needs. `rules` is a list of spelling differences; the rest is shown as it stands. */
export type RuleParams<Rule extends PlaceRule = PlaceRule> = {
  readonly [Slot in Slots<(typeof sentences)[Rule]['en']>]: Slot extends 'rules'
    ? readonly NameRuleId[]
    : string | number;
};

/**
 * Why something is so: the rule that said it, for programs, and what it was applied to.
 * `explain` makes the sentence. The note is a reason that a person wrote down, as in the reviewed list.
 */
export interface PlaceReason {
  readonly rule: PlaceRule;
  readonly params: Readonly<Record<string, string | number | readonly NameRuleId[]>>;
  readonly note?: Bilingual;
}

/** Gives a reason with all the parameters that its sentence needs. */
export function reason<Rule extends PlaceRule>(
  rule: Rule,
  params: RuleParams<Rule>,
  note?: Bilingual,
): PlaceReason {
  return note === undefined ? { rule, params } : { rule, params, note };
}

/** A reason as a sentence, with its note after a colon. */
export function explain({ rule, params, note }: PlaceReason, language: Language): string {
  const shown = (slot: string) => {
    const value = params[slot] ?? '';
    if (typeof value === 'object') {
      return value.map((id) => nameRules[id].words[language]).join(', ');
    }
    const level = slot === 'level' ? placeLevels.find((known) => known === value) : undefined;
    return level === undefined ? String(value) : levelNames[level][language];
  };
  const sentence = sentences[rule][language].replace(/\{(\w+)\}/g, (_, slot) => shown(slot));
  return note === undefined ? sentence : `${sentence}: ${note[language]}`;
}
