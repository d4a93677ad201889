import type { Gazetteer, PlaceId } from '@prevention-spectrum/core';
import { type ResolveOptions, resolvePlace } from './resolve-place.ts';

/**
 * The resolver as the gazetteer that core asks while it checks activities. Ids are Home Ministry codes, as in
 * `placesWithin`. It finds none where a namesake that this package does not list may be meant, so give it
 * the area of the data: `{ within: '53.03' }`. Throws for a `within` that is not listed.
 */
export function indonesianGazetteer(options: ResolveOptions = {}): Gazetteer {
  return {
    find(words): readonly PlaceId[] {
      const answer = resolvePlace(words, options);
      if (answer.found === 'one') return [answer.place.id];
      if (answer.found === 'none') return [];
      const ids = answer.candidates.map(({ place }) => place.id);
      return ids.length > 1 ? ids : [];
    },
  };
}
