import type { Place } from '@prevention-spectrum/core';
import { bps, bpsYear } from '../list/bps.ts';
import { kemendagri, kemendagriYear, place } from '../list/kemendagri.ts';
import { country, nameOf } from '../list/place-list.ts';
import { placeKey } from '../name/place-key.ts';
import { type PlaceReason, reason } from '../reason/reason.ts';
import { type Pair, pairSiblings } from './pair-siblings.ts';
import { reviewedCutOut } from './reviewed.ts';

/** A place of each list, found to be the same: why the name counts, then why the parents were compared. */
export interface PlaceMatch {
  readonly kemendagri: Place;
  readonly bps: Place;
  readonly evidence: readonly [PlaceReason, ...PlaceReason[]];
}

/** Matches and what is left over with the reason, by place, in the order of the lists. */
export interface Matching {
  readonly matches: ReadonlyMap<Place, PlaceMatch>;
  readonly leftOver: ReadonlyMap<Place, PlaceReason>;
}

let matchingOnce: Matching | undefined;

/** The matching of the two lists, made on the first call. */
export function matching(): Matching {
  matchingOnce ??= matchLists();
  return matchingOnce;
}

/**
 * Matches the two lists from the country down, by name inside a matched parent. Where a parent has no
 * match nothing below it is compared, except that a place newer than the statistics agency's list is
 * compared with the place that it was cut out of.
 */
function matchLists(): Matching {
  const matches = new Map<Place, PlaceMatch>();
  const leftOver = new Map<Place, PlaceReason>();

  const skip = (children: Children, parent: Place) => {
    for (const child of children(parent)) {
      leftOver.set(child, reason('parent-unmatched', { parent: nameOf(parent) }));
      skip(children, child);
    }
  };

  const descend = (parents: readonly Place[], other: Place) => {
    const [left, right] = [parents.flatMap(kemendagriChildren), bpsChildren(other)];
    const pairs = pairSiblings(left, right);
    const newer: Place[] = [];
    for (const child of left) {
      const pair = pairs.get(child);
      const cutOut = right.find(({ code }) => code?.code === reviewedCutOut.get(child.id)?.bps);
      if (pair !== undefined) {
        const match = matchOf(pair, other);
        matches.set(child, match).set(pair.bps, match);
      } else if (cutOut !== undefined) {
        leftOver.set(child, cutOutReason(child, cutOut));
        newer.push(child);
      } else {
        leftOver.set(child, notFound(child, other, left, right));
        skip(kemendagriChildren, child);
      }
    }
    for (const child of right) {
      const match = matches.get(child);
      if (match === undefined) {
        leftOver.set(child, notFound(child, parents[0] ?? country, right, left));
        skip(bpsChildren, child);
      } else {
        const cutOutOf = (place: Place) => reviewedCutOut.get(place.id)?.bps === codeOf(child);
        descend([match.kemendagri, ...newer.filter(cutOutOf)], child);
      }
    }
  };

  descend([country], country);
  return { matches, leftOver };
}

type Children = (parent: Place) => readonly Place[];
const kemendagriChildren: Children = (parent) => kemendagri().children.get(parent.id) ?? [];
const bpsChildren: Children = (parent) => bps().children.get(parent.id) ?? [];

const codeOf = (place: Place): string => place.code?.code ?? place.id;

/** A pair with the reason for which its parents were compared. */
function matchOf({ because, ...pair }: Pair, bpsParent: Place): PlaceMatch {
  const parent = place(pair.kemendagri.within ?? country.id) ?? country;
  if (parent === country) return { ...pair, evidence: [because] };
  const codes = { code: parent.id, bpsCode: codeOf(bpsParent) };
  const parents =
    reviewedCutOut.get(parent.id)?.bps === codes.bpsCode
      ? cutOutReason(parent, bpsParent)
      : reason('parents-matched', { parent: nameOf(parent), ...codes });
  return { ...pair, evidence: [because, parents] };
}

const cutOutReason = (place: Place, parent: Place): PlaceReason =>
  reason(
    'cut-out',
    { place: nameOf(place), parent: nameOf(parent), year: bpsYear },
    reviewedCutOut.get(place.id)?.because,
  );

function notFound(
  place: Place,
  otherParent: Place,
  siblings: readonly Place[],
  others: readonly Place[],
): PlaceReason {
  const name = nameOf(place);
  const parent = nameOf(otherParent);
  const bearers = (list: readonly Place[]) =>
    list.filter((one) => placeKey(one) === placeKey(place)).length;
  const there = bearers(others);
  const year = place.code?.system === 'bps' ? kemendagriYear : bpsYear;
  return there > 0 && there + bearers(siblings) > 2
    ? reason('name-repeated', { name, parent })
    : reason('no-such-name', { year, parent });
}
