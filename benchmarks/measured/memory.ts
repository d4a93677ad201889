import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import {
  type CodedDataset,
  type Columns,
  type Coverage,
  type CoverageQuestion,
  canonicalText,
  columnarCoverage,
  columnsOf,
  coverage,
  packed,
  plainCoverage,
  unpacked,
} from '@prevention-spectrum/core';
import { figures } from '../../packages/store-postgres/test/fact/figures.ts';
import { invented } from '../programme/invented.ts';
import type { Given, Measured, Round, Took } from '../shape/measured.ts';
import { spreadOf } from '../shape/spread.ts';
import { peak, taken } from '../shape/taken.ts';
import { bareCounts } from './bare-counts.ts';

const level = 'spectrum-of-prevention';
const pillar = 'un-4p';
const questions: Readonly<Record<string, CoverageQuestion>> = {
  'level × 4P': { by: [level, pillar] },
  'of a regency, a year, an audience': {
    by: [level, pillar],
    where: { place: 'r3', period: '2020', audience: 'audience-2' },
  },
  'level × regency': { by: [level, 'place:regency'] },
  'level × month': { by: [level, 'period:month'] },
  'level × district': { by: [level, 'place:district'] },
};

/** How often a question is asked again: its time is the one in the middle. */
const again = 5;

/** Whole answers about coverage, with states, reasons, bounds and totals, of activities in memory. */
export const memoryCoverage: Measured = {
  name: 'memory',
  title: 'Coverage of activities in memory',
  sizes: { ci: { records: 10_000, rounds: 1 }, full: { records: 1_000_000, rounds: 3 } },
  async prepare({ folder, records }) {
    const bytes = packed(columnsOf(invented(records)), 'benchmark');
    await writeFile(snapshotIn(folder), bytes);
    process.stderr.write(`  a snapshot takes ${bytesEach(bytes, records)} bytes an activity\n`);
  },
  most: { 'as plainly as the method says it': 2_000 },
  peers: {
    columns: ({ records }) => {
      const dataset = invented(records);
      return roundOf({}, (question) => coverage(dataset, question));
    },
    'a snapshot of them': async ({ folder }) => {
      const { value, took } = await taken(async () => unpacked(await readFile(snapshotIn(folder))));
      if (!value.ok) throw new Error(value.because);
      const { columns } = value;
      return roundOf({ 'reading the snapshot': took, ...(await bare(columns)) }, (question) =>
        columnarCoverage(columns, question),
      );
    },
    'as plainly as the method says it': ({ records }) => {
      const dataset: CodedDataset = invented(records);
      return roundOf({}, (question) => plainCoverage(dataset, question));
    },
  },
  async further({ folder, records }: Given) {
    const bytes = await readFile(snapshotIn(folder));
    return {
      'bytes.txt': `${bytesEach(bytes, records)} bytes an activity, in a snapshot of ${records} with two codings each\n`,
    };
  },
};

/** Level × 4P without anything but counts: what a whole answer costs is seen beside it. */
async function bare(columns: Columns): Promise<Round['figures']> {
  const times: Took[] = [];
  let counts = bareCounts(columns, level, pillar);
  for (let time = 0; time < again; time += 1) {
    const { value, took } = await taken(() => bareCounts(columns, level, pillar));
    counts = value;
    times.push(took);
  }
  const { cells } = columnarCoverage(columns, { by: [level, pillar] });
  if (cells.map(({ count }) => count).join() !== counts.flat().join()) {
    throw new Error('bare counts and the counts of the answer differ');
  }
  return { 'level × 4P, bare counts alone': middle(times) };
}

function middle(times: readonly Took[]): Took {
  return {
    milliseconds: spreadOf(times.map(({ milliseconds }) => milliseconds)).median,
    processor: spreadOf(times.map(({ processor }) => processor)).median,
  };
}

async function roundOf(
  before: Round['figures'],
  ask: (question: CoverageQuestion) => Coverage,
): Promise<Round> {
  const times: Record<string, Took> = { ...before };
  const answers: Coverage[] = [];
  for (const [name, question] of Object.entries(questions)) {
    const first = await taken(() => ask(question));
    answers.push(first.value);
    if (Object.keys(times).length === Object.keys(before).length) {
      times['the first question'] = first.took;
    }
    const later: Took[] = [];
    for (let time = 0; time < again; time += 1) later.push((await taken(() => ask(question))).took);
    times[name] = middle(later);
  }
  const memory = peak();
  const sums = answers.map((answer) =>
    createHash('sha256')
      .update(canonicalText(figures(answer)))
      .digest('hex'),
  );
  return { figures: times, memory, answer: sums.join(' ') };
}

function snapshotIn(folder: string): string {
  return join(folder, 'columns.bin');
}

function bytesEach(bytes: Uint8Array, records: number): string {
  return (bytes.length / records).toFixed(1);
}
