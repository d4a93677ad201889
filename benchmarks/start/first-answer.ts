import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { columnarCoverage, unpacked } from '@prevention-spectrum/core';

/** A whole program: it reads a snapshot, answers one question, and says what it answered and what it took. */
const [file = ''] = process.argv.slice(2);
const found = unpacked(await readFile(file));
if (!found.ok) throw new Error(found.because);
const { cells, totals } = columnarCoverage(found.columns, {
  by: ['spectrum-of-prevention', 'un-4p'],
});
const answer = JSON.stringify({ totals, counts: cells.map(({ count }) => count) });
process.stdout.write(
  JSON.stringify({ answers: { 'level × 4P': answer }, used: process.resourceUsage() }),
);
