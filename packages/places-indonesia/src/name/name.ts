import { type NameRuleId, nameRuleIds, nameRules } from './name-rule.ts';

const withRules = (name: string, rules: readonly NameRuleId[]): string =>
  rules.reduce((spelling, rule) => nameRules[rule].set(spelling), name);

/** The name as it is compared: every rule applied. Two names are the same when their keys are. */
export function nameKey(name: string): string {
  const simple = name.toLowerCase();
  return /^[a-z]+$/.test(simple) ? simple : withRules(name, nameRuleIds);
}

/**
 * The rules without which two names would differ; empty when they are equal letter by letter,
 * undefined when they are different names.
 */
export function rulesBetween(one: string, other: string): readonly NameRuleId[] | undefined {
  if (one === other) return [];
  if (one.toLowerCase() === other.toLowerCase()) return ['case'];
  const same = (rules: readonly NameRuleId[]) => withRules(one, rules) === withRules(other, rules);
  if (!same(nameRuleIds)) return undefined;
  let needed = nameRuleIds;
  // The strongest rules go first, so that what is left names the mildest difference.
  for (const rule of nameRuleIds.toReversed()) {
    const fewer = needed.filter((kept) => kept !== rule);
    if (same(fewer)) needed = fewer;
  }
  return needed;
}
