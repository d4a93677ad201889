export type { ParquetCode } from './catalogue.ts';
export { parquetCatalogue } from './catalogue.ts';
export { parquetExporter } from './exporter.ts';
export { parquet } from './plugin.ts';
export { sentences } from './sentences.ts';
export type { ClassRow } from './sql/coverage-from.ts';
export { coverageFrom } from './sql/coverage-from.ts';
export { coverageSql } from './sql/coverage-sql.ts';
export type { TableAt } from './sql/written.ts';
