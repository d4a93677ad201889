import type { Place } from '@prevention-spectrum/core';
import { codeUnknown } from './code-unknown.ts';
import { kemendagri, place } from './kemendagri.ts';
import type { PlaceLevel } from './place-level.ts';

/**
 * A place with everything in it, after the places that it lies in: the country first, each parent before
 * its children. What a dataset needs as its `places`. Throws for a code that is not listed.
 */
export function placesWithin(code: string): readonly Place[] {
  const [self, ...above] = lineage(code);
  return [...above.reverse(), ...(self === undefined ? [] : subtree(self))];
}

/** The places directly below, in the order of their codes. Throws for a code that is not listed. */
export function childrenOf(code: string): readonly Place[] {
  return kemendagri().children.get(code) ?? codeUnknown(code);
}

/** The place itself, then what it lies in, up to the country. Throws for a code that is not listed. */
export function lineage(code: string): readonly Place[] {
  const self = place(code) ?? codeUnknown(code);
  return self.within === undefined ? [self] : [self, ...lineage(self.within)];
}

/** All 38 provinces. */
export function provinces(): readonly Place[] {
  return childrenOf('ID');
}

/** Regencies and cities: all 514, or those in one place. Throws for a code that is not listed. */
export function regencies(within = 'ID'): readonly Place[] {
  return atLevel('regency', within);
}

/** Districts (kecamatan) in a place. Listed for Nusa Tenggara Timur (53) only. Throws for a code that is not listed. */
export function districts(within = 'ID'): readonly Place[] {
  return atLevel('district', within);
}

/** Villages (desa, kelurahan, desa adat) in a place. Listed for Nusa Tenggara Timur (53) only. Throws for a code that is not listed. */
export function villages(within = 'ID'): readonly Place[] {
  return atLevel('village', within);
}

const atLevel = (level: PlaceLevel, within: string): readonly Place[] =>
  subtree(place(within) ?? codeUnknown(within)).filter((found) => found.level === level);

const subtree = (top: Place): readonly Place[] => [top, ...childrenOf(top.id).flatMap(subtree)];
