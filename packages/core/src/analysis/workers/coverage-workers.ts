import { diagnostic } from '../../diagnostic/catalogue.ts';
import { SpectrumError } from '../../diagnostic/spectrum-error.ts';
import { columnarCoverage } from '../columns/columnar-coverage.ts';
import type { Columns } from '../columns/columns.ts';
import { placedRows } from '../columns/placed-rows.ts';
import type { Rows } from '../columns/rows.ts';
import { looksOf } from '../counts/looks.ts';
import type { Coverage } from '../coverage/answer.ts';
import { type CoverageQuestion, countOf } from '../coverage/question.ts';
import { packed } from '../snapshot/packed.ts';
import { type AskedWorker, askedWorker } from './asked-worker.ts';
import { joinedParts } from './joined-parts.ts';
import type { Part } from './part.ts';
import type { Port } from './port.ts';
import { type Signal, unlessAborted } from './signal.ts';

export interface AnswerOptions {
  /** Ends the counting: no worker gets more rows, and the answer is refused at once with the reason of the signal. */
  readonly signal?: Signal;
  /** Told after each portion how many rows have been counted, of how many. */
  readonly onProgress?: (rows: number, of: number) => void;
}

/**
 * Portions of the rows for each worker, at most: the more, the finer the progress, and the sooner it ends when it is told
 * to. But each portion finds its own classes, which costs as much as many rows: none is smaller than it has to be.
 */
const portions = 8;
const leastRows = 250_000;

/**
 * Workers that count the rows of one dataset together. The answer is that of `coverage` to the digit, whatever the
 * workers and in whatever order they end; the lists of activities are made in this thread, when somebody reads one.
 * What a worker has not counted when it ends or fails is asked of the others. Their errors are heard here, so that an
 * error in a worker does not end a Node process that does not listen for it: it is the cause when nobody is left.
 */
export class CoverageWorkers {
  readonly #columns: Columns;
  readonly #leastRows: number;
  /** Each with the number that the columns were handed to it by. */
  readonly #workers: ReadonlyMap<AskedWorker, number>;

  /**
   * @param ports workers whose script calls `serveCoverage`; who made them ends them. A worker holds the columns that were
   *   handed to it last, and is lost to whoever asks about others
   * @param columns `columnsOf(dataset)`, or those of a snapshot
   * @param options.leastRows how many rows a portion has at least, where each worker has one: 250,000 when left out
   */
  constructor(
    ports: readonly Port[],
    columns: Columns,
    options: { readonly leastRows?: number } = {},
  ) {
    this.#columns = columns;
    this.#leastRows = options.leastRows ?? leastRows;
    const bytes = shared(packed(columns, ''));
    const workers = ports.map((port) => askedWorker(port));
    this.#workers = new Map(workers.map((worker) => [worker, worker.handOver(bytes)]));
  }

  /**
   * @throws SpectrumError as `coverage` does, and `core/workers-ended` when rows are left and no worker to count them,
   *   with the reason of each as its cause; the reason of the signal, when it ends the counting
   */
  async answer(question: CoverageQuestion, options: AnswerOptions = {}): Promise<Coverage> {
    if (this.#workers.size === 0) return columnarCoverage(this.#columns, question);
    // What is wrong with a question is said here, and not by every worker.
    placedRows(this.#columns, question, looksOf(countOf(question)).counted, { from: 0, end: 0 });
    const parts = await unlessAborted(options.signal, this.#parts(question, options));
    return joinedParts(this.#columns, question, parts);
  }

  /**
   * Says that a worker has ended, for whoever calls its `terminate()` in a browser, which tells nobody. In Node it is
   * heard.
   */
  ended(port: Port): void {
    askedWorker(port).end(new Error('a worker was ended'));
  }

  async #parts(
    question: CoverageQuestion,
    { signal, onProgress }: AnswerOptions,
  ): Promise<readonly Part[]> {
    const { rows } = this.#columns;
    const worth = Math.ceil(rows / this.#leastRows / this.#workers.size);
    const each = Math.max(1, Math.min(portions, worth));
    const left = portionsOf(rows, this.#workers.size * each);
    const failed = new Map<AskedWorker, unknown>();
    const parts: Part[] = [];
    let counted = 0;
    const work = async ([worker, of]: readonly [AskedWorker, number]) => {
      for (let within = left.pop(); within; within = left.pop()) {
        if (signal?.aborted) throw signal.reason;
        try {
          parts.push(await worker.count({ of, question, within }));
        } catch (why) {
          failed.set(worker, why);
          left.push(within);
          return;
        }
        counted += within.end - within.from;
        onProgress?.(counted, rows);
      }
    };
    // Again when a worker ends with the last rows, and the others have nothing to do any more.
    while (left.length > 0) {
      const able = [...this.#workers].filter(([worker]) => !failed.has(worker));
      if (able.length === 0) throw noneLeft(failed);
      await Promise.all(able.map(work));
    }
    return parts;
  }
}

function noneLeft(failed: ReadonlyMap<AskedWorker, unknown>): SpectrumError {
  return new SpectrumError(diagnostic('core/workers-ended', { workers: failed.size }), {
    cause: new AggregateError(failed.values()),
  });
}

/** The same bytes in a memory that threads share, where there is one: in a browser, only a page that isolates itself has it. */
function shared(bytes: Uint8Array): Uint8Array {
  if (typeof SharedArrayBuffer === 'undefined') return bytes;
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}

function portionsOf(rows: number, most: number): Rows[] {
  const size = Math.max(1, Math.ceil(rows / most));
  return Array.from({ length: Math.ceil(rows / size) }, (_, index) => ({
    from: index * size,
    end: Math.min((index + 1) * size, rows),
  }));
}
