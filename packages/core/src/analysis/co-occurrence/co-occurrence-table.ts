import type { Bilingual } from '../../activity/text.ts';
import type { Column, Table } from '../../table/table.ts';
import { profilesOf } from '../coverage/profiles.ts';
import type { CoOccurrence, Together } from './co-occurrence.ts';

/** One row a pair of categories, in the order of the framework. */
export function coOccurrenceTable(
  { answer, pairs, caveats }: CoOccurrence,
  framework: string,
): Table {
  const { members } = profilesOf(answer, framework).framework;
  const codelist = Object.fromEntries(members.map(({ id, label }) => [id, label]));
  return {
    columns: [
      { id: 'first', label: { en: 'Category', id: 'Kategori' }, type: 'text', codelist },
      { id: 'second', label: { en: 'With', id: 'Bersama' }, type: 'text', codelist },
      ...columnsOf('activities', activityCounts),
      ...columnsOf('cells', cellCounts),
    ],
    rows: pairs.map(({ categories: [first, second], activities, cells }) => ({
      first,
      second,
      ...fieldsOf('activities', activityCounts, activities),
      ...fieldsOf('cells', cellCounts, cells),
    })),
    caveats,
    dataDate: answer.dataDate,
  };
}

interface Counted {
  readonly id: string;
  readonly label: Bilingual;
  readonly count: (together: Together<unknown>) => number;
}

/** Each figure beside what is perhaps more: a sum of both is never out of the sure ones alone. */
const counts: readonly Counted[] = [
  {
    id: 'together',
    label: { en: 'surely with both', id: 'pasti dengan keduanya' },
    count: ({ surely }) => surely.length,
  },
  {
    id: 'possible',
    label: { en: 'perhaps with both', id: 'mungkin dengan keduanya' },
    count: ({ possibly }) => possibly.length,
  },
  {
    id: 'first',
    label: { en: 'surely with the first', id: 'pasti dengan yang pertama' },
    count: ({ first }) => first.sure,
  },
  {
    id: 'first-possible',
    label: { en: 'perhaps with the first', id: 'mungkin dengan yang pertama' },
    count: ({ first }) => first.possible,
  },
  {
    id: 'second',
    label: { en: 'surely with the second', id: 'pasti dengan yang kedua' },
    count: ({ second }) => second.sure,
  },
  {
    id: 'second-possible',
    label: { en: 'perhaps with the second', id: 'mungkin dengan yang kedua' },
    count: ({ second }) => second.possible,
  },
];

const activityCounts: readonly Counted[] = [
  ...counts,
  {
    id: 'of',
    label: { en: 'surely in some category', id: 'pasti dalam suatu kategori' },
    count: ({ of }) => of.sure,
  },
  {
    id: 'of-possible',
    label: { en: 'perhaps in some category', id: 'mungkin dalam suatu kategori' },
    count: ({ of }) => of.possible,
  },
];

const cellCounts: readonly Counted[] = [
  ...counts,
  {
    id: 'of',
    label: { en: 'where both apply', id: 'tempat keduanya berlaku' },
    count: ({ of }) => of.sure,
  },
];

const units = {
  activities: { en: 'Activities', id: 'Kegiatan' },
  cells: { en: 'Cells', id: 'Sel' },
} as const;

function columnsOf(unit: keyof typeof units, counted: readonly Counted[]): readonly Column[] {
  return counted.map(({ id, label }) => ({
    id: `${unit}-${id}`,
    label: { en: `${units[unit].en} ${label.en}`, id: `${units[unit].id} ${label.id}` },
    type: 'number',
  }));
}

function fieldsOf(
  unit: keyof typeof units,
  counted: readonly Counted[],
  together: Together<unknown>,
): Readonly<Record<string, number>> {
  return Object.fromEntries(counted.map(({ id, count }) => [`${unit}-${id}`, count(together)]));
}
