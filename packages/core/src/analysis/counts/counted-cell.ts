import { choices, type Reason, type State } from '../../locales/answer-codes.ts';
import type { Cell } from '../coverage/answer.ts';
import type { CellLists } from '../coverage/cell.ts';
import type { Verdict } from '../coverage/verdict.ts';
import type { CellCounts } from './cell-counts.ts';
import type { Look, Looks } from './looks.ts';

/** A cell without its lists. */
export type CountedCell = Omit<Cell, 'at' | keyof CellLists>;

/** Reads a cell from its sums (docs/method, sections 4 and 5). */
export function countedCell(
  counts: CellCounts,
  cell: number,
  verdict: Verdict,
  looks: Looks,
): CountedCell {
  const { base, lowest, highest, extremes } = looks;
  const stateAt = (look: Look) => stateOf(counts, cell, verdict, look);
  const state = stateAt(base);
  const flippedBy = choices.filter((choice) =>
    extremes[choice].some((look) => stateAt(look) !== state),
  );
  const sure = counts.sure(cell, base);
  return {
    state,
    reasons: reasonsOf(counts, cell, verdict, base, state),
    count: sure,
    possible: counts.inAll(cell, base) - sure,
    low: counts.sure(cell, lowest),
    high: counts.sure(cell, highest),
    screened: verdict.screened,
    robust: verdict.applicable ? flippedBy.length === 0 : null,
    flippedBy: verdict.applicable ? flippedBy : [],
  };
}

function stateOf(
  counts: CellCounts,
  cell: number,
  { applicable, screened, atLeast }: Verdict,
  look: Look,
): State {
  if (!applicable) return 'not-applicable';
  if (counts.sure(cell, look) >= atLeast) return 'covered';
  if (counts.inAll(cell, look) >= atLeast) return 'unknown';
  return screened ? 'gap' : 'unknown';
}

function reasonsOf(
  counts: CellCounts,
  cell: number,
  { atLeast }: Verdict,
  base: Look,
  state: State,
): readonly Reason[] {
  if (state === 'covered' || state === 'not-applicable') return [];
  if (state === 'unknown') {
    return counts.inAll(cell, base) >= atLeast ? counts.missing(cell) : ['not-screened'];
  }
  const below = counts.sure(cell, base) > 0 ? (['below-threshold'] as const) : [];
  const near = [...below, ...counts.near(cell)];
  return near.length > 0 ? near : ['nothing-reported'];
}
