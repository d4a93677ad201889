import type { State } from '../../locales/answer-codes.ts';
import { displayed } from '../../table/displayed.ts';
import type { Coverage } from './answer.ts';
import { profilesOf } from './profiles.ts';
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
  const depths = profilesOf(answer, framework).profiles.map(({ at, states }): StackDepth => {
    const among = (state: State) => [...states.keys()].filter((one) => states.get(one) === state);
    const [covered, unknown] = [among('covered'), among('unknown')];
    return {
      at,
      low: covered.length,
      high: covered.length + unknown.length,
      of: states.size - among('not-applicable').length,
      covered,
      unknown,
    };
  });
  return displayed(depths, () => stackTable(answer, framework, depths));
}
