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
  /** When the process said each word after `ready`, in milliseconds from there, when nobody was killed. */
  readonly said: readonly number[];
  /** How long the same takes now, where nothing tells it on the way: less than 1 after trials that came too late. */
  pace: number;
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
  let said: readonly number[] = [];
  const trial = await acted(stage, { moment, reference }, async (process) => {
    said = await process.until('done');
  });
  const { lost, torn, inTheMiddle } = trial;
  if (lost.length + torn.length > 0 || inTheMiddle) {
    throw new Error(`${moment.name} fails without a crash: ${JSON.stringify(trial)}`);
  }
  return { moment, reference, said, pace: 1 };
}

/**
 * Kills a process at some part of what it does: after the word that it had said by then in the rehearsal, and a while,
 * which is longer where the machine has less time for it now.
 */
export async function killed(stage: Stage, rehearsal: Rehearsed, part: number): Promise<Trial> {
  const trial = await acted(stage, rehearsal, async (process) => {
    const { said } = rehearsal;
    const time = part * (said.at(-1) ?? 0);
    const words = said.filter((at) => at <= time).length;
    const rehearsed = said[words - 1] ?? 0;
    const now = (await process.until(words)).at(-1) ?? 0;
    const pace = rehearsed > time / 4 ? now / rehearsed : rehearsal.pace;
    await wait((time - rehearsed) * pace);
  });
  rehearsal.pace = Math.min(1, rehearsal.pace * (trial.inTheMiddle ? 1.1 : 0.75));
  return trial;
}

async function acted(
  { place, program, folder: home }: Stage,
  { moment, reference }: Pick<Rehearsed, 'moment' | 'reference'>,
  meanwhile: (process: Speaking) => Promise<void>,
): Promise<Trial> {
  const where = await place.fresh(moment.template);
  const folder = await mkdtemp(join(home, 'trial-'));
  const child = spawn(process.execPath, [program, moment.name, where, folder, reference], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const speaking = listenTo(child);
  await speaking.ready();
  const kill = await place.aim(child);
  await meanwhile(speaking);
  await kill();
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
  /** Resolves when the process may be killed; rejects when it ends before, here and below. */
  ready(): Promise<void>;
  /** When it said each word after that, as soon as there are so many, or that one. */
  until(enough: number | 'done'): Promise<readonly number[]>;
  /** Everything that it said, when it has ended. */
  all(): Promise<readonly string[]>;
}

function listenTo(child: ChildProcess): Speaking {
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error('the process has no output');
  const words: string[] = [];
  const times: number[] = [];
  let mistakes = '';
  stderr.on('data', (chunk: Buffer) => {
    mistakes += chunk.toString();
  });
  const lines = createInterface({ input: stdout });
  const closed = once(lines, 'close');
  lines.on('line', (line) => {
    words.push(line);
    times.push(performance.now());
  });
  async function when(enough: () => boolean): Promise<void> {
    while (!enough()) {
      await Promise.race([once(lines, 'line'), closed]);
      if (child.exitCode !== null) throw new Error(`The process ended: ${mistakes}`);
    }
  }
  return {
    ready: () => when(() => words.length > 0),
    async until(enough) {
      await when(() => (enough === 'done' ? words.includes(enough) : words.length > enough));
      const [ready = 0, ...others] = times;
      return others.slice(0, enough === 'done' ? undefined : enough).map((time) => time - ready);
    },
    async all() {
      await closed;
      return words;
    },
  };
}
