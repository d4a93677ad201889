import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { packed } from '@prevention-spectrum/core';
import { inventedColumns } from '../programme/invented-columns.ts';
import type { Measured, Round, Took } from '../shape/measured.ts';
import { middle } from '../shape/middle.ts';

const run = promisify(execFile);

/** How often a program is started in a round: its time is the one in the middle. */
const times = 5;

const bare = 'bare Node';
const first = 'a first answer from a snapshot';
const figure = 'from start to end';
const esbuild = join(process.cwd(), 'node_modules/.bin/esbuild');

/** A program of core alone that reads a snapshot, answers level × 4P and ends; and one that does nothing. */
export const coldStart: Measured = {
  name: 'cold-start',
  title: 'Cold start to a first answer',
  sizes: { ci: { records: 10_000, rounds: 2 }, full: { records: 1_000_000, rounds: 5 } },
  async prepare({ folder, records }) {
    await writeFile(snapshotIn(folder), packed(inventedColumns(records), 'benchmark'));
    await run(esbuild, [
      join(process.cwd(), 'benchmarks/start/first-answer.ts'),
      ...['--bundle', '--minify', '--platform=node', '--format=esm', '--log-level=error'],
      '--conditions=@prevention-spectrum/source',
      `--outfile=${programIn(folder)}`,
    ]);
  },
  bars: () => [
    {
      what: 'from start to a first answer out of a snapshot that is checked, over bare Node',
      over: { peer: first, figure },
      under: { peer: bare, figure },
      goal: ['at most', 1.25, 'x'],
      of: 10_000_000,
    },
  ],
  peers: {
    [first]: ({ folder }) => started([programIn(folder), snapshotIn(folder)]),
    [bare]: () => started(['--eval', nothing]),
  },
};

/** It says what it took, and nothing more. */
const nothing =
  'process.stdout.write(JSON.stringify({ answers: {}, used: process.resourceUsage() }))';

interface Said {
  readonly answers: Round['answers'];
  readonly used: NodeJS.ResourceUsage;
}

async function started(program: readonly string[]): Promise<Round> {
  const all: Took[] = [];
  let said: Said | undefined;
  for (let time = 0; time < times; time += 1) {
    const began = performance.now();
    const { stdout } = await run(process.execPath, program);
    const milliseconds = performance.now() - began;
    said = JSON.parse(stdout) as Said;
    const { userCPUTime, systemCPUTime } = said.used;
    all.push({ milliseconds, processor: (userCPUTime + systemCPUTime) / 1000 });
  }
  const { answers, used } = said as Said;
  const memory = Math.round(used.maxRSS / 1024);
  return { figures: { [figure]: middle(all) }, memory, answers };
}

function snapshotIn(folder: string): string {
  return join(folder, 'columns.bin');
}

function programIn(folder: string): string {
  return join(folder, 'first-answer.mjs');
}
