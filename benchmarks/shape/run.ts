import type { Round } from './measured.ts';

/** By peer what each of its rounds gave, in their order. */
export type Rounds = Readonly<Record<string, readonly Round[]>>;

/** All rounds with so many records. */
export interface Run {
  readonly records: number;
  /** How loaded the machine was before each round. */
  readonly loads: readonly number[];
  readonly rounds: Rounds;
}
