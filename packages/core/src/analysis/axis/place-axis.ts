import { type Activity, hasUnread } from '../../activity/activity.ts';
import type { PlaceId } from '../../activity/id.ts';
import type { PlaceTree } from '../../activity/place-tree.ts';
import type { Bilingual } from '../../activity/text.ts';
import type { Axis, Touch } from './axis.ts';

const levelLabels: Readonly<Record<string, Bilingual>> = {
  country: { en: 'Country', id: 'Negara' },
  province: { en: 'Province', id: 'Provinsi' },
  regency: { en: 'Regency', id: 'Kabupaten' },
  district: { en: 'District', id: 'Kecamatan' },
  village: { en: 'Village', id: 'Desa' },
};

/**
 * Places of one level. An activity placed at or below a place is surely there; one that reaches `throughout`
 * a larger place is surely in every part of it; one somewhere `within` a larger place may be in any part.
 */
export function placeAxis(tree: PlaceTree, level: string, members: readonly PlaceId[]): Axis {
  return {
    id: `place:${level}`,
    label: levelLabels[level] ?? { en: level, id: level },
    members: members.map((id) => ({ id, label: tree.places.get(id)?.name ?? { und: id } })),
    isCoded: false,
    among: amongPlaces(tree, members),
    touch: (activity, member) => touchPlace(tree, activity, member as PlaceId),
    stated: (activity) => activity.places.length,
  };
}

/** The members that hold a place of the activity, and those that it holds. */
function amongPlaces(tree: PlaceTree, members: readonly PlaceId[]): Axis['among'] {
  const known = new Set(members);
  let below: ReadonlyMap<PlaceId, readonly PlaceId[]> | undefined;
  return (activity) => {
    if (activity.places.length === 0 || hasUnread(activity, 'places')) return null;
    below ??= heldBy(tree, members);
    const held = below;
    const found = activity.places.flatMap(({ place }) => [
      ...tree.lineage(place).filter((one) => known.has(one)),
      ...(held.get(place) ?? []),
    ]);
    return found.length > 1 ? [...new Set(found)] : found;
  };
}

/** For each place above some members, these members. */
function heldBy(
  tree: PlaceTree,
  members: readonly PlaceId[],
): ReadonlyMap<PlaceId, readonly PlaceId[]> {
  const held = new Map<PlaceId, PlaceId[]>();
  for (const member of members) {
    for (const above of tree.lineage(member).slice(1)) {
      const list = held.get(above);
      if (list) list.push(member);
      else held.set(above, [member]);
    }
  }
  return held;
}

function touchPlace(tree: PlaceTree, activity: Activity, member: PlaceId): Touch {
  if (activity.places.length === 0) return { missing: 'place-missing' };
  let somewhere = false;
  for (const { place, extent } of activity.places) {
    if (tree.isWithin(place, member)) return 'sure';
    if (!tree.isWithin(member, place)) continue;
    if (extent === 'throughout') return 'sure';
    somewhere = true;
  }
  if (somewhere) return { missing: 'place-within' };
  return hasUnread(activity, 'places') ? { missing: 'place-missing' } : 'absent';
}
