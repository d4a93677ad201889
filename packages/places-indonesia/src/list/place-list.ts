import type { Place, PlaceId, Source } from '@prevention-spectrum/core';

/** What a list in `data/` says about itself. */
export interface ListHead {
  readonly system: string;
  /** The year of the list. */
  readonly listed: number;
  readonly title: string;
  readonly obtained: string;
  readonly licence: string;
  readonly attribution: string;
}

/** The places of one code system, each parent before its children. */
export interface PlaceList {
  readonly places: ReadonlyMap<string, Place>;
  readonly children: ReadonlyMap<string, readonly Place[]>;
}

/** The country, which neither list gives a code of its own. */
export const country: Place = {
  id: 'ID' as PlaceId,
  name: { en: 'Indonesia', id: 'Indonesia' },
  level: 'country',
};

/**
 * Reads the lines of a list, `{ parent: "01 Name|02 Name" }`, from the country down.
 * `child` makes a place from its parent, its own part of the code and its name.
 */
export function readList(
  lines: Readonly<Record<string, string>>,
  child: (parent: Place, own: string, name: string) => Place,
): PlaceList {
  const places = new Map<string, Place>();
  const children = new Map<string, readonly Place[]>();
  const visit = (place: Place) => {
    places.set(place.id, place);
    const line = lines[place.code?.code ?? place.id];
    const below = (line?.split('|') ?? []).map((entry) => {
      const blank = entry.indexOf(' ');
      return child(place, entry.slice(0, blank), entry.slice(blank + 1));
    });
    children.set(place.id, below);
    below.forEach(visit);
  };
  visit(country);
  return { places, children };
}

/** The name as the list writes it; both lists are in Indonesian. */
export const nameOf = (place: Place): string => place.name.id ?? '';

/** A list as a source that a dataset can name; its citation carries the attribution that the licence asks for. */
export function listSource(head: ListHead): Source {
  return {
    id: `${head.system}-${head.listed}`,
    citation: `${head.title}. ${head.attribution}. Obtained from ${head.obtained}.`,
    licence: head.licence,
  };
}
