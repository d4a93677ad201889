import type { Round } from '../shape/measured.ts';
import type { Rounds } from '../shape/run.ts';
import { type Spread, spreadOf } from '../shape/spread.ts';
import type { Bar, FigureOf } from './bar.ts';
import { inUnit, reaches } from './goal.ts';

/** What rounds say of a bar. */
export interface MeasuredBar {
  readonly bar: Bar;
  /** In the unit of the goal: of the ratios of the rounds, each within one round. */
  readonly spread: Spread;
  /** Whether the median reaches the goal. */
  readonly verdict: 'reached' | 'missed';
}

/** `null` where no round has both of what is compared: a peer was not asked. */
export function measuredBar(bar: Bar, rounds: Rounds): MeasuredBar | null {
  const values = valuesOf(bar, rounds);
  if (values.length === 0) return null;
  const spread = spreadOf(values.map((value) => inUnit(bar.goal, value)));
  return { bar, spread, verdict: reaches(bar.goal, spread.median) ? 'reached' : 'missed' };
}

/** Rounds of the same number belong together: what disturbed the machine then disturbed both. */
function valuesOf({ over, under }: Bar, rounds: Rounds): readonly number[] {
  const of = ({ peer, figure }: FigureOf) =>
    (rounds[peer] ?? []).map((round) => valueIn(round, figure));
  if (!under) return of(over).flatMap((value) => value ?? []);
  const unders = of(under);
  return of(over).flatMap((value, round) => {
    const beside = unders[round];
    return value === undefined || beside === undefined ? [] : [value / beside];
  });
}

function valueIn({ figures, amounts }: Round, name: string): number | undefined {
  return figures[name]?.milliseconds ?? amounts?.[name];
}
