/**
 * Makes every proof, one after another, and keeps the figures of each in `docs/proofs`:
 * `npm run prove` as much as is claimed, `npm run prove -- --size ci` less, `--only writers` one of them;
 * `--only sequences --parts 8` makes the sequences in eight processes at once, each with databases of its own.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { machine, publish } from '../packages/store-postgres/scripts/proof.ts';

const tests = 'packages/store-postgres/test';
const sizes = {
  full: { trials: 300, sequences: 2_000, writers: 32, writes: 500, programmes: 1_000 },
  ci: { trials: 30, sequences: 100, writers: 8, writes: 50, programmes: 100 },
};

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'full' },
    only: { type: 'string', multiple: true },
    sequences: { type: 'string' },
    parts: { type: 'string', default: '1' },
  },
});
const size = { ...sizes[values.size as keyof typeof sizes] };
if (values.sequences !== undefined) size.sequences = Number(values.sequences);

/** Each writes its own file, or is a test whose run is written down. */
const proofs: Readonly<Record<string, () => boolean | Promise<boolean>>> = {
  crash: () =>
    ran(['run', '-s', 'prove:crash', '--', '--trials', String(size.trials), '--publish']),
  writers: () =>
    ran([
      ...['run', '-s', 'prove:writers', '--', '--publish'],
      ...['--writers', String(size.writers), '--writes', String(size.writes)],
    ]),
  sequences: () =>
    tested('sequences', `${tests}/record/sequences.test.ts`, ...sequencesIn(Number(values.parts))),
  answers: () =>
    ran([
      ...['run', '-s', 'prove:answers', '--', '--publish'],
      ...['--programmes', String(size.programmes)],
    ]),
  ways: () =>
    tested('ways', 'packages/core/test/analysis/every-way.test.ts', {
      EVERY_WAY_PROGRAMMES: String(size.programmes),
    }),
  sql: () =>
    tested('sql', 'packages/plugin-parquet/test/sql/coverage.test.ts', {
      SQL_PROGRAMMES: String(size.programmes),
    }),
  canaries: () => tested('canaries', `${tests}/share/matrix.test.ts`),
};

const chosen = values.only ?? Object.keys(proofs);
const failed: string[] = [];
for (const name of chosen) if (!(await proofs[name]?.())) failed.push(name);
if (failed.length > 0) {
  process.stderr.write(`Not proved: ${failed.join(', ')}\n`);
  process.exitCode = 1;
}

function ran(args: readonly string[]): boolean {
  return spawnSync('npm', [...args], { stdio: 'inherit' }).status === 0;
}

type Environment = Readonly<Record<string, string>>;

/** What each of several processes is told, so that together they make every sequence once. */
function sequencesIn(parts: number): readonly Environment[] {
  const before = (part: number) => Math.floor((part * size.sequences) / parts);
  return Array.from({ length: parts }, (_, part) => ({
    STORE_SEQUENCES: String(before(part + 1) - before(part)),
    ...(parts > 1 && { STORE_FIRST_SEED: String(before(part) + 1) }),
  }));
}

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Runs a file of tests, whose seeds are its own, in a process or in several at once, and writes down what passed. */
async function tested(
  name: string,
  file: string,
  ...parts: readonly Environment[]
): Promise<boolean> {
  const began = performance.now();
  const runs = await Promise.all(
    (parts.length > 0 ? parts : [{}]).map((env, part) => runOf(`${name}-${part}`, file, env)),
  );
  const seconds = Math.round((performance.now() - began) / 1000);
  const all = runs.flatMap(({ report }) =>
    report.testResults.flatMap(({ assertionResults }) => assertionResults),
  );
  const count = (status: string) => all.filter((one) => one.status === status).length;
  const set = Object.entries(parts[0] ?? {}).map(([key, value]) => `${key}=${value} `);
  await publish(name, {
    command:
      parts.length > 1
        ? `npm run prove -- --only ${name} --sequences ${size.sequences} --parts ${parts.length}`
        : `${set.join('')}npx vitest run ${file}`,
    seed: name === 'sequences' ? `1 to ${size.sequences}` : null,
    seconds,
    machine: machine(),
    passed: count('passed'),
    failed: count('failed'),
  });
  return runs.every(({ passed }) => passed);
}

async function runOf(name: string, file: string, env: Environment) {
  const path = join(tmpdir(), `proof-${process.pid}-${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`];
  const args = ['exec', '--', 'vitest', 'run', file, ...reporters];
  const child = spawn('npm', args, { stdio: 'inherit', env: { ...process.env, ...env } });
  const [code] = await once(child, 'exit');
  return { passed: code === 0, report: JSON.parse(readFileSync(path, 'utf8')) as Report };
}
