import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import type { Checked, Moment } from './moment.ts';
import type { Place } from './places/place.ts';

/** What became of one trial. */
export interface Trial extends Checked {
  readonly moment: string;
  readonly acknowledged: number;
  /** Whether the process was killed before it had done everything. */
  readonly inTheMiddle: boolean;
}

/** What all trials of a moment have in common. */
export interface Rehearsed {
  readonly moment: Moment;
  readonly reference: string;
  /** Milliseconds that everything takes when nobody is killed. */
  readonly duration: number;
}

export interface Stage {
  readonly place: Place;
  /** The program of the process that is killed. */
  readonly program: string;
  readonly folder: string;
}

/** Runs a moment once to its end, so that trials know when to kill. */
export async function rehearsed(stage: Stage, moment: Moment): Promise<Rehearsed> {
  const reference = (await moment.reference?.(stage.place, stage.folder)) ?? '';
  let duration = 0;
  const trial = await acted(stage, { moment, reference }, async (process) => {
    await process.said('ready');
    const from = performance.now();
    await process.said('done');
    duration = performance.now() - from;
  });
  const { lost, torn, inTheMiddle } = trial;
  if (lost.length + torn.length > 0 || inTheMiddle) {
    throw new Error(`${moment.name} fails without a crash: ${JSON.stringify(trial)}`);
  }
  return { moment, reference, duration };
}

/** Kills a process at some part of what it does. */
export function killed(stage: Stage, rehearsal: Rehearsed, part: number): Promise<Trial> {
  return acted(stage, rehearsal, async (process) => {
    await process.said('ready');
    await wait(part * rehearsal.duration);
  });
}

async function acted(
  { place, program, folder: home }: Stage,
  { moment, reference }: Omit<Rehearsed, 'duration'>,
  meanwhile: (process: Speaking) => Promise<void>,
): Promise<Trial> {
  const where = await place.fresh(moment.template);
  const folder = await mkdtemp(join(home, 'trial-'));
  const child = spawn(process.execPath, [program, moment.name, where, folder, reference], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const speaking = listenTo(child);
  await meanwhile(speaking);
  await place.kill(child);
  const words = await speaking.all();
  const acknowledged = words.filter((word) => /^\d+$/.test(word)).map(Number);
  const checked = await moment
    .check({ where, folder, acknowledged, reference })
    .catch((error: Error) => ({ lost: acknowledged, torn: [`it does not open: ${error.stack}`] }));
  await place.remove(where);
  await rm(folder, { recursive: true });
  return {
    moment: moment.name,
    acknowledged: acknowledged.length,
    inTheMiddle: !words.includes('done'),
    ...checked,
  };
}

interface Speaking {
  /** Resolves when the process has said a word; rejects when it ends before. */
  said(word: string): Promise<void>;
  /** Everything that it said, when it has ended. */
  all(): Promise<readonly string[]>;
}

function listenTo(child: ChildProcess): Speaking {
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error('the process has no output');
  const words: string[] = [];
  let mistakes = '';
  stderr.on('data', (chunk: Buffer) => {
    mistakes += chunk.toString();
  });
  const lines = createInterface({ input: stdout });
  const closed = once(lines, 'close');
  lines.on('line', (line) => words.push(line));
  return {
    async said(word) {
      while (!words.includes(word)) {
        await Promise.race([once(lines, 'line'), closed]);
        if (child.exitCode !== null) throw new Error(`The process ended: ${mistakes}`);
      }
    },
    async all() {
      await closed;
      return words;
    },
  };
}
