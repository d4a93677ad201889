import type { Mapping, NumberCells } from './mapping.ts';

/** What a column holds that is not text: an id of its rows, ids or codes of something, numbers. */
export type Spared = 'id' | 'code' | 'number';

/** The columns of a mapping in which a number may look like a person's and is none. All others hold text or dates. */
export function sparedColumns(of: Mapping): ReadonlyMap<string, Spared> {
  const { places = [], organisations = [], money = [], lists = {} } = of;
  const numbers = [of.reach, ...money.map(({ amount }) => amount)].flatMap(columnsOf);
  const codes = [
    ...places.flatMap((place) => ('levels' in place ? place.levels : [])).map(({ code }) => code),
    ...organisations.map(({ id }) => (id && 'column' in id ? id : undefined)),
    ...Object.values(lists),
    of.partOf,
  ]
    .flatMap((cells) => cells?.column ?? [])
    .concat(of.exact?.provenance ?? []);
  return new Map<string, Spared>([
    ...numbers.map((column) => [column, 'number'] as const),
    ...codes.map((column) => [column, 'code'] as const),
    ...('column' in of.id ? [[of.id.column, 'id'] as const] : []),
  ]);
}

function columnsOf(cells: NumberCells | undefined): readonly string[] {
  if (!cells) return [];
  return 'sum' in cells ? cells.sum : [cells.column];
}
