import {
  type CoverageQuestion,
  type CoverageWorkers,
  canonicalText,
  columnarCoverage,
  SpectrumError,
} from '@prevention-spectrum/core';
import { columnsIn } from './columns-in.ts';
import { measured } from './measured.ts';
import type { Tab, Together } from './tab.ts';
import { type Work, withWorkers } from './with-workers.ts';

const snapshot = new Uint8Array(await (await fetch('snapshot')).arrayBuffer());
const columns = columnsIn(snapshot);
/** Many portions, though there are few rows. */
const fine = { leastRows: 1 };
const two = <Value>(work: Work<Value>) =>
  withWorkers(['worker.js', 'worker.js'], columns, work, fine);

async function counted(workers: CoverageWorkers, question: CoverageQuestion): Promise<Together> {
  const told: number[] = [];
  const answer = await workers.answer(question, { onProgress: (rows) => told.push(rows) });
  return { answer: canonicalText(answer), told };
}

/** Why there is no answer: the code, or what the signal said. */
async function refusal(answer: Promise<unknown>): Promise<string> {
  try {
    await answer;
  } catch (error) {
    return error instanceof SpectrumError ? error.code : String(error);
  }
  return 'it was answered';
}

const tab: Tab = {
  isolated: crossOriginIsolated && typeof SharedArrayBuffer === 'function',
  rows: columns.rows,
  alone: (question) => canonicalText(columnarCoverage(columns, question)),
  together: (question) => two((workers) => counted(workers, question)),

  cancelled: (question) =>
    two(async (workers) => {
      const told: number[] = [];
      const ending = new AbortController();
      const onProgress = (rows: number) => {
        told.push(rows);
        ending.abort('somebody went on');
      };
      const { signal } = ending;
      const refused = await refusal(workers.answer(question, { signal, onProgress }));
      return { refused, told, next: (await counted(workers, question)).answer };
    }),

  withoutOne: (question) =>
    two(async (workers, made) => {
      const end = (worker: Worker) => {
        worker.terminate();
        workers.ended(worker);
      };
      const answer = counted(workers, question);
      made.slice(1).forEach(end);
      const left = await answer;
      made.forEach(end);
      return { ...left, refused: await refusal(workers.answer(question)) };
    }),

  besideBroken: (question) =>
    withWorkers(['no-such-script.js', 'worker.js'], columns, (workers) =>
      counted(workers, question),
    ),

  measure: (questions, rounds) => measured(snapshot, questions, rounds),
};
Object.assign(globalThis, { tab });
