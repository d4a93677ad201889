/**
 * Proves that nothing acknowledged is lost and nothing is torn when a process is killed (`kill -9`) while it writes,
 * starts for the first time, imports, migrates, backs up or restores; on PostgreSQL the server is killed with it.
 * `npm run prove:crash -- --trials 300 --seed 1 --store pglite --publish`
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundled } from './bundled.ts';
import { machine, publish } from './proof.ts';
import { chance } from './prove-crash/chance.ts';
import { moments } from './prove-crash/moments.ts';
import { directories } from './prove-crash/places/directories.ts';
import type { Place } from './prove-crash/places/place.ts';
import { server } from './prove-crash/places/server.ts';
import { makeTemplates } from './prove-crash/templates.ts';
import { killed, type Rehearsed, rehearsed, type Trial } from './prove-crash/trial.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const child = fileURLToPath(new URL('./prove-crash/child.ts', import.meta.url));
const places = { pglite: directories, postgres: server };

const { values } = parseArgs({
  options: {
    trials: { type: 'string', default: '300' },
    seed: { type: 'string', default: '20261124' },
    store: { type: 'string', multiple: true, default: Object.keys(places) },
    publish: { type: 'boolean', default: false },
  },
});
const trials = Number(values.trials);
const seed = Number(values.seed);
// Whoever interrupts waits for the trial that runs, so that nothing is left behind.
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
const say = (line: string) => process.stdout.write(`${line}\n`);

// Modules are found from here, so that the process that is killed starts as fast as it would when installed.
const cache = join(root, 'node_modules/.cache');
await mkdir(cache, { recursive: true });
const home = await mkdtemp(join(cache, 'prove-crash-'));
const began = performance.now();
try {
  const program = await bundled(child, home);
  const stores = await Promise.all(
    values.store.map(async (name) => {
      const make = places[name as keyof typeof places];
      if (!make) throw new Error(`--store is one of ${Object.keys(places).join(', ')}`);
      return proved(await make(), program);
    }),
  );
  const seconds = Math.round((performance.now() - began) / 1000);
  const command = `npm run prove:crash -- --trials ${trials} --seed ${seed}`;
  const figures = { command, seed, trials, seconds, machine: machine(), stores };
  if (values.publish) await publish('crash', figures);
  say(`seed ${seed}, ${seconds} s, Node ${process.version}`);
  if (stores.some(({ lost, torn }) => lost + torn > 0)) process.exitCode = 1;
} finally {
  await rm(home, { recursive: true, force: true });
}

/** Runs the trials of a store, a moment after the other, and gives its figures. */
async function proved(place: Place, program: string) {
  try {
    await makeTemplates(place);
    const stage = { place, program, folder: home };
    const rehearsals: Rehearsed[] = [];
    for (const moment of moments) rehearsals.push(await rehearsed(stage, moment));
    const random = chance(seed);
    const all: Trial[] = [];
    for (let number = 0; number < trials; number += 1) {
      stop.signal.throwIfAborted();
      const rehearsal = rehearsals[number % rehearsals.length] as Rehearsed;
      const trial = await killed(stage, rehearsal, random());
      all.push(trial);
      if (trial.lost.length + trial.torn.length > 0)
        say(`trial ${number + 1}: ${JSON.stringify(trial)}`);
    }
    const version = await place.version();
    const figures = {
      store: version,
      ...sumOf(all),
      moments: moments.map(({ name }) => ({
        moment: name,
        ...sumOf(all.filter(({ moment }) => moment === name)),
      })),
    };
    say(
      `${version}: ${all.length} trials, ${figures.inTheMiddle} of them in the middle; ${figures.acknowledged} acknowledged, ${figures.lost} lost, ${figures.torn} torn`,
    );
    return figures;
  } finally {
    await place.close();
  }
}

function sumOf(all: readonly Trial[]) {
  const sum = (count: (trial: Trial) => number) =>
    all.reduce((total, trial) => total + count(trial), 0);
  return {
    trials: all.length,
    inTheMiddle: sum(({ inTheMiddle }) => Number(inTheMiddle)),
    acknowledged: sum(({ acknowledged }) => acknowledged),
    lost: sum(({ lost }) => lost.length),
    torn: sum(({ torn }) => torn.length),
  };
}
