import { contract, type Plugin } from '@prevention-spectrum/core';
import { parquetCatalogue } from './catalogue.ts';
import { parquetExporter } from './exporter.ts';
import { sentences } from './sentences.ts';

/** Tables for analysts: a dataset as Parquet, with a data package. */
export function parquet(): Plugin {
  return {
    id: 'parquet',
    contract,
    label: { en: 'Parquet', id: 'Parquet' },
    exporters: [parquetExporter],
    diagnostics: parquetCatalogue,
    sentences,
  };
}
