import type { ActivityId } from '../../activity/id.ts';
import type { StandingActivity } from '../coverage/standing-activity.ts';
import type { Touched } from './touched.ts';

/** An activity, or many that are alike, with what it touches of each axis. */
export interface Placed extends Pick<StandingActivity, 'counting' | 'weight' | 'alone'> {
  /** Its name, or that of the first of those that are alike. */
  readonly id: ActivityId;
  /** By axis. */
  readonly touched: readonly (readonly Touched[])[];
  /** Whether it states several values on each of two kinds of axis: they are taken to cross. */
  readonly crosses: boolean;
}

/** With the topmost records that these are part of; one that is named twice is one. */
export interface PlacedParts extends Placed {
  readonly umbrellas: readonly ActivityId[];
}
