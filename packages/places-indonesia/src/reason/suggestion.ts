import type { Place } from '@prevention-spectrum/core';
import type { PlaceReason } from './reason.ts';

/** A place that may have been meant, and why it does not count. */
export interface Suggestion {
  readonly place: Place;
  readonly because: PlaceReason;
}
