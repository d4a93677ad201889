import type { State } from '../../locales/answer-codes.ts';
import type { Cell, Totals } from './answer.ts';
import { size } from './cell.ts';
import type { StandingActivity } from './standing-activity.ts';

/** @param counted the activities that are surely in a cell, and count */
export function totalsOf(
  cells: readonly Pick<Cell, 'state'>[],
  counted: readonly StandingActivity[],
): Totals {
  const of = (state: State) => cells.filter((cell) => cell.state === state).length;
  const [covered, gap, unknown] = [of('covered'), of('gap'), of('unknown')];
  return {
    eligible: covered + gap + unknown,
    covered,
    gap,
    unknown,
    notApplicable: of('not-applicable'),
    distinctActivities: size(counted, 'each'),
  };
}
