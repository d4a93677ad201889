import {
  type CodedDataset,
  type Diagnostic,
  type ExportedFile,
  type FolderExporter,
  recordNames,
} from '@prevention-spectrum/core';
import { diagnostic } from './catalogue.ts';
import { dataPackage } from './data-package.ts';
import { parquetFile } from './parquet-file.ts';
import type { Table } from './table.ts';
import { acceptedOf } from './tables/codings.ts';
import { mostBits } from './tables/masks.ts';
import { tablesOf } from './tables/tables-of.ts';

/** One Parquet file a table, and `datapackage.json`, which says what is in them. */
export const parquetExporter: FolderExporter = {
  id: 'parquet',
  label: { en: 'Parquet, a folder of tables', id: 'Parquet, satu folder tabel' },
  writeFolder(dataset) {
    const tables = tablesOf(dataset);
    return { files: filesOf(dataset, tables), lost: lostOf(dataset) };
  },
};

function* filesOf(dataset: CodedDataset, tables: readonly Table[]): Iterable<ExportedFile> {
  yield {
    name: 'datapackage.json',
    chunks: [`${JSON.stringify(dataPackage(dataset, tables), null, 2)}\n`],
  };
  for (const table of tables) yield { name: `${table.name}.parquet`, chunks: [parquetFile(table)] };
}

/** What the tables cannot carry. */
function lostOf(dataset: CodedDataset): readonly Diagnostic[] {
  const lists = (['coders', 'statistics', 'contradictions'] as const).flatMap((list) => {
    const n = dataset[list].length;
    const params = { list, kind: recordNames[list], n };
    return n === 0 ? [] : [diagnostic('parquet/list-not-carried', params)];
  });
  const n = dataset.codings.length - acceptedOf(dataset).codings.length;
  const { frameworks } = dataset;
  return [
    ...lists,
    ...(n === 0 ? [] : [diagnostic('parquet/codings-not-carried', { n })]),
    ...(frameworks.length === 0
      ? []
      : [
          diagnostic('parquet/codebook-not-carried', {
            frameworks: frameworks.map(({ id }) => id),
          }),
        ]),
    ...frameworks
      .filter(({ categories }) => categories.length > mostBits)
      .map(({ id, categories }) =>
        diagnostic('parquet/masks-too-wide', { framework: id, n: categories.length }),
      ),
  ];
}
