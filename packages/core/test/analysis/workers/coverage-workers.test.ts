import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import * as fc from 'fast-check';
import { build } from 'tsup';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
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
  const served = () => new Worker(join(folder, 'worker.mjs'));

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
    workers.push(served(), served());
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
    const together = new CoverageWorkers(workers, columnsOf(dataset), { leastRows: 1 });
    expect(await together.answer(question)).toEqual(plainCoverage(dataset, question));
    const others = [{ by: ['steps'] }, { by: ['place:village'], where: { place: 'hill' } }];
    const answers = await Promise.all(others.map((one) => together.answer(one)));
    expect(answers).toEqual(others.map((one) => plainCoverage(dataset, one)));
  });

  test('say how far they are, to the last row', async () => {
    const together = new CoverageWorkers(workers, columnsOf(dataset), { leastRows: 1 });
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
    const together = new CoverageWorkers(workers, columnsOf(dataset), { leastRows: 1 });
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
    const together = new CoverageWorkers(workers, columnsOf(dataset), { leastRows: 1 });
    await expect(together.answer({ by: ['stairs'] })).rejects.toThrow(SpectrumError);
  });

  test('do not count rows of other columns that were handed to them since', async () => {
    const first = new CoverageWorkers(workers, columnsOf(dataset), { leastRows: 1 });
    const uncoded = { ...dataset, codings: [] };
    const since = new CoverageWorkers(workers, columnsOf(uncoded), { leastRows: 1 });
    await expect(first.answer(question)).rejects.toMatchObject({ code: 'core/workers-ended' });
    expect(await since.answer(question)).toEqual(plainCoverage(uncoded, question));
  });

  describe('of which one ends or fails', () => {
    const started: Worker[] = [];
    const start = (worker: Worker) => {
      started.push(worker);
      return worker;
    };
    /** A thread that never answers. */
    const silent = () => start(new Worker('setInterval(() => {}, 60_000)', { eval: true }));
    /** A thread that fails as soon as it is asked, by an error that nobody catches. */
    const failing = () => {
      const fails = "on('message', ({ task }) => { if (task) throw new RangeError('no memory'); })";
      return start(
        new Worker(`require('node:worker_threads').parentPort.${fails}`, { eval: true }),
      );
    };
    afterEach(() => Promise.all(started.splice(0).map((worker) => worker.terminate())));

    test('ask the others for what it has not counted, each row once', async () => {
      const one = silent();
      const together = new CoverageWorkers([one, ...workers], columnsOf(dataset), { leastRows: 1 });
      const told: number[] = [];
      const answer = together.answer(question, {
        onProgress: (rows) => {
          told.push(rows);
          // By then the others have nothing else to do.
          if (rows >= 190) one.terminate();
        },
      });
      expect(await answer).toEqual(plainCoverage(dataset, question));
      expect(told).toEqual([...told].sort((a, b) => a - b));
      expect(told.at(-1)).toBe(200);
      expect(await together.answer(question)).toEqual(plainCoverage(dataset, question));
    });

    test('go on when one is ended in the middle of its work', async () => {
      const one = start(served());
      const together = new CoverageWorkers([one, ...workers], columnsOf(dataset), { leastRows: 1 });
      const ended: Promise<number>[] = [];
      const answer = together.answer(question, {
        onProgress: () => {
          if (ended.length === 0) ended.push(one.terminate());
        },
      });
      expect(await answer).toEqual(plainCoverage(dataset, question));
    });

    test('hear an error in it, which does not end this process', async () => {
      const together = new CoverageWorkers([failing(), ...workers], columnsOf(dataset), {
        leastRows: 1,
      });
      expect(await together.answer(question)).toEqual(plainCoverage(dataset, question));
    });

    test('refuse when nobody is left, and say of each why', async () => {
      const one = silent();
      const together = new CoverageWorkers([one, failing()], columnsOf(dataset), { leastRows: 1 });
      const answer = together.answer(question);
      await one.terminate();
      const refused = await answer.catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(SpectrumError);
      expect(refused).toMatchObject({
        diagnostic: { code: 'core/workers-ended', params: { workers: 2 } },
      });
      const { errors } = (refused as Error).cause as AggregateError;
      expect(errors).toEqual(expect.arrayContaining([new RangeError('no memory')]));
      expect(errors).toHaveLength(2);
      await expect(together.answer(question)).rejects.toMatchObject({ code: 'core/workers-ended' });
    });

    test('know of one that had ended before they were put together', async () => {
      const one = silent();
      await one.terminate();
      const together = new CoverageWorkers([one, ...workers], columnsOf(dataset), { leastRows: 1 });
      expect(await together.answer(question)).toEqual(plainCoverage(dataset, question));
    });

    test('are told of one where nobody can hear it', async () => {
      const one = silent();
      const together = new CoverageWorkers([one, ...workers], columnsOf(dataset), { leastRows: 1 });
      const answer = together.answer(question);
      together.ended(one);
      expect(await answer).toEqual(plainCoverage(dataset, question));
    });

    test('wait for one that is silent no longer than the signal lets them', async () => {
      const ending = new AbortController();
      const together = new CoverageWorkers([silent()], columnsOf(dataset));
      const answer = together.answer(question, { signal: ending.signal });
      ending.abort(new Error('somebody went on'));
      await expect(answer).rejects.toThrow('somebody went on');
    });
  });

  test('are not needed: without them this thread counts', async () => {
    const alone = new CoverageWorkers([], columnsOf(dataset));
    expect(await alone.answer(question)).toEqual(plainCoverage(dataset, question));
  });
});
