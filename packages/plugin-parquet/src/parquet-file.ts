import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Column, ColumnType, Table } from './table.ts';

/** Rows that are read or passed over together. */
const rowsOfGroup = 50_000;

type Schema = NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']>;
type Leaf = Omit<Schema[number], 'name'>;

const optional = 'OPTIONAL' as const;
const text: Leaf = { type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: optional };
const leaves: Readonly<Record<Exclude<ColumnType, 'texts'>, Leaf>> = {
  text,
  json: text,
  integer: { type: 'INT32', repetition_type: optional },
  mask: { type: 'INT64', repetition_type: optional },
  number: { type: 'DOUBLE', repetition_type: optional },
  date: { type: 'INT32', converted_type: 'DATE', repetition_type: optional },
  boolean: { type: 'BOOLEAN', repetition_type: optional },
};

/** A table as the bytes of a Parquet file: the same table gives the same bytes. */
export function parquetFile({ columns }: Table): Uint8Array {
  const bytes = parquetWriteBuffer({
    schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap(schemaOf)],
    columnData: columns.map(({ name, type, values }) => ({ name, data: written(values, type) })),
    rowGroupSize: rowsOfGroup,
    createdBy: 'prevention-spectrum',
  });
  return new Uint8Array(bytes);
}

function schemaOf({ name, type }: Column): Schema {
  if (type !== 'texts') return [{ name, ...leaves[type] }];
  return [
    { name, repetition_type: optional, converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', ...text },
  ];
}

function written(values: readonly unknown[], type: ColumnType): unknown[] {
  if (type !== 'json') return [...values];
  return values.map((value) => (value === null ? null : JSON.stringify(value)));
}
