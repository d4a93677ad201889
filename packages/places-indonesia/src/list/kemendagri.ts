import type { Place, PlaceId } from '@prevention-spectrum/core';
import file from '../../data/kemendagri.json' with { type: 'json' };
import { placeLevels } from './place-level.ts';
import { country, type PlaceList, readList } from './place-list.ts';

/** The year of the Home Ministry's list. */
export const kemendagriYear = file.list.listed;

let list: PlaceList | undefined;

/** The Home Ministry's list. It is read when it is first asked for. */
export function kemendagri(): PlaceList {
  list ??= readList(file.places, (parent, own, name) => {
    const code = parent === country ? own : `${parent.id}.${own}`;
    return {
      id: code as PlaceId,
      name: { id: name },
      level: placeLevels[code.split('.').length] ?? 'village',
      within: parent.id,
      code: { system: 'kemendagri', code, listed: kemendagriYear },
    };
  });
  return list;
}

/** The place of a Home Ministry code with its dots (`53.03.21`), or `ID` for the country; undefined when it is not listed. */
export function place(code: string): Place | undefined {
  return kemendagri().places.get(code);
}
