import type { Bilingual } from '../../activity/text.ts';
import type { CodedDataset } from '../../dataset/dataset.ts';
import type { Choice } from '../../locales/answer-codes.ts';
import { choices, facts, nearMisses, standings, states } from '../../locales/answer-codes.ts';
import { choiceText, reasonText, standingText, stateText, wordsFor } from '../../locales/render.ts';
import type { Column, Table, Value } from '../../table/table.ts';
import type { Coverage, Dimension } from './answer.ts';
import type { Bound } from './bounds.ts';
import type { Settlement } from './settle.ts';
import type { StackDepth } from './stack-depth.ts';

/** One row a cell, in the order of the cells. */
export function coverageTable(answer: Coverage): Table {
  return {
    columns: [...answer.dimensions.map(dimensionColumn), ...cellColumns],
    rows: answer.cells.map((cell) => ({
      ...coordinates(answer.dimensions, cell.at),
      state: cell.state,
      reasons: cell.reasons,
      count: cell.count,
      possible: cell.possible,
      low: cell.low,
      high: cell.high,
      robust: cell.robust,
      flippedBy: cell.flippedBy,
    })),
    caveats: answer.caveats,
    dataDate: answer.dataDate,
  };
}

/** One row a missing fact of one activity. */
export function settleTable(
  answer: Coverage,
  { questions }: Settlement,
  dataset: Pick<CodedDataset, 'activities'>,
): Table {
  const asked = new Set(questions.map(({ activity }) => activity));
  const titles = dataset.activities.filter(({ id }) => asked.has(id));
  return {
    columns: [
      {
        id: 'fact',
        label: { en: 'Missing fact', id: 'Keterangan yang kurang' },
        type: 'text',
        codelist: wordsFor(facts, reasonText),
      },
      {
        id: 'activity',
        label: { en: 'Activity', id: 'Kegiatan' },
        type: 'text',
        codelist: Object.fromEntries(titles.map(({ id, title }) => [id, title])),
      },
      { id: 'alone', label: { en: 'Settles alone', id: 'Menjawab sendiri' }, type: 'number' },
      { id: 'touches', label: { en: 'Touches', id: 'Menyentuh' }, type: 'number' },
    ],
    rows: questions.map((question) => ({ ...question })),
    caveats: answer.caveats,
    dataDate: answer.dataDate,
  };
}

/** One row for each combination of the dimensions other than the framework. */
export function stackTable(
  answer: Coverage,
  framework: string,
  stacks: readonly StackDepth[],
): Table {
  const others = answer.dimensions.filter(({ id }) => id !== framework);
  return {
    columns: [
      ...others.map(dimensionColumn),
      { id: 'low', label: { en: 'Covered', id: 'Tercakup' }, type: 'number' },
      {
        id: 'high',
        label: { en: 'Covered or unknown', id: 'Tercakup atau tidak diketahui' },
        type: 'number',
      },
      { id: 'of', label: { en: 'Of', id: 'Dari' }, type: 'number' },
    ],
    rows: stacks.map(({ at, low, high, of }) => ({ ...coordinates(others, at), low, high, of })),
    caveats: answer.caveats,
    dataDate: answer.dataDate,
  };
}

/** One row a member, with the count under each choice taken alone. */
export function boundsTable(answer: Coverage, bounds: readonly Bound[]): Table {
  return {
    columns: [
      ...answer.dimensions.map(dimensionColumn),
      ...(['count', 'low', 'high'] as const).map((id) => ({ ...number[id], id })),
      ...choices.flatMap((choice) =>
        (['low', 'high'] as const).map((end): Column => {
          const [of, label] = [choiceLabels[choice], number[end].label];
          return {
            id: `${choice}-${end}`,
            label: { en: `${of.en}: ${label.en}`, id: `${of.id}: ${label.id}` },
            type: 'number',
          };
        }),
      ),
      {
        id: 'standing',
        label: { en: 'Standing', id: 'Kedudukan' },
        type: 'text',
        codelist: wordsFor(standings, standingText),
      },
    ],
    rows: bounds.map((bound) => ({
      ...coordinates(answer.dimensions, [bound.member]),
      count: bound.count,
      low: bound.low,
      high: bound.high,
      ...Object.fromEntries(
        choices.flatMap((choice) => [
          [`${choice}-low`, bound.by[choice][0]],
          [`${choice}-high`, bound.by[choice][1]],
        ]),
      ),
      standing: bound.standing,
    })),
    caveats: answer.caveats,
    dataDate: answer.dataDate,
  };
}

/** Every reason that a cell may have. */
const reasonCodes = [...facts, ...nearMisses, 'nothing-reported', 'not-screened'] as const;

const choiceLabels: Readonly<Record<Choice, Bilingual>> = {
  contested: { en: 'Contested readings', id: 'Pembacaan yang diperdebatkan' },
  significance: { en: 'Principal alone', id: 'Hanya yang utama' },
  mandates: { en: 'Mandates', id: 'Penugasan' },
  units: { en: 'Umbrellas', id: 'Program payung' },
};

const number = {
  count: { label: { en: 'Activities', id: 'Kegiatan' }, type: 'number' },
  possible: { label: { en: 'Perhaps more', id: 'Mungkin lebih' }, type: 'number' },
  low: { label: { en: 'At least', id: 'Paling sedikit' }, type: 'number' },
  high: { label: { en: 'At most', id: 'Paling banyak' }, type: 'number' },
} as const;

/** The state of a cell and why, in words. */
export const stateColumns: readonly Column[] = [
  {
    id: 'state',
    label: { en: 'State', id: 'Keadaan' },
    type: 'text',
    codelist: wordsFor(states, stateText),
  },
  {
    id: 'reasons',
    label: { en: 'Reasons', id: 'Alasan' },
    type: 'list',
    codelist: wordsFor(reasonCodes, reasonText),
  },
];

const cellColumns: readonly Column[] = [
  ...stateColumns,
  ...(['count', 'possible', 'low', 'high'] as const).map((id) => ({ ...number[id], id })),
  { id: 'robust', label: { en: 'Robust', id: 'Kukuh' }, type: 'boolean' },
  {
    id: 'flippedBy',
    label: { en: 'Flipped by', id: 'Berubah oleh' },
    type: 'list',
    codelist: wordsFor(choices, choiceText),
  },
];

/** A dimension as a column: its members by their names. */
export function dimensionColumn({ id, label, members }: Dimension): Column {
  return {
    id,
    label,
    type: 'text',
    codelist: Object.fromEntries(members.map((member) => [member.id, member.label])),
  };
}

/** The coordinates of a cell as fields of a row. */
export function coordinates(
  dimensions: readonly Dimension[],
  at: readonly string[],
): Record<string, Value> {
  return Object.fromEntries(dimensions.map(({ id }, index) => [id, at[index] as string]));
}
