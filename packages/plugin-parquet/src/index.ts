export type { ParquetCode } from './catalogue.ts';
export { parquetCatalogue } from './catalogue.ts';
export { parquetExporter } from './exporter.ts';
export { parquet } from './plugin.ts';
export { sentences } from './sentences.ts';
