import type { Column, Table } from '@prevention-spectrum/core';
import { states, stateText, wordsFor } from '@prevention-spectrum/core';
import { coordinates, dimensionColumn, titlesOf } from './columns.ts';
import { keyOf } from './demands.ts';
import type { WhatIf } from './what-if.ts';

/** One row a cell that would change, with the candidates that would be in it. */
export function whatIfTable({ candidates, before, after, changes, caveats }: WhatIf): Table {
  const own = new Set<string>(candidates.map(({ activity }) => activity.id));
  const [earlier, later] = [before, after].map(
    ({ cells }) => new Map(cells.map((cell) => [keyOf(cell.at), cell])),
  );
  return {
    columns: [
      ...after.dimensions.map(dimensionColumn),
      ...columns,
      {
        id: 'added',
        label: { en: 'Added activities there', id: 'Kegiatan tambahan di sana' },
        type: 'list',
        codelist: titlesOf(candidates),
      },
    ],
    rows: changes.map(({ at, before: was, after: would }) => {
      const [today, planned] = [earlier?.get(keyOf(at)), later?.get(keyOf(at))];
      return {
        ...coordinates(after.dimensions, at),
        today: was?.state ?? null,
        countToday: was?.count ?? null,
        robustToday: today?.robust ?? null,
        planned: would?.state ?? null,
        count: would?.count ?? null,
        robust: planned?.robust ?? null,
        added: (planned?.activities ?? []).filter((id) => own.has(id)),
      };
    }),
    caveats,
    dataDate: before.dataDate,
  };
}

const stateWords = wordsFor(states, stateText);

const columns: readonly Column[] = [
  { id: 'today', label: { en: 'Today', id: 'Hari ini' }, type: 'text', codelist: stateWords },
  {
    id: 'countToday',
    label: { en: 'Activities today', id: 'Kegiatan hari ini' },
    type: 'number',
  },
  { id: 'robustToday', label: { en: 'Robust today', id: 'Kukuh hari ini' }, type: 'boolean' },
  { id: 'planned', label: { en: 'Then', id: 'Nantinya' }, type: 'text', codelist: stateWords },
  { id: 'count', label: { en: 'Activities then', id: 'Kegiatan nantinya' }, type: 'number' },
  { id: 'robust', label: { en: 'Robust then', id: 'Kukuh nantinya' }, type: 'boolean' },
];
