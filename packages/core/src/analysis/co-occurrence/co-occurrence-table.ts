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
      ...counts('activities', { en: 'Activities', id: 'Kegiatan' }),
      ...counts('cells', { en: 'Cells', id: 'Sel' }),
    ],
    rows: pairs.map(({ categories: [first, second], activities, cells }) => ({
      first,
      second,
      ...countsOf('activities', activities),
      ...countsOf('cells', cells),
    })),
    caveats,
    dataDate: answer.dataDate,
  };
}

const parts: readonly (readonly [id: string, label: Bilingual])[] = [
  ['together', { en: 'surely with both', id: 'pasti dengan keduanya' }],
  ['possible', { en: 'perhaps with both', id: 'mungkin dengan keduanya' }],
  ['first', { en: 'with the first', id: 'dengan yang pertama' }],
  ['second', { en: 'with the second', id: 'dengan yang kedua' }],
  ['of', { en: 'in all', id: 'seluruhnya' }],
];

function counts(unit: string, label: Bilingual): readonly Column[] {
  return parts.map(([id, part]) => ({
    id: `${unit}-${id}`,
    label: { en: `${label.en} ${part.en}`, id: `${label.id} ${part.id}` },
    type: 'number',
  }));
}

function countsOf(unit: string, { surely, possibly, first, second, of }: Together<unknown>) {
  return {
    [`${unit}-together`]: surely.length,
    [`${unit}-possible`]: possibly.length,
    [`${unit}-first`]: first.sure,
    [`${unit}-second`]: second.sure,
    [`${unit}-of`]: of,
  };
}
