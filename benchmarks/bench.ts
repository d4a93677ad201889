/**
 * Measures what is measured, and prints tables of it: `npm run bench -- --size full --only import --publish`.
 * Every round runs in a process of its own, the peers by turns; no time is printed where answers differ.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { bundled } from '../packages/store-postgres/scripts/bundled.ts';
import { startServer } from '../packages/store-postgres/test/servers/embedded-server.ts';
import { barTable } from './bars/bar-table.ts';
import { allMeasured } from './measured.ts';
import { picture } from './picture/picture.ts';
import { checkAnswers } from './shape/answers.ts';
import { load, machine } from './shape/machine.ts';
import type { Given, Measured, Round, Size } from './shape/measured.ts';
import { page, type Results } from './shape/results.ts';
import type { Run } from './shape/run.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const run = promisify(execFile);
const say = (line: string) => process.stdout.write(`${line}\n`);

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'ci' },
    only: { type: 'string', multiple: true, default: allMeasured.map(({ name }) => name) },
    records: { type: 'string' },
    rounds: { type: 'string' },
    publish: { type: 'boolean', default: false },
    into: { type: 'string' },
  },
});
const size = values.size as Size;
const chosen = allMeasured.filter(({ name }) => values.only.includes(name));

const cache = at('../node_modules/.cache');
await mkdir(cache, { recursive: true });
const home = await mkdtemp(join(cache, 'bench-'));
try {
  const program = await bundled(at('./round.ts'), home);
  const all: Results[] = [];
  for (const measured of chosen) all.push(await measure(measured, program));
  say(barsOf(all));
} finally {
  await rm(home, { recursive: true, force: true });
}

async function measure(measured: Measured, program: string): Promise<Results> {
  const runs: Run[] = [];
  let further: Readonly<Record<string, string>> = {};
  for (const records of recordsOf(measured)) {
    const made = await runOf(measured, records, program);
    runs.push(made.run);
    further = made.further;
  }
  const results = { measured, command: commandOf(measured), machine: machine(), runs };
  await tell(results, further);
  return results;
}

/** All rounds with so many records, on a server and in a folder of their own. */
async function runOf(measured: Measured, records: number, program: string) {
  const times = Number(values.rounds ?? measured.sizes[size].rounds);
  say(`${measured.title}: ${records} activities, ${times} rounds`);
  const server = await startServer([]);
  const folder = await mkdtemp(join(home, `${measured.name}-`));
  const given: Given = { records, url: server.url, folder };
  const part = async (name: string) => {
    const memory = ['--max-old-space-size=16000', '--expose-gc'];
    const args = [...memory, program, measured.name, name, JSON.stringify(given)];
    const { stdout, stderr } = await run(process.execPath, args, { maxBuffer: 2 ** 28 });
    if (stderr) say(stderr.trimEnd());
    return JSON.parse(stdout) as unknown;
  };
  try {
    if (measured.prepare) await part('prepare');
    const asked = Object.keys(measured.peers).filter(
      (peer) => records <= (measured.most?.[peer] ?? Number.POSITIVE_INFINITY),
    );
    const rounds: Record<string, Round[]> = {};
    const loads: number[] = [];
    for (let round = 1; round <= times; round += 1) {
      for (const peer of asked) {
        loads.push(load());
        const made = (await part(peer)) as Round;
        rounds[peer] = [...(rounds[peer] ?? []), made];
        say(`  ${round} ${peer} ${JSON.stringify(made.figures)} ${made.memory} MB`);
      }
    }
    checkAnswers(measured.name, rounds);
    const further = measured.further ? ((await part('further')) as Record<string, string>) : {};
    return { run: { records, loads, rounds }, further };
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** What is usual for the size, unless it was said otherwise: one number or several. */
function recordsOf(measured: Measured): readonly number[] {
  return values.records?.split(',').map(Number) ?? [measured.sizes[size].records];
}

function commandOf({ name }: Measured): string {
  const more = (['records', 'rounds'] as const).flatMap((one) =>
    values[one] === undefined ? [] : [` --${one} ${values[one]}`],
  );
  return `npm run bench -- --size ${size} --only ${name}${more.join('')}`;
}

async function tell(results: Results, further: Readonly<Record<string, string>>): Promise<void> {
  const { name } = results.measured;
  const drawn = picture(results);
  const text = page(results, drawn === null ? null : `${name}.svg`);
  say(`\n${text}`);
  if (!values.publish && values.into === undefined) return;
  const folder = values.into ?? at('./results');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.md`), text);
  if (drawn !== null) await writeFile(join(folder, `${name}.svg`), drawn);
  for (const [end, content] of Object.entries(further)) {
    await writeFile(join(folder, `${name}.${end}`), content);
  }
}

/** Every bar of what was measured. */
function barsOf(all: readonly Results[]): string {
  return all
    .flatMap(({ measured: { title, bars }, runs }) =>
      runs.flatMap(({ records, rounds }) =>
        bars
          ? [
              `Bars of "${title}", ${records.toLocaleString('en')} activities\n\n${barTable(bars(records), rounds)}\n`,
            ]
          : [],
      ),
    )
    .join('\n');
}
