import type { Place } from '@prevention-spectrum/core';
import { bps } from '../list/bps.ts';
import { kemendagri } from '../list/kemendagri.ts';
import { type PlaceLevel, placeLevels } from '../list/place-level.ts';
import type { PlaceCandidate } from '../reason/candidate.ts';
import type { PlaceReason } from '../reason/reason.ts';
import { candidates } from './candidate.ts';
import { type Matching, matching, type PlaceMatch } from './match.ts';

/** A place without a match, why, and what a person should look at. */
export interface UnmatchedPlace {
  readonly place: Place;
  readonly because: PlaceReason;
  readonly candidates: readonly PlaceCandidate[];
}

/** How far the crosswalk reaches at one level. Counts are places; matched + unmatched = listed, in each list. */
export interface MatchCounts {
  readonly level: PlaceLevel;
  readonly kemendagri: { readonly listed: number; readonly unmatched: number };
  readonly bps: { readonly listed: number; readonly unmatched: number };
  readonly matched: number;
  /** The matched by what decided them. */
  readonly by: {
    readonly sameName: number;
    readonly sameNameNormalised: number;
    readonly reviewed: number;
  };
}

/** The two code systems side by side. It is a proposal with evidence, not an official table. */
export interface PlaceCrosswalk {
  readonly matches: readonly PlaceMatch[];
  readonly unmatched: {
    readonly kemendagri: readonly UnmatchedPlace[];
    readonly bps: readonly UnmatchedPlace[];
  };
  readonly counts: readonly MatchCounts[];
  /** The match of a place by its id: `53.03` of the Home Ministry or `bps:5305` of the statistics agency. */
  readonly matchOf: (id: string) => PlaceMatch | undefined;
}

let crosswalkOnce: PlaceCrosswalk | undefined;

/**
 * The crosswalk between the Home Ministry's list of 2025 and the statistics agency's of 2018: provinces and
 * regencies of the whole country, districts and villages of Nusa Tenggara Timur. Matched by name inside
 * a matched parent and by a reviewed list; there is no arithmetic between the codes. Made on the first call.
 */
export function crosswalk(): PlaceCrosswalk {
  crosswalkOnce ??= build(matching());
  return crosswalkOnce;
}

function build(made: Matching): PlaceCrosswalk {
  const [ours, theirs] = [listed(kemendagri().places), listed(bps().places)];
  const candidatesFor = candidates(made);
  const isMatched = (place: Place) => made.matches.has(place);
  const matches = ours.flatMap((place) => made.matches.get(place) ?? []);
  const unmatched = (places: readonly Place[]): readonly UnmatchedPlace[] =>
    places.flatMap((place) => {
      const because = made.leftOver.get(place);
      return because ? [{ place, because, candidates: candidatesFor(place) }] : [];
    });

  const countsAt = (level: PlaceLevel): MatchCounts => {
    const there = (places: readonly Place[]) => places.filter((place) => place.level === level);
    const count = (places: readonly Place[]) => ({
      listed: places.length,
      unmatched: places.filter((place) => !isMatched(place)).length,
    });
    const decided = matches.filter((match) => match.kemendagri.level === level);
    const by = (rule: PlaceReason['rule']) =>
      decided.filter(({ evidence }) => evidence[0].rule === rule).length;
    return {
      level,
      kemendagri: count(there(ours)),
      bps: count(there(theirs)),
      matched: decided.length,
      by: {
        sameName: by('same-name'),
        sameNameNormalised: by('same-name-normalised'),
        reviewed: by('reviewed'),
      },
    };
  };

  return {
    matches,
    unmatched: { kemendagri: unmatched(ours), bps: unmatched(theirs) },
    counts: placeLevels.slice(1).map(countsAt),
    matchOf: (id) => {
      const place = kemendagri().places.get(id) ?? bps().places.get(id);
      return place && made.matches.get(place);
    },
  };
}

/** The places that have a code: all but the country. */
const listed = (places: ReadonlyMap<string, Place>): readonly Place[] =>
  [...places.values()].filter((place) => place.code !== undefined);
