import type { Place } from '@prevention-spectrum/core';
import file from '../../data/aliases.json' with { type: 'json' };
import { matching } from '../crosswalk/match.ts';
import { bpsYear } from '../list/bps.ts';
import { kemendagri, place } from '../list/kemendagri.ts';
import { nameOf } from '../list/place-list.ts';
import { nameKey } from '../name/name.ts';
import { placeKey } from '../name/place-key.ts';
import { type Spelling, spelling } from '../name/spelling.ts';
import { type PlaceReason, reason } from '../reason/reason.ts';

/** A name that a place is known by, and what there is to say about it beside the name itself. */
export interface Known {
  readonly name: string;
  readonly place: Place;
  /** Empty for the listed name. */
  readonly reasons: readonly PlaceReason[];
  /** An alias stands for a place without resembling its name. */
  readonly alias: boolean;
}

let knownOnce: ReadonlyMap<string, readonly Known[]> | undefined;

/**
 * Every name that is known, by its key: the listed names, regencies without "Kabupaten" or "Kota",
 * the statistics agency's spelling of matched places, and the aliases.
 */
export function knownNames(): ReadonlyMap<string, readonly Known[]> {
  knownOnce ??= collect();
  return knownOnce;
}

function collect(): ReadonlyMap<string, readonly Known[]> {
  const names = new Map<string, Known[]>();
  const add = (known: Known, key = nameKey(known.name)) => {
    const others = names.get(key);
    if (others === undefined) names.set(key, [known]);
    else if (others.every((other) => other.place !== known.place)) others.push(known);
  };
  const addBoth = (bearer: Place, place: Place, reasons: readonly PlaceReason[]) => {
    add({ name: nameOf(bearer), place, reasons, alias: false }, placeKey(bearer));
    const short = shortName(bearer);
    if (short === undefined) return;
    add({ name: short.name, place, reasons: [short.because, ...reasons], alias: false });
  };

  const { matches } = matching();
  const listed = [...kemendagri().places.values()];
  for (const one of listed) addBoth(one, one, []);
  for (const one of listed) {
    const bps = matches.get(one)?.bps;
    if (bps === undefined || placeKey(bps) === placeKey(one)) continue;
    const spelt = { place: nameOf(one), listed: nameOf(bps), year: bpsYear };
    addBoth(bps, one, [reason('bps-name', spelt)]);
  }
  for (const { name, kemendagri: code, because } of file) {
    const named = place(code);
    if (named === undefined) continue;
    const reasons = [reason('alias', { written: name, listed: nameOf(named) }, because)];
    add({ name, place: named, reasons, alias: true });
  }
  return names;
}

let spellingsOnce: readonly (readonly [Spelling, Known])[] | undefined;

/** Every known name with its spelling, to look for names like one that is unknown. */
export function knownSpellings(): readonly (readonly [Spelling, Known])[] {
  spellingsOnce ??= [...knownNames().values()]
    .flat()
    .map((known) => [spelling(known.name), known] as const);
  return spellingsOnce;
}

/** A regency's name without what kind of regency it is. */
function shortName(
  place: Place,
): { readonly name: string; readonly because: PlaceReason } | undefined {
  if (place.level !== 'regency') return undefined;
  const listed = nameOf(place);
  const [, word, name] = /^(kabupaten|kota)(?: administrasi)? (.+)$/i.exec(listed) ?? [];
  if (word === undefined || name === undefined) return undefined;
  return { name, because: reason('short-name', { listed, word }) };
}
