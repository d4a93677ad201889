import { misuse } from '../../diagnostic/spectrum-error.ts';
import { displayed } from '../../table/displayed.ts';
import type { Coverage } from './answer.ts';
import { stackTable } from './tables.ts';

/** How many categories are active for the same place, people and period: a range up to what is still unknown. */
export interface StackDepth {
  /** The coordinates without the category. */
  readonly at: readonly string[];
  readonly low: number;
  readonly high: number;
  /** How many categories are eligible here: the denominator. */
  readonly of: number;
  readonly covered: readonly string[];
  readonly unknown: readonly string[];
}

/**
 * Stack depth (docs/method, section 8): all six levels somewhere in a regency is not a comprehensive programme
 * anywhere, so depth is counted for each combination of the other dimensions.
 * @throws SpectrumError `core/dimension-unknown` when the answer has no such dimension.
 */
export function stackDepth(answer: Coverage, framework: string): readonly StackDepth[] {
  const axis = answer.dimensions.findIndex(({ id }) => id === framework);
  if (axis < 0) {
    misuse('core/dimension-unknown', {
      found: framework,
      known: answer.dimensions.map(({ id }) => id),
    });
  }
  const stacks = new Map<string, StackDepth>();
  for (const { at, state } of answer.cells) {
    const others = at.filter((_, index) => index !== axis);
    const key = JSON.stringify(others);
    const stack = stacks.get(key) ?? {
      at: others,
      low: 0,
      high: 0,
      of: 0,
      covered: [],
      unknown: [],
    };
    const category = at[axis] as string;
    stacks.set(key, {
      ...stack,
      low: stack.low + (state === 'covered' ? 1 : 0),
      high: stack.high + (state === 'covered' || state === 'unknown' ? 1 : 0),
      of: stack.of + (state === 'not-applicable' ? 0 : 1),
      covered: state === 'covered' ? [...stack.covered, category] : stack.covered,
      unknown: state === 'unknown' ? [...stack.unknown, category] : stack.unknown,
    });
  }
  const depths = [...stacks.values()];
  return displayed(depths, () => stackTable(answer, framework, depths));
}
