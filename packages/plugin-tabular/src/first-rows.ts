import type { World } from '@prevention-spectrum/core';
import Papa from 'papaparse';
import { delimitedRows } from './delimited-rows.ts';
import { jsonRows } from './json-rows.ts';
import type { Mapping } from './mapping.ts';

/** The beginning of a table, for a person to look at and for a proposal. */
export interface FirstRows {
  /** How it was read: to be kept in the mapping. */
  readonly file: NonNullable<Mapping['file']>;
  readonly rows: readonly (readonly string[])[];
}

/**
 * Reads the first rows of a file. What is not said about it is taken from its name and its first line: `.json` is JSON,
 * and the delimiter is the one that splits the first lines most evenly.
 */
export async function firstRows(
  name: string,
  world: Pick<World, 'open'>,
  given: NonNullable<Mapping['file']> = {},
  count = 50,
): Promise<FirstRows> {
  const format = given.format ?? (name.toLowerCase().endsWith('.json') ? 'json' : 'delimited');
  const encoding = given.encoding ?? 'utf-8';
  const rows: (readonly string[])[] = [];
  if (format === 'json') {
    for await (const { cells } of jsonRows(world.open(name), encoding)) {
      rows.push(cells);
      if (rows.length === count) break;
    }
    return { file: { ...given, format }, rows };
  }
  const delimiter = given.delimiter ?? (await delimiterOf(name, world, encoding));
  for await (const { cells } of delimitedRows(world.open(name), delimiter, encoding)) {
    rows.push(cells);
    if (rows.length === count) break;
  }
  return { file: { ...given, delimiter }, rows };
}

async function delimiterOf(
  name: string,
  world: Pick<World, 'open'>,
  encoding: string,
): Promise<string> {
  const decoder = new TextDecoder(encoding);
  let text = '';
  for await (const chunk of world.open(name)) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > 4096) break;
  }
  const { meta } = Papa.parse(text, { preview: 10, delimitersToGuess: [',', ';', '\t', '|'] });
  return meta.delimiter || ',';
}
