import type { Place } from '@prevention-spectrum/core';
import { bps } from '../list/bps.ts';
import { kemendagri } from '../list/kemendagri.ts';
import { nameOf } from '../list/place-list.ts';
import { sameName } from '../name/name-reason.ts';
import { nearName } from '../name/near-name.ts';
import { type Spelling, spelling } from '../name/spelling.ts';
import type { PlaceCandidate } from '../reason/candidate.ts';
import { reason } from '../reason/reason.ts';
import type { Matching } from './match.ts';

/**
 * What a person should look at for each place that is left over: places of the other list in the matched
 * regency, also left over and of the same level, that have the same name elsewhere in the regency or
 * nearly the same name in the matched parent. The nearest first; none of them is a match.
 */
export function candidates({
  matches,
  leftOver,
}: Matching): (place: Place) => readonly PlaceCandidate[] {
  const otherOf = (place: Place | undefined): Place | undefined => {
    const match = place && matches.get(place);
    return match?.bps === place ? match?.kemendagri : match?.bps;
  };
  const group = (regency: Place, level: string) => `${regency.id} ${level}`;
  const groups = new Map<string, { readonly place: Place; readonly spelled: Spelling }[]>();
  for (const place of leftOver.keys()) {
    const regency = regencyOf(place);
    if (regency === undefined) continue;
    const name = group(regency, place.level);
    groups.set(name, [...(groups.get(name) ?? []), { place, spelled: spelling(nameOf(place)) }]);
  }

  return (place) => {
    const [otherParent, otherRegency] = [otherOf(above(place)), otherOf(regencyOf(place))];
    if (otherRegency === undefined) return [];
    const written = spelling(nameOf(place));
    return (groups.get(group(otherRegency, place.level)) ?? [])
      .flatMap(({ place: other, spelled }) => {
        const listed = spelled.name;
        const beside = above(other) === otherParent;
        if (spelled.key === written.key) {
          const parent = nameOf(above(other) ?? otherRegency);
          const elsewhere = reason('same-name-elsewhere', { listed, parent });
          return {
            place: other,
            because: (beside && sameName(written.name, listed)) || elsewhere,
            order: 0,
          };
        }
        const near = beside ? nearName(written, spelled) : undefined;
        return near ? { place: other, ...near } : [];
      })
      .sort((one, next) => one.order - next.order)
      .map(({ place: other, because }) => ({ place: other, evidence: [because] }));
  };
}

const above = (place: Place): Place | undefined =>
  (place.code?.system === 'bps' ? bps() : kemendagri()).places.get(place.within ?? '');

function regencyOf(place: Place): Place | undefined {
  const parent = above(place);
  return parent === undefined || parent.level === 'regency' ? parent : regencyOf(parent);
}
