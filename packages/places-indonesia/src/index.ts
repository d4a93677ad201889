export type { CodeReading, CodeSystem } from './code/parse-code.ts';
export { parseCode } from './code/parse-code.ts';
export type { MatchCounts, PlaceCrosswalk, UnmatchedPlace } from './crosswalk/crosswalk.ts';
export { crosswalk } from './crosswalk/crosswalk.ts';
export type { PlaceMatch } from './crosswalk/match.ts';
export { bpsPlace, bpsPlaces } from './list/bps.ts';
export { placesCatalogue, placesSentences } from './list/code-unknown.ts';
export {
  childrenOf,
  districts,
  lineage,
  placesWithin,
  provinces,
  regencies,
  villages,
} from './list/hierarchy.ts';
export { place } from './list/kemendagri.ts';
export type { PlaceKind, PlaceLevel } from './list/place-level.ts';
export { kindOf, placeLevels } from './list/place-level.ts';
export { placeSources } from './list/source.ts';
export type { NameRuleId } from './name/name-rule.ts';
export type { PlaceCandidate } from './reason/candidate.ts';
export type { PlaceReason, PlaceRule } from './reason/reason.ts';
export { explain } from './reason/reason.ts';
export type { Suggestion } from './reason/suggestion.ts';
export { indonesianGazetteer } from './resolver/indonesian-gazetteer.ts';
export type { Resolution, ResolveOptions } from './resolver/resolve-place.ts';
export { resolvePlace } from './resolver/resolve-place.ts';
