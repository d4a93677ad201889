import type { Place } from '@prevention-spectrum/core';
import type { CodeSystem } from '../code/parse-code.ts';
import { codeUnknown } from '../list/code-unknown.ts';
import { lineage } from '../list/hierarchy.ts';
import { place } from '../list/kemendagri.ts';
import type { PlaceLevel } from '../list/place-level.ts';
import { nameOf } from '../list/place-list.ts';
import type { PlaceCandidate } from '../reason/candidate.ts';
import { type PlaceReason, reason } from '../reason/reason.ts';
import type { Suggestion } from '../reason/suggestion.ts';
import { addressParts } from './address.ts';
import { candidateOf, chains } from './chain.ts';
import { unlistedNamesakes } from './namesake.ts';
import { nearest } from './nearest.ts';
import { readPart } from './part.ts';

/** What the caller knows beside the text. */
export interface ResolveOptions {
  /** The Home Ministry code of the place that the answer must lie in: `53.03`. */
  readonly within?: string;
  /** The level that the answer must have. */
  readonly level?: PlaceLevel;
  /** The system of codes without a name, where the column says it: with `bps`, 5303 is Kupang. */
  readonly system?: CodeSystem;
}

/** One place, several, or none; never a guess. Places are those of the Home Ministry's list. */
export type Resolution =
  | {
      readonly found: 'one';
      readonly place: Place;
      readonly evidence: PlaceCandidate['evidence'];
    }
  | {
      readonly found: 'several';
      /** At least one; exactly one when the others are not listed here. */
      readonly candidates: readonly PlaceCandidate[];
      /** Districts and villages of the same name in provinces for which this package lists none. */
      readonly unlisted: number;
    }
  | {
      readonly found: 'none';
      /** At most five places that may have been meant, and why each does not count. A code that only the statistics agency has is named by its `bps:` place. */
      readonly nearest: readonly Suggestion[];
    };

/**
 * Finds the place that a text names: a name, an address with commas in either direction, or a code.
 * It knows Indonesian and English level words, English compass words, listed abbreviations and the spelling
 * rules of `NameRuleId`; a misspelt name is never accepted, only suggested. "District" may be a kecamatan or
 * a regency and a bare name any level, so that both can lead to several places.
 * Throws for a `within` that is not listed.
 */
export function resolvePlace(text: string, options: ResolveOptions = {}): Resolution {
  const area = place(options.within ?? 'ID') ?? codeUnknown(options.within ?? '');
  const parts = addressParts(text).map((words) => readPart(words, options.system));
  const found = chains(parts).map(candidateOf);
  const asked = found.filter((candidate) => refusal(candidate.place, area, options) === undefined);
  const [first, ...others] = asked.map((candidate) => withOptions(candidate, area, options));
  if (first === undefined) {
    const refused = found.flatMap((candidate): Suggestion[] => {
      const because = refusal(candidate.place, area, options);
      return because === undefined ? [] : [{ place: candidate.place, because }];
    });
    const suggestions = refused.length > 0 || parts.length === 0 ? refused : nearest(parts);
    return { found: 'none', nearest: inArea(suggestions, area).slice(0, 5) };
  }
  const unlisted = unlistedNamesakes(parts, area.id, options.level);
  return others.length + unlisted === 0
    ? { found: 'one', ...first }
    : { found: 'several', candidates: [first, ...others], unlisted };
}

/** Why a place that the text names is not what the caller asked for. */
function refusal(found: Place, area: Place, { level }: ResolveOptions): PlaceReason | undefined {
  if (!lineage(found.id).includes(area)) {
    return reason('outside', { listed: nameOf(found), within: nameOf(area) });
  }
  if (level === undefined || found.level === level) return undefined;
  return reason('level-other', { listed: nameOf(found), level: found.level });
}

/** The candidate with what the caller's options contributed to it. */
function withOptions(
  { place: found, evidence }: PlaceCandidate,
  area: Place,
  { within, level }: ResolveOptions,
): PlaceCandidate {
  const names = { inner: nameOf(found), outer: nameOf(area) };
  return {
    place: found,
    evidence: [
      ...evidence,
      ...(within === undefined ? [] : [reason('within-asked', names)]),
      ...(level === undefined ? [] : [reason('level-asked', { listed: nameOf(found), level })]),
    ],
  };
}

/** Suggestions that lie in the area first: somebody who names one has it in mind. */
const inArea = (suggestions: readonly Suggestion[], area: Place): readonly Suggestion[] => {
  const inside = suggestions.filter(
    (one) => one.place.code?.system !== 'bps' && lineage(one.place.id).includes(area),
  );
  return [...inside, ...suggestions.filter((one) => !inside.includes(one))];
};
