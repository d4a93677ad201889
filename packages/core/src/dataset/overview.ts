import { displayed } from '../table/displayed.ts';
import type { Table } from '../table/table.ts';
import { activitiesTable } from './activities-table.ts';
import { codingsTable } from './codings-table.ts';
import type { CodedDataset } from './dataset.ts';

const lists = {
  activities: { en: 'Activities and other records', id: 'Kegiatan dan catatan lain' },
  codings: { en: 'Codings', id: 'Pengodean' },
  frameworks: { en: 'Frameworks', id: 'Kerangka' },
  organisations: { en: 'Organisations', id: 'Organisasi' },
  places: { en: 'Places', id: 'Tempat' },
  audiences: { en: 'Audiences', id: 'Sasaran' },
  channels: { en: 'Channels', id: 'Saluran' },
  expectations: { en: 'Expectations', id: 'Harapan' },
  screenings: { en: 'Screenings', id: 'Penelusuran' },
  statistics: { en: 'Statistics', id: 'Statistik' },
  contradictions: { en: 'Contradictions', id: 'Pertentangan' },
  sources: { en: 'Sources', id: 'Sumber' },
  coders: { en: 'Coders', id: 'Pengode' },
} as const;

/** What a dataset holds, before anything is asked of it: one row a list, with the ids that questions use. */
export function overview(dataset: CodedDataset): Table {
  const table: Table = {
    columns: [
      { id: 'list', label: { en: 'What', id: 'Apa' }, type: 'text', codelist: lists },
      { id: 'records', label: { en: 'How many', id: 'Berapa' }, type: 'number' },
      { id: 'ids', label: { en: 'Ids', id: 'Pengenal' }, type: 'list' },
    ],
    rows: (Object.keys(lists) as (keyof typeof lists)[]).map((list) => ({
      list,
      records: dataset[list].length,
      ids:
        list === 'codings'
          ? []
          : (dataset[list] as readonly { readonly id: string }[]).map(({ id }) => id),
    })),
    caveats: [],
    dataDate: dataset.asOf,
  };
  return displayed(table, () => table);
}

/** The same dataset, which shows what it holds wherever it is looked at, as its lists of activities and codings do. */
export function displayedDataset(given: CodedDataset): CodedDataset {
  const dataset: CodedDataset = {
    ...given,
    activities: displayed([...given.activities], () => activitiesTable(dataset)),
    codings: displayed([...given.codings], () => codingsTable(dataset)),
  };
  return displayed(dataset, () => overview(dataset));
}
