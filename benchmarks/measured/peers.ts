import { createHash } from 'node:crypto';
import { type BareQuestion, questions } from '../peers/bare-questions.ts';
import { type BareRows, bareRows } from '../peers/bare-rows.ts';
import type { AnyContestant } from '../peers/contestant.ts';
import { plainLoops } from '../peers/contestants/plain-loops.ts';
import { contestants } from '../peers/contestants.ts';
import { peerBars, probe } from '../peers/peer-bars.ts';
import type { Given, Measured, Round, Took } from '../shape/measured.ts';
import { middle } from '../shape/middle.ts';
import { peak, taken } from '../shape/taken.ts';

/** How often each question is asked in a round, after a first time that is not counted. */
const times = 5;
/** How often the probe runs before it is timed: it shows what the memory gives, and not how soon its loop is compiled. */
const warmingUp = 30;

/** Bare counts over the same rows, by engines of several kinds. What is unknown, possible or expected is not asked. */
export const peers: Measured = {
  name: 'peers',
  title: 'Bare counts by several engines',
  means: questions,
  sizes: { ci: { records: 10_000, rounds: 2 }, full: { records: 1_000_000, rounds: 5 } },
  peers: Object.fromEntries(
    contestants.map((one) => [one.name, (given: Given) => roundOf(one, given)]),
  ),
  bars: () => peerBars,
  most: Object.fromEntries(
    contestants.flatMap(({ name, most }) => (most === undefined ? [] : [[name, most]])),
  ),
};

async function roundOf(contestant: AnyContestant, given: Given): Promise<Round> {
  const rows = bareRows(given.records);
  const { value: loaded, took } = await taken(() => contestant.load(rows, given));
  const figures: Record<string, Took> = { load: took };
  const answers: Record<string, string> = {};
  for (const question of Object.keys(questions) as BareQuestion[]) {
    if (given.records > (contestant.mostOf?.[question] ?? Number.POSITIVE_INFINITY)) continue;
    answers[question] = sumOf(await contestant.ask(loaded, question));
    figures[question] = await median(() => contestant.ask(loaded, question));
  }
  if (contestant === plainLoops) {
    for (let time = 0; time < warmingUp; time += 1) read(rows);
    figures[probe] = await median(() => read(rows));
  }
  const memory = peak();
  await contestant.end?.(loaded);
  return { figures, memory, answers };
}

function sumOf(cells: Float64Array): string {
  return createHash('sha256').update(new Uint8Array(cells.buffer)).digest('hex');
}

/** The time in the middle of several. */
async function median(work: () => unknown): Promise<Took> {
  const all: Took[] = [];
  for (let time = 0; time < times; time += 1) all.push((await taken(work)).took);
  return middle(all);
}

/** A probe of the memory: one look at every byte of the columns of A, eight at a time, in one thread. */
function read({ levels, pillars, reach }: BareRows): number {
  return [levels, pillars, reach].reduce((sum, column) => {
    const whole = new Float64Array(column.buffer, 0, Math.floor(column.byteLength / 8));
    let [one, two, three, four] = [0, 0, 0, 0];
    for (let at = 3; at < whole.length; at += 4) {
      one += whole[at - 3] as number;
      two += whole[at - 2] as number;
      three += whole[at - 1] as number;
      four += whole[at] as number;
    }
    return sum + one + two + three + four;
  }, 0);
}
