import type { Goal } from './goal.ts';

/** A figure of a peer, or an amount of it: `peers` and `Round` of `shape/measured.ts` name them. */
export interface FigureOf {
  readonly peer: string;
  readonly figure: string;
}

/**
 * A goal that a run reaches or misses. Most are ratios of two times of one run on one machine; a few are amounts.
 * What is missed is printed as missed, and ends no run.
 */
export interface Bar {
  /** What is compared. Where the goal speaks of something that is done otherwise here, a clause says so. */
  readonly what: string;
  readonly over: FigureOf;
  /** Without it, `over` itself is held against the goal. */
  readonly under?: FigureOf;
  readonly goal: Goal;
  /** Of how many activities the goal speaks, where it says so: a run of fewer says little about it. */
  readonly of?: number;
}
