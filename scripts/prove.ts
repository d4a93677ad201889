/**
 * Makes every proof, one after another, and keeps the figures of each in `docs/proofs`:
 * `npm run prove` as much as is claimed, `npm run prove -- --size ci` less, `--only writers` one of them.
 */
import { spawnSync } from 'node:child_process';
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
    tested('sequences', `${tests}/record/sequences.test.ts`, {
      STORE_SEQUENCES: String(size.sequences),
    }),
  answers: () =>
    ran([
      ...['run', '-s', 'prove:answers', '--', '--publish'],
      ...['--programmes', String(size.programmes)],
    ]),
  canaries: () => tested('canaries', `${tests}/share/matrix.test.ts`),
};

const chosen = values.only ?? Object.keys(proofs);
const failed: string[] = [];
for (const name of chosen) if (!(await proofs[name]?.())) failed.push(name);
if (failed.length > 0) {
  process.stderr.write(`Not proved: ${failed.join(', ')}\n`);
  process.exitCode = 1;
}

function ran(args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  const options = { stdio: 'inherit', env: { ...process.env, ...env } } as const;
  return spawnSync('npm', [...args], options).status === 0;
}

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Runs a file of tests, whose seeds are its own, and writes down what passed. */
async function tested(
  name: string,
  file: string,
  env: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  const report = join(tmpdir(), `proof-${process.pid}-${name}.json`);
  const began = performance.now();
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const passed = ran(['exec', '--', 'vitest', 'run', file, ...reporters], env);
  const seconds = Math.round((performance.now() - began) / 1000);
  const set = Object.entries(env).map(([key, value]) => `${key}=${value} `);
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  const count = (status: string) => all.filter((one) => one.status === status).length;
  await publish(name, {
    command: `${set.join('')}npx vitest run ${file}`,
    seed: name === 'sequences' ? `1 to ${size.sequences}` : null,
    seconds,
    machine: machine(),
    passed: count('passed'),
    failed: count('failed'),
  });
  return passed;
}
