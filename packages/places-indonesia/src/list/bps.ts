import type { Place, PlaceId } from '@prevention-spectrum/core';
import file from '../../data/bps.json' with { type: 'json' };
import type { PlaceLevel } from './place-level.ts';
import { type PlaceList, readList } from './place-list.ts';

const levelByDigits: Readonly<Record<number, PlaceLevel>> = {
  2: 'province',
  4: 'regency',
  7: 'district',
  10: 'village',
};

/** The year of the statistics agency's list. */
export const bpsYear = file.list.listed;

let list: PlaceList | undefined;

/** The statistics agency's list. It is read when it is first asked for. */
export function bps(): PlaceList {
  list ??= readList(file.places, (parent, own, name) => {
    const code = `${parent.code?.code ?? ''}${own}`;
    return {
      id: `bps:${code}` as PlaceId,
      name: { id: name },
      level: levelByDigits[code.length] ?? 'village',
      within: parent.id,
      code: { system: 'bps', code, listed: bpsYear },
    };
  });
  return list;
}

/**
 * Every place of the statistics agency's list, the country first and each parent before its children.
 * Ids carry the system, `bps:5305`, because the same digits name another place in the Home Ministry's list;
 * names stand in capitals, as the agency prints them.
 */
export function bpsPlaces(): readonly Place[] {
  return [...bps().places.values()];
}

/** The place of a statistics agency code, digits only (`5305043`); undefined when it is not listed. */
export function bpsPlace(code: string): Place | undefined {
  return bps().places.get(`bps:${code}`);
}
