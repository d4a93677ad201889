import type { ActivityId } from '../../activity/id.ts';
import type { Bilingual } from '../../activity/text.ts';
import type { Expectation } from '../../dataset/expectation.ts';
import type { Choice, NearMiss, Reason, State } from '../../locales/answer-codes.ts';
import type { Caveat } from '../../locales/caveat.ts';
import type { Member } from '../axis/axis.ts';
import type { Possible } from './cell.ts';
import type { Coordinates } from './coordinates.ts';
import type { Count } from './stance.ts';

/** What was asked by, with the members that make up the cells. */
export interface Dimension {
  readonly id: string;
  readonly label: Bilingual;
  readonly members: readonly Member[];
}

/** One cell of the answer: its state, why, and how far that depends on choices somebody could make otherwise. */
export interface Cell {
  /** One member of each dimension, in their order. */
  readonly at: Coordinates;
  readonly state: State;
  readonly reasons: readonly Reason[];
  /** Activities that are surely here and count. */
  readonly count: number;
  /** More that may be here. */
  readonly possible: number;
  /** The count that every choice grants, in umbrellas; and the count that some choice grants, one by one. */
  readonly low: number;
  readonly high: number;
  /** A complete list was made here: what is not on it is not there. */
  readonly screened: boolean;
  /** No single choice changes the state. `null` for a cell that is not applicable: it has no state to change. */
  readonly robust: boolean | null;
  readonly flippedBy: readonly Choice[];
  readonly activities: readonly ActivityId[];
  readonly possibleActivities: readonly Possible[];
  readonly nearMisses: readonly {
    readonly kind: NearMiss;
    readonly activities: readonly ActivityId[];
  }[];
}

/** `eligible = covered + gap + unknown`. Cells overlap: never add the counts of rows or columns. */
export interface Totals {
  readonly eligible: number;
  readonly covered: number;
  readonly gap: number;
  readonly unknown: number;
  readonly notApplicable: number;
  /** Each sure and counting activity once, however many cells it fills. */
  readonly distinctActivities: number;
}

export interface Coverage {
  readonly dimensions: readonly Dimension[];
  readonly expectation: Expectation;
  readonly count: Count;
  readonly where: Readonly<Record<string, string>>;
  readonly cells: readonly Cell[];
  readonly totals: Totals;
  readonly caveats: readonly Caveat[];
  /** The date up to which the data speak. */
  readonly dataDate: string;
}
