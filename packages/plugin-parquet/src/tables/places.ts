import {
  type ActivityPlace,
  type CodedDataset,
  type PlaceId,
  type PlaceTree,
  wording,
} from '@prevention-spectrum/core';
import { type Reading, type Table, tableOf } from '../table.ts';
import { linksOf, type Sets } from './sets.ts';

/** Places, what each lies in, and the lists of places that activities state. */
export function placeTables(
  { places }: CodedDataset,
  tree: PlaceTree,
  sets: Sets<ActivityPlace>,
): readonly Table[] {
  const levels = [...new Set(places.map(({ level }) => level))];
  const above = places.flatMap(({ id }) =>
    tree.lineage(id).map((ancestor, depth) => ({ place: id, ancestor, depth })),
  );
  return [
    tableOf(
      'place_sets',
      linksOf(sets),
      {
        place_set: ['integer', ({ number }) => number],
        place: ['text', ({ entry }) => entry.place],
        extent: ['text', ({ entry }) => entry.extent],
        ...ancestors(levels, tree, ({ entry }: { readonly entry: ActivityPlace }) => entry.place),
      },
      { refers: { place: ['places', 'id'] } },
    ),
    tableOf(
      'places',
      [...places].sort((one, other) => (wayTo(one.id, tree) < wayTo(other.id, tree) ? -1 : 1)),
      {
        id: ['text', ({ id }) => id],
        level: ['text', ({ level }) => level],
        within: ['text', ({ within }) => within],
        name: ['json', ({ name }) => name],
        name_en: ['text', ({ name }) => wording(name, 'en')],
        name_id: ['text', ({ name }) => wording(name, 'id')],
        code_system: ['text', ({ code }) => code?.system],
        code: ['text', ({ code }) => code?.code],
        code_listed: ['integer', ({ code }) => code?.listed],
        ...ancestors(levels, tree, ({ id }: { readonly id: PlaceId }) => id),
      },
      { key: ['id'], refers: { within: ['places', 'id'] } },
    ),
    tableOf(
      'place_ancestors',
      above,
      {
        place: ['text', ({ place }) => place],
        ancestor: ['text', ({ ancestor }) => ancestor],
        depth: ['integer', ({ depth }) => depth],
      },
      {
        key: ['place', 'ancestor'],
        refers: { place: ['places', 'id'], ancestor: ['places', 'id'] },
      },
    ),
  ];
}

/** A text by which what lies in one place stands together: its way from the top. */
export function wayTo(place: PlaceId, tree: PlaceTree): string {
  return [...tree.lineage(place)].reverse().join('\u0000');
}

/** A column for each level: the nearest place of it that a place is or lies in. */
function ancestors<Row>(
  levels: readonly string[],
  tree: PlaceTree,
  placeOf: (row: Row) => PlaceId,
): Readonly<Record<string, Reading<Row>>> {
  return Object.fromEntries(
    levels.map((level) => [
      `in_${level}`,
      [
        'text',
        (row: Row) =>
          tree.lineage(placeOf(row)).find((one) => tree.places.get(one)?.level === level),
      ] as const,
    ]),
  );
}
