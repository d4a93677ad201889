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
    touch: (activity, member) => touchPlace(tree, activity, member as PlaceId),
    stated: (activity) => activity.places.length,
  };
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
