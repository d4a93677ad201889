import type { World } from '@prevention-spectrum/core';
import { delimitedRows } from './delimited-rows.ts';
import { delimiterOf } from './delimiter.ts';
import { jsonRows } from './json-rows.ts';
import type { Mapping } from './mapping.ts';

/** The beginning of a table, for a person to look at and for a proposal. */
export interface FirstRows {
  /** How it was read: to be kept in the mapping. */
  readonly file: NonNullable<Mapping['file']>;
  readonly rows: readonly (readonly string[])[];
}

/** How many letters of a file show its delimiter. */
const enough = 8192;

/**
 * Reads the first rows of a file. What is not said about it is taken from its name and its first line: `.json` is JSON,
 * and the delimiter is the one that splits the most of the first rows alike.
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
  const delimiter = given.delimiter ?? delimiterOf(await beginningOf(name, world, encoding));
  for await (const { cells } of delimitedRows(world.open(name), delimiter, encoding)) {
    rows.push(cells);
    if (rows.length === count) break;
  }
  return { file: { ...given, delimiter }, rows };
}

/** The first lines of a file, as far as they are whole. */
async function beginningOf(
  name: string,
  world: Pick<World, 'open'>,
  encoding: string,
): Promise<string> {
  const decoder = new TextDecoder(encoding);
  let text = '';
  for await (const chunk of world.open(name)) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > enough) return text.slice(0, text.lastIndexOf('\n') + 1) || text;
  }
  return text;
}
