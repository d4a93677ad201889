import type { Place } from '@prevention-spectrum/core';
import { type CodeReading, type CodeSystem, parseCode } from '../code/parse-code.ts';
import { matching } from '../crosswalk/match.ts';
import { bpsPlace, bpsYear } from '../list/bps.ts';
import { place } from '../list/kemendagri.ts';
import { nameOf } from '../list/place-list.ts';
import type { PlaceCandidate } from '../reason/candidate.ts';
import { reason } from '../reason/reason.ts';
import type { Suggestion } from '../reason/suggestion.ts';

export interface CodePart {
  readonly candidates: readonly PlaceCandidate[];
  readonly suggestions: readonly Suggestion[];
}

/**
 * The places that a code can name; undefined when the text is no code at all. A code without dots belongs
 * to the statistics agency by its form, so the Home Ministry's reading of it counts only where the agency's
 * leads to a place too, or where no code of the agency has that many digits.
 */
export function readCode(text: string, system: CodeSystem | undefined): CodePart | undefined {
  if (!/^(?:ID)?\d[\d.]*$/i.test(text)) return undefined;
  const all = parseCode(text);
  const readings = all.filter((one) => system === undefined || one.system === system);
  const agency = readings.find((one) => one.system === 'bps');
  const unsure = agency && candidate(agency, text) === undefined ? agency : undefined;
  const candidates: PlaceCandidate[] = [];
  const suggestions: Suggestion[] = [];

  for (const reading of readings) {
    const named = candidate(reading, text);
    if (named && unsure) suggestions.push(open(text, named.place, unsure));
    else if (named) candidates.push(named);
    else if (reading.place) suggestions.push(unmatched(reading.place));
  }
  if (candidates.length === 0) {
    for (const other of all.filter((one) => !readings.includes(one))) {
      const named = candidate(other, text);
      if (named !== undefined) suggestions.push({ place: named.place, because: named.evidence[0] });
    }
  }
  if (candidates.length + suggestions.length === 0) suggestions.push(...ancestor(text, system));
  return { candidates: merged(candidates), suggestions };
}

/** The Home Ministry's place that a reading leads to, directly or by the crosswalk. */
function candidate(reading: CodeReading, text: string): PlaceCandidate | undefined {
  const { code, place: named, written, system } = reading;
  if (named === undefined) return undefined;
  const names = { code, listed: nameOf(named), year: named.code?.listed ?? '' };
  if (system === 'kemendagri') {
    const listed = reason('kemendagri-code', names);
    const dots = written === 'without-dots' ? [reason('dots-lost', { written: text, code })] : [];
    return { place: named, evidence: [listed, ...dots] };
  }
  const match = matching().matches.get(named);
  if (match === undefined) return undefined;
  const prefix = written === 'p-code' ? [reason('p-code', {})] : [];
  return {
    place: match.kemendagri,
    evidence: [reason('bps-code', names), ...prefix, ...match.evidence],
  };
}

/** The Home Ministry's reading of digits that the agency lists without a match, or may have come to use since its list. */
function open(written: string, named: Place, agency: CodeReading): Suggestion {
  return {
    place: named,
    because:
      agency.place === undefined
        ? reason('system-open', { written, listed: nameOf(named), year: bpsYear })
        : reason('dots-lost', { written, code: named.id }),
  };
}

function unmatched(named: Place): Suggestion {
  const code = named.code?.code ?? '';
  return {
    place: named,
    because: reason('bps-unmatched', { listed: nameOf(named), code, year: bpsYear }),
  };
}

/** The listed place that an unlisted code would lie in, read as its form says. */
function ancestor(code: string, system: CodeSystem | undefined): readonly Suggestion[] {
  for (let end = code.length - 1; end >= 2; end--) {
    const shorter = code.slice(0, end).replace(/^ID|\.$/gi, '');
    const agency = bpsPlace(shorter);
    const found =
      code.includes('.') || system === 'kemendagri'
        ? place(shorter)
        : agency && matching().matches.get(agency)?.kemendagri;
    if (found?.code !== undefined) {
      return [{ place: found, because: reason('code-unlisted', { code, listed: nameOf(found) }) }];
    }
  }
  return [];
}

/** Two readings that lead to one place speak for it together. */
function merged(candidates: readonly PlaceCandidate[]): readonly PlaceCandidate[] {
  const [one, other] = candidates;
  if (one === undefined || other === undefined || one.place !== other.place) return candidates;
  return [{ place: one.place, evidence: [...one.evidence, ...other.evidence] }];
}
