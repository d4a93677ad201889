import { writeFileSync } from 'node:fs';
import { datasetLines } from '@prevention-spectrum/core';
import { riverbend } from '../src/index.ts';

/** Writes `data/` anew from the data. */
const write = (name: string, chunks: Iterable<string>) =>
  writeFileSync(new URL(`../data/${name}`, import.meta.url), [...chunks].join(''));

write('riverbend.ndjson', datasetLines(riverbend));
