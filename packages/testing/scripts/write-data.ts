import { writeFileSync } from 'node:fs';
import { datasetLines } from '@prevention-spectrum/core';
import { riverbend } from '../src/index.ts';
import { riverbendCsv } from './riverbend-csv.ts';

/** Writes Riverbend's files anew from the data. */
const write = (name: string, text: string) =>
  writeFileSync(new URL(`../data/${name}`, import.meta.url), text);

write('riverbend.ndjson', [...datasetLines(riverbend)].join(''));
write('riverbend.csv', riverbendCsv());
