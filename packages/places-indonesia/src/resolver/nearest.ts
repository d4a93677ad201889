import type { Place } from '@prevention-spectrum/core';
import { lineage } from '../list/hierarchy.ts';
import { kemendagri } from '../list/kemendagri.ts';
import { depth } from '../list/place-level.ts';
import { nameOf } from '../list/place-list.ts';
import { nearName } from '../name/near-name.ts';
import { spelling } from '../name/spelling.ts';
import { reason } from '../reason/reason.ts';
import type { Suggestion } from '../reason/suggestion.ts';
import { chains } from './chain.ts';
import { knownSpellings } from './known-name.ts';
import { fits, type Part } from './part.ts';

/** What may have been meant by parts that lead to no place, nearest first. */
export function nearest(parts: readonly Part[]): readonly Suggestion[] {
  const unknown = parts.filter(({ candidates }) => candidates.length === 0);
  if (unknown.length === 0) return apart(parts);
  const known = chains(parts.filter((part) => !unknown.includes(part))).map(([{ place }]) => place);
  const suggestions = unknown.flatMap((part) => [...part.suggestions, ...similar(part)]);
  if (known.length === 0) return suggestions;
  const inContext = suggestions.flatMap(({ place, because }) =>
    known.flatMap((other) => {
      const smaller = smallerOf(place, other);
      return smaller === undefined ? [] : { place: smaller, because };
    }),
  );
  if (inContext.length > 0) return inContext;
  return known.map((place) => unknownIn(place, unknown[0]?.text ?? ''));
}

/** Every part has places, but none that lie in each other: what each smallest one does not lie in. */
function apart(parts: readonly Part[]): readonly Suggestion[] {
  const places = parts.flatMap(({ candidates }) => candidates.map(({ place }) => place));
  const deepest = Math.max(...places.map(depth));
  return [...new Set(places)]
    .filter((place) => depth(place) === deepest)
    .map((place) => {
      const line = lineage(place.id);
      const foreign = parts.find(
        ({ candidates }) => !candidates.some((other) => line.includes(other.place)),
      );
      if (foreign === undefined) return unknownIn(place, parts[0]?.text ?? '');
      return {
        place,
        because: reason('not-in', { listed: nameOf(place), written: foreign.text }),
      };
    });
}

/** The rest of the address is known; this part of it is not, perhaps because it is not listed here. */
function unknownIn(place: Place, written: string): Suggestion {
  const listed = nameOf(place);
  const below = kemendagri().children.get(place.id) ?? [];
  const unlisted = place.level === 'regency' && below.length === 0;
  return {
    place,
    because: unlisted
      ? reason('below-list', { listed })
      : reason('part-unknown', { listed, written }),
  };
}

/** Places of the same name on another level, then those of a similar name on the level that was written. */
function similar({ readings }: Part): readonly Suggestion[] {
  const found = new Map<Place, Suggestion & { readonly order: number }>();
  const offer = (suggestion: Suggestion & { readonly order: number }) => {
    const other = found.get(suggestion.place);
    if (other === undefined || suggestion.order < other.order) {
      found.set(suggestion.place, suggestion);
    }
  };
  for (const reading of readings) {
    const written = spelling(reading.name);
    for (const [listed, known] of knownSpellings()) {
      const { place } = known;
      if (listed.key === written.key) {
        const names = { listed: nameOf(place), level: place.level };
        offer({ place, because: reason('level-other', names), order: 0 });
      } else if (!known.alias && fits(reading, known)) {
        const near = nearName(written, listed);
        if (near !== undefined) offer({ place, ...near });
      }
    }
  }
  return [...found.values()]
    .sort((one, other) => one.order - other.order)
    .map(({ place, because }) => ({ place, because }));
}

/** The smaller of two places when one lies in the other. */
function smallerOf(one: Place, other: Place): Place | undefined {
  if (one.code?.system !== other.code?.system) return undefined;
  if (lineage(one.id).includes(other)) return one;
  return lineage(other.id).includes(one) ? other : undefined;
}
