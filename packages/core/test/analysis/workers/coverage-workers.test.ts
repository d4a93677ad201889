import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import * as fc from 'fast-check';
import { build } from 'tsup';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { columnsOf } from '../../../src/analysis/columns/columns-of.ts';
import { plainCoverage } from '../../../src/analysis/coverage/plain-coverage.ts';
import { joinedParts } from '../../../src/analysis/workers/joined-parts.ts';
import { partOf } from '../../../src/analysis/workers/part.ts';
import { type CodedDataset, CoverageWorkers, SpectrumError } from '../../../src/index.ts';
import { coded, inFull, riverbend } from '../../riverbend.ts';
import { arbitraryCase, defaults } from '../coverage/arbitrary-case.ts';
import { asQuestion } from '../coverage/semantic-case.ts';
import { repeated } from '../repeated.ts';

test('parts of the rows, in any order, are together the whole answer', () => {
  const property = fc.property(
    arbitraryCase,
    fc.constantFrom(1, 3, 40),
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }),
    (given, times, cuts) => {
      const { dataset, question } = asQuestion(given, defaults);
      const all = repeated(dataset, times);
      const columns = columnsOf(all);
      const bounds = [0, ...cuts.map((cut) => Math.round(cut * columns.rows)), columns.rows];
      const sorted = [...bounds].sort((one, other) => one - other);
      const parts = sorted
        .slice(1)
        .map((end, index) => partOf(columns, question, { from: sorted[index] as number, end }));
      expect(joinedParts(columns, question, [...parts].reverse())).toEqual(
        plainCoverage(all, question),
      );
    },
  );
  fc.assert(property, { numRuns: 200, seed: 15 });
}, 60_000);

describe('workers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'coverage-workers-'));
  const workers: Worker[] = [];

  beforeAll(async () => {
    const script = join(folder, 'worker.ts');
    const core = fileURLToPath(new URL('../../../src/index.ts', import.meta.url));
    writeFileSync(
      script,
      `import { parentPort } from 'node:worker_threads';
       import { serveCoverage } from ${JSON.stringify(core)};
       serveCoverage(parentPort);`,
    );
    await build({
      config: false,
      entry: { worker: script },
      format: 'esm',
      noExternal: [/./],
      outDir: folder,
      outExtension: () => ({ js: '.mjs' }),
      silent: true,
    });
    workers.push(...Array.from({ length: 2 }, () => new Worker(join(folder, 'worker.mjs'))));
  }, 60_000);
  afterAll(async () => {
    await Promise.all(workers.map((worker) => worker.terminate()));
    rmSync(folder, { recursive: true });
  });

  const dataset: CodedDataset = repeated(
    riverbend({
      activities: [
        inFull({ id: 'p', kind: 'umbrella' }),
        inFull({ id: 'a', partOf: 'p' }),
        inFull({ id: 'b', places: ['hill'], partOf: 'p' }),
        inFull({ id: 'c', status: 'planned' }),
      ],
      codings: [coded('a', ['talks']), coded('b', ['rules']), coded('c', ['talks'])],
    }),
    50,
  );
  const question = { by: ['steps', 'place:district'], count: { units: 'umbrella' as const } };

  test('give the answer of one thread to the digit, every list included', async () => {
    const together = new CoverageWorkers(workers, columnsOf(dataset));
    expect(await together.answer(question)).toEqual(plainCoverage(dataset, question));
    const others = [{ by: ['steps'] }, { by: ['place:village'], where: { place: 'hill' } }];
    const answers = await Promise.all(others.map((one) => together.answer(one)));
    expect(answers).toEqual(others.map((one) => plainCoverage(dataset, one)));
  });

  test('say how far they are, to the last row', async () => {
    const together = new CoverageWorkers(workers, columnsOf(dataset));
    const told: number[] = [];
    await together.answer(question, {
      onProgress: (rows, of) => {
        expect(of).toBe(200);
        told.push(rows);
      },
    });
    expect(told.length).toBeGreaterThan(8);
    expect(told).toEqual([...told].sort((one, other) => one - other));
    expect(told.at(-1)).toBe(200);
  });

  test('end when they are told to, and count for the next who asks', async () => {
    const together = new CoverageWorkers(workers, columnsOf(dataset));
    const ending = new AbortController();
    const told: number[] = [];
    const answer = together.answer(question, {
      signal: ending.signal,
      onProgress: (rows) => {
        told.push(rows);
        ending.abort(new Error('somebody went on'));
      },
    });
    await expect(answer).rejects.toThrow('somebody went on');
    expect(told.length).toBeLessThan(4);
    expect(await together.answer(question)).toEqual(plainCoverage(dataset, question));
  });

  test('are not asked what is no question', async () => {
    const together = new CoverageWorkers(workers, columnsOf(dataset));
    await expect(together.answer({ by: ['stairs'] })).rejects.toThrow(SpectrumError);
  });

  test('are not needed: without them this thread counts', async () => {
    const alone = new CoverageWorkers([], columnsOf(dataset));
    expect(await alone.answer(question)).toEqual(plainCoverage(dataset, question));
  });
});
