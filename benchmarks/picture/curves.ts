import type { Run } from '../shape/run.ts';
import { type Spread, spreadOf } from '../shape/spread.ts';

/** One figure of every peer, by how many records there are. */
export interface Chart {
  readonly figure: string;
  readonly curves: readonly Curve[];
}

export interface Curve {
  readonly peer: string;
  /** By rising numbers of records. */
  readonly points: readonly Point[];
}

/** Milliseconds of all rounds with so many records. */
export interface Point extends Spread {
  readonly records: number;
}

/** A chart for each figure that some peer has of several numbers of records, in the order in which peers gave them. */
export function chartsOf(runs: readonly Run[]): readonly Chart[] {
  const rising = [...runs].sort((one, other) => one.records - other.records);
  const peers = namesIn(rising, ({ rounds }) => Object.keys(rounds));
  const figures = namesIn(rising, ({ rounds }) =>
    Object.values(rounds).flatMap(([first]) => Object.keys(first?.figures ?? {})),
  );
  return figures
    .map((figure) => ({
      figure,
      curves: peers.map((peer) => ({ peer, points: pointsOf(rising, peer, figure) })),
    }))
    .filter(({ curves }) => curves.some(({ points }) => points.length > 1))
    .map(({ figure, curves }) => ({
      figure,
      curves: curves.filter(({ points }) => points.length > 0),
    }));
}

function pointsOf(runs: readonly Run[], peer: string, figure: string): readonly Point[] {
  return runs.flatMap(({ records, rounds }) => {
    const times = (rounds[peer] ?? []).flatMap(({ figures }) => figures[figure] ?? []);
    if (times.length === 0) return [];
    return [{ records, ...spreadOf(times.map(({ milliseconds }) => milliseconds)) }];
  });
}

function namesIn(runs: readonly Run[], of: (run: Run) => readonly string[]): readonly string[] {
  return [...new Set(runs.flatMap(of))];
}
