import type { Where } from '@prevention-spectrum/core';
import { refuse } from '../words/say.ts';

/** What the options of a question hold. */
export interface QuestionOptions {
  readonly by?: readonly string[];
  readonly where?: readonly string[];
  readonly expectation?: string;
  readonly meaning?: string;
  readonly atLeast?: string;
  readonly principalOnly?: boolean;
  readonly umbrellaUnits?: boolean;
}

/** The parameters that an analysis takes for a question: what was not said is left out. */
export function questionParams(
  options: QuestionOptions,
  by: readonly string[],
): Readonly<Record<string, unknown>> {
  const { where, expectation, meaning, atLeast, principalOnly, umbrellaUnits } = options;
  const count = {
    ...(principalOnly ? { significance: 'principal' } : {}),
    ...(umbrellaUnits ? { units: 'umbrella' } : {}),
  };
  return {
    by,
    ...(where ? { where: whereOf(where) } : {}),
    ...(expectation === undefined ? {} : { expectation }),
    ...(meaning === undefined ? {} : { meaning }),
    ...(atLeast === undefined ? {} : { atLeast: countOf(atLeast) }),
    ...(Object.keys(count).length > 0 ? { count } : {}),
  };
}

function countOf(found: string): number {
  const isCount = /^\d+$/.test(found) && Number(found) > 0;
  return isCount ? Number(found) : refuse('cli/number-invalid', { option: '--at-least', found });
}

/** Adds one more value of an option that may be repeated, and whose values may be separated by commas. */
export function listed(value: string, before: readonly string[] = []): readonly string[] {
  const parts = value.split(',').map((part) => part.trim());
  return [...before, ...parts.filter((part) => part !== '')];
}

const parts = ['place', 'audience', 'channel', 'organisation', 'period'] as const;

function whereOf(pairs: readonly string[]): Where {
  const where: Record<string, string> = {};
  const categories: Record<string, string> = {};
  for (const pair of pairs) {
    const [name, value] = split(pair);
    const into = parts.some((part) => part === name) ? where : categories;
    into[name] = value;
  }
  return { ...where, ...(Object.keys(categories).length > 0 ? { categories } : {}) };
}

function split(pair: string): readonly [name: string, value: string] {
  const at = pair.indexOf('=');
  if (at < 1 || at === pair.length - 1) return refuse('cli/where-unreadable', { found: pair });
  return [pair.slice(0, at), pair.slice(at + 1)];
}
