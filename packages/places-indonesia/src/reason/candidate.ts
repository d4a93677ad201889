import type { Place } from '@prevention-spectrum/core';
import type { PlaceReason } from './reason.ts';

/** A place with everything that speaks for it. */
export interface PlaceCandidate {
  readonly place: Place;
  readonly evidence: readonly [PlaceReason, ...PlaceReason[]];
}
