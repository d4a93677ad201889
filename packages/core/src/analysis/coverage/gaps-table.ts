import { nearMisses } from '../../locales/answer-codes.ts';
import { reasonText, wordsFor } from '../../locales/render.ts';
import type { Column, Table } from '../../table/table.ts';
import type { Coverage } from './answer.ts';
import type { Gap, GapGroup } from './gaps.ts';
import { coordinates, dimensionColumn } from './tables.ts';

/** One row a gap, the most reliable first. */
export function gapsTable(answer: Coverage, gaps: readonly Gap[]): Table {
  return {
    columns: [...answer.dimensions.map(dimensionColumn), ...kindColumns],
    rows: gaps.map(({ cell, kind }) => ({
      ...coordinates(answer.dimensions, cell.at),
      kind,
      robust: cell.robust,
    })),
    caveats: answer.caveats,
    dataDate: answer.dataDate,
  };
}

/** One row a group: how many of the cells of a member are gaps of one kind. */
export function gapGroupsTable(answer: Coverage, groups: readonly GapGroup[]): Table {
  const first = answer.dimensions.slice(0, 1);
  return {
    columns: [
      ...first.map(dimensionColumn),
      ...kindColumns,
      { id: 'count', label: { en: 'Gaps', id: 'Kesenjangan' }, type: 'number' },
      { id: 'of', label: { en: 'Of', id: 'Dari' }, type: 'number' },
    ],
    rows: groups.map(({ member, kind, robust, cells, of }) => ({
      ...coordinates(first, [member]),
      kind,
      robust,
      count: cells.length,
      of,
    })),
    caveats: answer.caveats,
    dataDate: answer.dataDate,
  };
}

const kindColumns: readonly Column[] = [
  {
    id: 'kind',
    label: { en: 'Kind', id: 'Jenis' },
    type: 'text',
    codelist: wordsFor([...nearMisses, 'nothing-reported'], reasonText),
  },
  { id: 'robust', label: { en: 'Robust', id: 'Kukuh' }, type: 'boolean' },
];
