import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type CodedDataset,
  type Columns,
  type Coverage,
  type CoverageQuestion,
  columnarCoverage,
  coverage,
  packed,
  plainCoverage,
  spectrumOfPrevention,
  un4p,
  unpacked,
} from '@prevention-spectrum/core';
import { interned } from '../programme/interned.ts';
import { invented } from '../programme/invented.ts';
import { inventedColumns } from '../programme/invented-columns.ts';
import { held } from '../shape/held.ts';
import type { Measured, Round, Took } from '../shape/measured.ts';
import { middle } from '../shape/middle.ts';
import { peak, taken } from '../shape/taken.ts';
import { answerSums } from './answer-sums.ts';
import { bareCounts } from './bare-counts.ts';
import { countsInObjects } from './counts-in-objects.ts';

const frameworks = [spectrumOfPrevention, un4p] as const;
const level = spectrumOfPrevention.id;
const pillar = un4p.id;
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

/** Another filter each time, as somebody who looks around chooses one after the other: none was asked about before. */
const changedFilters = ['2015', '2016', '2017', '2018', '2019'].map(
  (period): CoverageQuestion => ({
    by: [level, pillar],
    where: { place: 'r3', period, audience: 'audience-2' },
  }),
);

const snapshot = 'a snapshot of them';
const bareFigure = 'level × 4P, bare counts alone';
const changedFilter = 'one filter changed';
const bytesFigure = 'bytes an activity';
const heldFigure = 'bytes an activity in memory';
const objects = 'objects with interned strings';

/** How often a question is asked again: its time is the one in the middle. */
const again = 5;

/** Whole answers about coverage, with states, reasons, bounds and totals, of activities in memory. */
export const memoryCoverage: Measured = {
  name: 'memory',
  title: 'Coverage of activities in memory',
  sizes: { ci: { records: 10_000, rounds: 1 }, full: { records: 1_000_000, rounds: 3 } },
  async prepare({ folder, records }) {
    const bytes = packed(inventedColumns(records), 'benchmark');
    await writeFile(snapshotIn(folder), bytes);
  },
  most: { columns: 2_000_000, [objects]: 2_000_000, 'as plainly as the method says it': 2_000 },
  bars: () => [
    {
      what: 'a whole answer about level × 4P, with states, reasons, bounds and totals, over bare counts of the same columns',
      over: { peer: snapshot, figure: 'level × 4P' },
      under: { peer: snapshot, figure: bareFigure },
      goal: ['at most', 4, 'x'],
      of: 1_000_000,
    },
    {
      what: 'an answer after one filter has changed, in Node and not in a browser',
      over: { peer: snapshot, figure: changedFilter },
      goal: ['at most', 16, 'ms'],
      of: 1_000_000,
    },
    {
      what: 'bytes an activity: columns, ids and what is declared, in a snapshot',
      over: { peer: snapshot, figure: bytesFigure },
      goal: ['at most', 40, 'bytes'],
      of: 1_000_000,
    },
    {
      what: 'bytes an activity in memory: columns after the answers, and what is declared, over objects with as much in them and one string of each',
      over: { peer: snapshot, figure: heldFigure },
      under: { peer: objects, figure: heldFigure },
      goal: ['at most', 10, '%'],
      of: 1_000_000,
    },
  ],
  peers: {
    columns: ({ records }) => {
      const dataset = invented(records);
      return roundOf(records, {}, (question) => coverage(dataset, question));
    },
    [snapshot]: async ({ folder, records }) => {
      const file = snapshotIn(folder);
      const empty = held();
      const { value, took } = await taken(async () => unpacked(await readFile(file)));
      if (!value.ok) throw new Error(value.because);
      const { columns } = value;
      const { counts, figures } = await bare(columns);
      const before = { 'reading the snapshot': took, ...figures };
      const round = await roundOf(records, before, (question) =>
        columnarCoverage(columns, question),
      );
      const amounts = {
        [bytesFigure]: (await stat(file)).size / records,
        [heldFigure]: (held() - empty) / columns.rows,
      };
      return { ...round, amounts, answers: { ...round.answers, [bareFigure]: told(counts) } };
    },
    [objects]: async ({ records }) => {
      const empty = held();
      const { value: activities, took } = await taken(() => interned(records));
      const amounts = { [heldFigure]: (held() - empty) / activities.length };
      const answers = { [bareFigure]: told(countsInObjects(activities, frameworks)) };
      return { figures: { 'making the objects': took }, amounts, memory: peak(), answers };
    },
    'as plainly as the method says it': ({ records }) => {
      const dataset: CodedDataset = invented(records);
      return roundOf(records, {}, (question) => plainCoverage(dataset, question));
    },
  },
};

type Counts = readonly (readonly number[])[];

interface Bare {
  readonly counts: Counts;
  readonly figures: Round['figures'];
}

/** Level × 4P without anything but counts: what a whole answer costs is seen beside it. */
async function bare(columns: Columns): Promise<Bare> {
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
  return { counts, figures: { [bareFigure]: middle(times) } };
}

function told(counts: Counts): string {
  return counts.flat().join();
}

async function roundOf(
  records: number,
  before: Round['figures'],
  ask: (question: CoverageQuestion) => Coverage,
): Promise<Round> {
  const times: Record<string, Took> = { ...before };
  const answers: Record<string, Coverage> = {};
  for (const [name, question] of Object.entries(questions)) {
    const first = await taken(() => ask(question));
    answers[name] = first.value;
    if (Object.keys(times).length === Object.keys(before).length) {
      times['the first question'] = first.took;
    }
    const later: Took[] = [];
    for (let time = 0; time < again; time += 1) later.push((await taken(() => ask(question))).took);
    times[name] = middle(later);
  }
  const changed: Took[] = [];
  for (const question of changedFilters) changed.push((await taken(() => ask(question))).took);
  times[changedFilter] = middle(changed);
  const memory = peak();
  return { figures: times, memory, answers: answerSums(answers, records) };
}

function snapshotIn(folder: string): string {
  return join(folder, 'columns.bin');
}
