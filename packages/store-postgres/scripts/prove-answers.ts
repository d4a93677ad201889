/**
 * Proves that the database answers as core does: programmes by chance are asked questions by chance, now and as of
 * earlier revisions and times, and every figure of `pushedCoverage` is held against that of `coverage` in memory.
 * `npm run prove:answers -- --programmes 1000 --seed 1 --store pglite --publish`
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { casesByChance } from '../test/fact/cases-by-chance.ts';
import { machine, publish } from './proof.ts';
import { occurring } from './prove-answers/occurring.ts';
import { provedOn } from './prove-answers/proved-on.ts';
import { directories } from './prove-crash/places/directories.ts';
import { server } from './prove-crash/places/server.ts';

const places = { pglite: directories, postgres: server };

const { values } = parseArgs({
  options: {
    programmes: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '20261124' },
    store: { type: 'string', multiple: true, default: Object.keys(places) },
    publish: { type: 'boolean', default: false },
  },
});
const programmes = Number(values.programmes);
const seed = Number(values.seed);
const began = performance.now();

const cases = casesByChance(programmes, seed);
const stores: Awaited<ReturnType<typeof provedOn>>[] = [];
for (const name of values.store) {
  const make = places[name as keyof typeof places];
  if (!make) throw new Error(`--store is one of ${Object.keys(places).join(', ')}`);
  stores.push(await provedOn(await make(), cases));
}
const seconds = Math.round((performance.now() - began) / 1000);
if (values.publish) {
  const command = `npm run prove:answers -- --programmes ${programmes} --seed ${seed}`;
  const figures = { command, seed, datasets: programmes, seconds, machine: machine() };
  await publish('answers', { ...figures, among: occurring(cases), stores });
}
if (stores.some(({ differing }) => differing > 0)) process.exitCode = 1;
