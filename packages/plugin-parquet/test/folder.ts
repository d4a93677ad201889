import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { CodedDataset } from '@prevention-spectrum/core';
import { parquetExporter } from '../src/exporter.ts';

/** Writes a dataset into a folder of its own, as the command line would, and takes it away after the work. */
export async function inFolder<Value>(
  dataset: CodedDataset,
  work: (folder: string) => Value | Promise<Value>,
): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'prevention-spectrum-'));
  try {
    for (const { name, chunks } of parquetExporter.writeFolder(dataset).files) {
      writeFileSync(join(folder, name), Buffer.concat([...chunks].map((one) => Buffer.from(one))));
    }
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

let started: ReturnType<typeof DuckDBInstance.create> | undefined;

/** The rows of a query, by a DuckDB in this process. */
export async function rowsOf(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  started ??= DuckDBInstance.create(':memory:');
  const connection = await (await started).connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJS();
  } finally {
    connection.closeSync();
  }
}
