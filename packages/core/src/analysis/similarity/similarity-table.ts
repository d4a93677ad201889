import type { Bilingual } from '../../activity/text.ts';
import type { Table } from '../../table/table.ts';
import type { Incomparable, Similarity } from './similarity.ts';

/** One row for every two members, in the order of the dimension. */
export function similarityTable({ answer, pairs, caveats }: Similarity): Table {
  const members = answer.dimensions[1]?.members ?? [];
  const codelist = Object.fromEntries(members.map(({ id, label }) => [id, label]));
  return {
    columns: [
      { id: 'first', label: { en: 'One', id: 'Yang satu' }, type: 'text', codelist },
      { id: 'second', label: { en: 'The other', id: 'Yang lain' }, type: 'text', codelist },
      {
        id: 'firstActivities',
        label: { en: 'Activities of the one', id: 'Kegiatan yang satu' },
        type: 'number',
      },
      {
        id: 'secondActivities',
        label: { en: 'Activities of the other', id: 'Kegiatan yang lain' },
        type: 'number',
      },
      {
        id: 'value',
        label: { en: 'Similarity of what is sure', id: 'Kemiripan yang pasti' },
        type: 'number',
      },
      { id: 'low', label: { en: 'At least', id: 'Paling sedikit' }, type: 'number' },
      { id: 'high', label: { en: 'At most', id: 'Paling banyak' }, type: 'number' },
      {
        id: 'because',
        label: { en: 'Why there is no value', id: 'Mengapa tidak ada nilai' },
        type: 'text',
        codelist: reasons,
      },
    ],
    rows: pairs.map(({ members: [first, second], activities, value, low, high, because }) => ({
      first,
      second,
      firstActivities: activities[0],
      secondActivities: activities[1],
      value,
      low,
      high,
      because,
    })),
    caveats,
    dataDate: answer.dataDate,
  };
}

const reasons: Readonly<Record<Incomparable, Bilingual>> = {
  'no-activities': {
    en: 'One of them has no activity, nor possibly one: nothing can be compared',
    id: 'Salah satunya tidak mempunyai kegiatan, juga tidak mungkin ada: tidak dapat dibandingkan',
  },
  'nothing-sure': {
    en: 'Nothing is sure of one of them: only the range can be told',
    id: 'Tidak ada yang pasti pada salah satunya: hanya rentangnya yang diketahui',
  },
};
