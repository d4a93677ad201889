import type { State } from '../../locales/answer-codes.ts';
import type { Cell, Totals } from './answer.ts';

/** @param distinctActivities those that are surely in a cell, and count: each once */
export function totalsOf(
  cells: readonly Pick<Cell, 'state'>[],
  distinctActivities: number,
): Totals {
  const of = (state: State) => cells.filter((cell) => cell.state === state).length;
  const [covered, gap, unknown] = [of('covered'), of('gap'), of('unknown')];
  return {
    eligible: covered + gap + unknown,
    covered,
    gap,
    unknown,
    notApplicable: of('not-applicable'),
    distinctActivities,
  };
}
