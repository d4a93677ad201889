import type { CodedDataset } from '../../dataset/dataset.ts';
import type { Column, Table } from '../../table/table.ts';
import type { Cell, Coverage } from './answer.ts';
import type { Explanation } from './explain-gap.ts';
import { coordinates, dimensionColumn, stateColumns } from './tables.ts';

/** One row for the cell itself, then for each covered cell that could serve it, then for what is nearly there. */
export function explanationTable(
  answer: Coverage,
  { cell, nearest, alongside, nearly }: Explanation,
  dataset: Pick<CodedDataset, 'activities'>,
): Table {
  const row = (what: string, of: Cell, steps: number | null = null) => ({
    what,
    ...coordinates(answer.dimensions, of.at),
    state: of.state,
    reasons: of.reasons,
    count: of.count,
    distance: steps,
    activities: of.activities,
    possible: of.possibleActivities.map(({ activity }) => activity),
  });
  const rows = [
    row('cell', cell),
    ...nearest.map((one) => row('nearest', one.cell, one.steps)),
    ...alongside.map((one) => row('alongside', one)),
    ...(nearly.length > 0 ? [{ ...row('nearly', cell), activities: nearly, possible: [] }] : []),
  ];
  const named = new Set(rows.flatMap(({ activities, possible }) => [...activities, ...possible]));
  const titles = dataset.activities.filter(({ id }) => named.has(id));
  const codelist = Object.fromEntries(titles.map(({ id, title }) => [id, title]));
  return {
    columns: [
      { id: 'what', label: { en: 'What', id: 'Apa' }, type: 'text', codelist: parts },
      ...answer.dimensions.map(dimensionColumn),
      ...columns,
      {
        id: 'activities',
        label: { en: 'Activities there', id: 'Kegiatan di sana' },
        type: 'list',
        codelist,
      },
      {
        id: 'possible',
        label: { en: 'Activities perhaps there', id: 'Kegiatan yang mungkin di sana' },
        type: 'list',
        codelist,
      },
    ],
    rows,
    caveats: answer.caveats,
    dataDate: answer.dataDate,
  };
}

const parts = {
  cell: { en: 'The cell asked about', id: 'Sel yang ditanyakan' },
  nearest: { en: 'Covered in another place', id: 'Tercakup di tempat lain' },
  alongside: { en: 'Also covered for the same', id: 'Juga tercakup bagi yang sama' },
  nearly: { en: 'There, and not counted yet', id: 'Ada, tetapi belum dihitung' },
} as const;

const columns: readonly Column[] = [
  ...stateColumns,
  { id: 'count', label: { en: 'Activities', id: 'Kegiatan' }, type: 'number' },
  { id: 'distance', label: { en: 'Steps away', id: 'Jarak (langkah)' }, type: 'number' },
];
