import { type CodedDataset, wording } from '@prevention-spectrum/core';
import { columnsEn, packageEn, tablesEn, unitsEn } from './locales/table-words-en.ts';
import { columnsId, packageId, tablesId, unitsId } from './locales/table-words-id.ts';
import type { Column, ColumnType, Table } from './table.ts';

type TableName = keyof typeof tablesEn;
type ColumnName = keyof typeof columnsEn;

const types: Readonly<Record<ColumnType, object>> = {
  text: { type: 'string' },
  json: { type: 'string', format: 'json' },
  texts: { type: 'array', arrayItem: { type: 'string' } },
  integer: { type: 'integer' },
  mask: { type: 'integer' },
  number: { type: 'number' },
  date: { type: 'date' },
  boolean: { type: 'boolean' },
};
const units: Readonly<Record<string, keyof typeof unitsEn>> = {
  reach: 'people',
  amount: 'currency',
};

/**
 * What the files hold, as a Data Package (datapackage.org, version 2): tables, columns, units, licences and the date
 * of the data. A property that ends in `@id` says in Indonesian what the one without says in English.
 */
export function dataPackage(dataset: CodedDataset, tables: readonly Table[]): object {
  const { id, label, asOf, sources } = dataset;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: id.toLowerCase().replace(/[^a-z0-9._-]+/g, '-'),
    title: wording(label, 'en'),
    'title@id': wording(label, 'id'),
    description: packageEn.note,
    'description@id': packageId.note,
    dataDate: asOf,
    ...(sources.length > 0
      ? {
          sources: sources.map(({ id: name, citation, url, licence }) => ({
            name,
            title: citation,
            ...(url === undefined ? {} : { path: url }),
            // Of the source: it says nothing of what may be done with these tables.
            ...(licence === undefined ? {} : { licence }),
          })),
        }
      : {}),
    resources: tables.map(resourceOf),
  };
}

function resourceOf({ name, columns, key, refers }: Table): object {
  return {
    name: name.replaceAll('_', '-'),
    path: `${name}.parquet`,
    format: 'parquet',
    mediatype: 'application/vnd.apache.parquet',
    rows: columns[0]?.values.length ?? 0,
    description: tablesEn[name as TableName],
    'description@id': tablesId[name as TableName],
    schema: {
      fields: columns.map(fieldOf),
      ...(key.length > 0 ? { primaryKey: key } : {}),
      ...(Object.keys(refers).length > 0
        ? {
            foreignKeys: Object.entries(refers).map(([fields, [resource, column]]) => ({
              fields,
              reference: { resource: resource.replaceAll('_', '-'), fields: column },
            })),
          }
        : {}),
    },
  };
}

function fieldOf({ name, type }: Column): object {
  const word = wordOf(name);
  const unit = units[name];
  return {
    name,
    ...types[type],
    description: columnsEn[word],
    'description@id': columnsId[word],
    ...(unit ? { unit: unitsEn[unit], 'unit@id': unitsId[unit] } : {}),
  };
}

/** Columns that there are as many of as levels or frameworks are described alike. */
function wordOf(column: string): ColumnName {
  if (Object.hasOwn(columnsEn, column)) return column as ColumnName;
  return column.startsWith('in_') ? 'in' : 'reading';
}
