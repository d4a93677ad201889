import { createReadStream } from 'node:fs';
import {
  type CodedDataset,
  defineDataset,
  type Ingested,
  ingest,
  type ScreeningDraft,
  spectrumOfPrevention,
  un4p,
  type World,
} from '@prevention-spectrum/core';
import { csv } from '../src/connector.ts';
import type { Mapping } from '../src/mapping.ts';

/** The least that a mapping says. */
export const least = {
  version: 1,
  source: { id: 'list', citation: 'An invented list' },
  id: { column: 'No' },
  title: [{ template: '{Activity}' }],
} as const satisfies Mapping;

export const empty: CodedDataset = defineDataset({
  id: 'empty',
  label: { en: 'Empty', id: 'Kosong' },
  asOf: '2025-12-31',
  frameworks: [spectrumOfPrevention, un4p],
});

/** A world in which one file is open: text, bytes, or a file of the disk by its name. */
export function worldWith(content?: string | Uint8Array, size = 65_536): World {
  return {
    signal: { aborted: false },
    fetch: () => Promise.reject(new Error('no network')),
    open: (name) => (content === undefined ? createReadStream(name) : chunks(content, size)),
  };
}

/** Reads a table into a dataset. */
export function read(
  content: string | Uint8Array,
  mapping: Mapping,
  into: CodedDataset = empty,
  complete?: ScreeningDraft,
): Promise<Ingested> {
  return ingest(csv, { file: 'list.csv', mapping }, worldWith(content), into, complete);
}

/** The code, row and column of everything that was said. */
export function said({ report }: Ingested): readonly unknown[] {
  const all = [...report.refused.flatMap(({ diagnostics }) => diagnostics), ...report.diagnostics];
  return all.map(({ code, at }) => [code, at.row, at.column].filter((one) => one !== undefined));
}

async function* chunks(content: string | Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  for (let from = 0; from < bytes.length; from += size) yield bytes.slice(from, from + size);
}
