import type { Bilingual } from '../../activity/text.ts';
import type { Table } from '../../table/table.ts';
import type { Undefined } from './diversity.ts';
import type { Portfolio, PortfolioMeasure } from './portfolio.ts';

/** One row a measure. */
export function portfolioTable({ figures, caveats }: Portfolio, dataDate: string): Table {
  return {
    columns: [
      {
        id: 'measure',
        label: { en: 'Measure', id: 'Ukuran' },
        type: 'text',
        codelist: measureLabels,
      },
      { id: 'value', label: { en: 'On covered cells', id: 'Pada sel tercakup' }, type: 'number' },
      { id: 'low', label: { en: 'At least', id: 'Paling sedikit' }, type: 'number' },
      { id: 'high', label: { en: 'At most', id: 'Paling banyak' }, type: 'number' },
      { id: 'of', label: { en: 'Of', id: 'Dari' }, type: 'number' },
      {
        id: 'because',
        label: { en: 'Why there is no value', id: 'Mengapa tidak ada nilai' },
        type: 'text',
        codelist: undefinedLabels,
      },
    ],
    rows: figures.map((figure) => ({ ...figure })),
    caveats,
    dataDate,
  };
}

const measureLabels: Readonly<Record<PortfolioMeasure, Bilingual>> = {
  size: { en: 'Size: cells covered', id: 'Luas: sel tercakup' },
  'average-instrument-diversity': {
    en: 'Average instrument diversity, 0 to 1',
    id: 'Keragaman instrumen rata-rata, 0 sampai 1',
  },
  shannon: { en: 'Shannon entropy, nats', id: 'Entropi Shannon, nat' },
  'gini-simpson': { en: 'Gini-Simpson index, 0 to 1', id: 'Indeks Gini-Simpson, 0 sampai 1' },
  evenness: {
    en: 'Evenness (Pielou) over all categories, 0 to 1',
    id: 'Kemerataan (Pielou) atas semua kategori, 0 sampai 1',
  },
  equality: { en: 'Equality (1 - Gini), 0 to 1', id: 'Kesetaraan (1 - Gini), 0 sampai 1' },
  'hill-1': {
    en: 'Effective number of categories (Hill, order 1)',
    id: 'Jumlah efektif kategori (Hill, orde 1)',
  },
  'hill-2': {
    en: 'Effective number of categories (Hill, order 2)',
    id: 'Jumlah efektif kategori (Hill, orde 2)',
  },
};

const undefinedLabels: Readonly<Record<Undefined, Bilingual>> = {
  'nothing-counted': { en: 'Nothing is counted', id: 'Tidak ada yang dihitung' },
  'one-category': { en: 'There is one category alone', id: 'Hanya ada satu kategori' },
  'not-counts': { en: 'These are no counts', id: 'Ini bukan jumlah' },
};
