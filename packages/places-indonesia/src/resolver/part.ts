import type { CodeSystem } from '../code/parse-code.ts';
import { kindOf } from '../list/place-level.ts';
import { nameKey } from '../name/name.ts';
import { sameName } from '../name/name-reason.ts';
import type { PlaceCandidate } from '../reason/candidate.ts';
import { type PlaceReason, reason } from '../reason/reason.ts';
import type { Suggestion } from '../reason/suggestion.ts';
import { readCode } from './code-part.ts';
import { type Known, knownNames } from './known-name.ts';
import { type Reading, readings } from './reading.ts';

/** One part of an address, and every place that it can name. */
export interface Part {
  readonly text: string;
  /** Empty for a code. */
  readonly readings: readonly Reading[];
  /** What the part says once level words are gone: two parts that say the same name two places. */
  readonly key: string;
  readonly candidates: readonly PlaceCandidate[];
  /** For a code: what it may be, although it does not count. */
  readonly suggestions: readonly Suggestion[];
}

/** Reads one part: as a code when it looks like one, else as a name. */
export function readPart(words: readonly string[], system: CodeSystem | undefined): Part {
  const text = words.join(' ');
  const code = words.length === 1 ? readCode(text, system) : undefined;
  if (code !== undefined) return { text, key: text, readings: [], ...code };
  const ways = readings(words);
  const shortest = ways.reduce((one, other) => (other.name.length < one.name.length ? other : one));
  return {
    text,
    key: nameKey(shortest.name),
    readings: ways,
    candidates: asWritten(fewestReasons(ways.flatMap(named))),
    suggestions: [],
  };
}

/** The places that bear the name of a reading and are what its level words say. */
function named(reading: Reading): readonly PlaceCandidate[] {
  const known = knownNames().get(nameKey(reading.name)) ?? [];
  return known
    .filter((one) => fits(reading, one))
    .map((one) => ({ place: one.place, evidence: evidence(reading, one) }));
}

/** Whether a place is what the level words say. Desa and kelurahan are taken for each other in writing, kabupaten and kota are not. */
export function fits({ levels, kind }: Reading, { place }: Known): boolean {
  if (!levels.some((level) => level === place.level)) return false;
  return place.level !== 'regency' || kind === undefined || kind.of === kindOf(place);
}

function evidence(reading: Reading, known: Known): PlaceCandidate['evidence'] {
  const same = known.alias ? undefined : sameName(reading.name, known.name);
  // A level word already says what the short name leaves out.
  const about = known.reasons.filter(({ rule }) => rule !== 'short-name' || !reading.kind);
  const name = [...(same ? [same] : []), ...about] as [PlaceReason, ...PlaceReason[]];
  const [first, ...rest] = [...reading.reasons, ...name, ...kindDiffers(reading, known)];
  return [first ?? name[0], ...rest];
}

function kindDiffers({ kind }: Reading, { place }: Known): readonly PlaceReason[] {
  const listed = kindOf(place);
  if (kind === undefined || listed === undefined || listed.startsWith(kind.of)) return [];
  return [reason('kind-differs', { word: kind.word, kind: listed })];
}

/** Where a kelurahan and a desa of one name lie side by side, the word that was written decides. */
function asWritten(candidates: readonly PlaceCandidate[]): readonly PlaceCandidate[] {
  const contradicted = ({ evidence }: PlaceCandidate) =>
    evidence.some(({ rule }) => rule === 'kind-differs');
  return candidates.filter(
    (one) =>
      !contradicted(one) ||
      candidates.every((other) => other.place.within !== one.place.within || contradicted(other)),
  );
}

/** Each place once, by the plainest way to it. */
function fewestReasons(candidates: readonly PlaceCandidate[]): readonly PlaceCandidate[] {
  const plainest = new Map<string, PlaceCandidate>();
  for (const candidate of candidates) {
    const other = plainest.get(candidate.place.id);
    if (other === undefined || candidate.evidence.length < other.evidence.length) {
      plainest.set(candidate.place.id, candidate);
    }
  }
  return [...plainest.values()];
}
