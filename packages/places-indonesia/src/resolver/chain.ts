import type { Place } from '@prevention-spectrum/core';
import { lineage } from '../list/hierarchy.ts';
import { depth } from '../list/place-level.ts';
import { nameOf } from '../list/place-list.ts';
import type { PlaceCandidate } from '../reason/candidate.ts';
import { reason } from '../reason/reason.ts';
import type { Part } from './part.ts';

/** One choice for every part, so that they all lie in each other, from the smallest place up. */
export type Chain = readonly [PlaceCandidate, ...PlaceCandidate[]];

/**
 * Every smallest place that all parts together can name, each with its plainest chain. Order does not matter,
 * levels may be left out, and two parts may name one place only where they say it in different words
 * ("Timor Tengah Utara (TTU)").
 */
export function chains(parts: readonly Part[]): readonly Chain[] {
  const places = new Set(parts.flatMap(({ candidates }) => candidates.map(({ place }) => place)));
  return [...places].flatMap((smallest) => {
    const line = lineage(smallest.id);
    const choices = parts.map(({ candidates }) =>
      candidates.filter(({ place }) => line.includes(place)).sort(smallestFirst),
    );
    const chosen = choose(parts, choices, []);
    if (!chosen?.some(({ place }) => place === smallest)) return [];
    const [first, ...rest] = [...chosen].sort(smallestFirst);
    return first === undefined ? [] : [[first, ...rest] as const];
  });
}

const smallestFirst = (one: PlaceCandidate, other: PlaceCandidate): number =>
  depth(other.place) - depth(one.place);

/** The first assignment of places to parts in which no place stands for two parts that say the same. */
function choose(
  parts: readonly Part[],
  choices: readonly (readonly PlaceCandidate[])[],
  chosen: readonly PlaceCandidate[],
): readonly PlaceCandidate[] | undefined {
  const part = parts[chosen.length];
  if (part === undefined) return chosen;
  const taken = (place: Place) =>
    chosen.some((one, index) => one.place === place && parts[index]?.key === part.key);
  for (const candidate of choices[chosen.length] ?? []) {
    const rest = taken(candidate.place)
      ? undefined
      : choose(parts, choices, [...chosen, candidate]);
    if (rest !== undefined) return rest;
  }
  return undefined;
}

/** The smallest place of a chain, with the evidence of every part and of how they lie in each other. */
export function candidateOf([smallest, ...larger]: Chain): PlaceCandidate {
  const evidence = [...smallest.evidence];
  let inner = smallest.place;
  for (const { place: outer, evidence: more } of larger) {
    evidence.push(...more);
    if (outer !== inner) {
      evidence.push(reason('lies-in', { inner: nameOf(inner), outer: nameOf(outer) }));
    }
    inner = outer;
  }
  return { place: smallest.place, evidence: evidence as [...PlaceCandidate['evidence']] };
}
