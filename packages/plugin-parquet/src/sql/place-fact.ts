import type { CodedDataset } from '@prevention-spectrum/core';
import { type Fact, type TableAt, text, texts } from './written.ts';

/**
 * Lists of places that the question cannot tell apart: they lie in the same places that are asked about. A place that
 * holds one of these is like no other, and there the extent tells.
 */
export function placeFact({ places }: CodedDataset, asked: readonly string[], at: TableAt): Fact {
  return {
    parts: [
      {
        name: 'asked_places',
        says: 'The places that the question asks about.',
        sql: askedPlaces(places, asked, at),
      },
      {
        name: 'holding_places',
        says: 'Places that hold one of them: whether work reaches throughout such a place matters.',
        sql: `select distinct ancestor as place
from ${at('place_ancestors')}
where depth > 0 and place in (select place from asked_places)`,
      },
      {
        name: 'place_lies_in',
        says: 'In which of the places asked about a place lies.',
        sql: `select place, list(ancestor order by depth) as lies_in
from ${at('place_ancestors')}
where ancestor in (select place from asked_places)
group by place`,
      },
      {
        name: 'place_classes',
        says: 'Lists of places get the same number when the question cannot tell them apart.',
        sql: `select place_set, dense_rank() over (order by says, several) as place_class
from (
  select s.place_set, least(count(*), 2) as several, list_sort(list(distinct
    case when h.place is null then {'lies_in': l.lies_in, 'place': null, 'extent': null}
      else {'lies_in': null, 'place': s.place, 'extent': s.extent} end)) as says
  from ${at('place_sets')} s
  left join holding_places h on h.place = s.place
  left join place_lies_in l on l.place = s.place
  group by s.place_set
)`,
      },
    ],
    joins: ['left join place_classes on place_classes.place_set = a.place_set'],
    keys: ['place_class', "list_contains(a.unread_fields, 'places') as places_unread"],
    kept: ['min(a.place_set) as place_set'],
    told: [
      `(select to_json(list({'place': s.place, 'extent': s.extent}))::varchar
    from ${at('place_sets')} s where s.place_set = c.place_set) as places`,
      'c.places_unread',
    ],
  };
}

/** All of a level by its name; others one by one. */
function askedPlaces(
  places: CodedDataset['places'],
  asked: readonly string[],
  at: TableAt,
): string {
  const known = new Set(asked);
  const levels = [...new Set(places.map(({ level }) => level))].filter((level) =>
    places.every((one) => one.level !== level || known.has(one.id)),
  );
  const whole = new Set(places.filter(({ level }) => levels.includes(level)).map(({ id }) => id));
  const others = asked.filter((id) => !whole.has(id as (typeof places)[number]['id']));
  const ways = [
    ...(levels.length > 0
      ? [`select id as place from ${at('places')} where level in ${texts(levels)}`]
      : []),
    ...(others.length > 0
      ? [`select unnest([${[...new Set(others)].map(text).join(', ')}]) as place`]
      : []),
  ];
  return ways.length > 0 ? ways.join('\nunion\n') : `select null::varchar as place where false`;
}
