import { columnarCoverage } from '../columns/columnar-coverage.ts';
import type { Columns } from '../columns/columns.ts';
import { placedRows } from '../columns/placed-rows.ts';
import type { Rows } from '../columns/rows.ts';
import { looksOf } from '../counts/looks.ts';
import type { Coverage } from '../coverage/answer.ts';
import { type CoverageQuestion, countOf } from '../coverage/question.ts';
import { packed } from '../snapshot/packed.ts';
import { joinedParts } from './joined-parts.ts';
import type { Part } from './part.ts';
import { listen, type Port, type Said, type Told } from './port.ts';

/** What an `AbortSignal` is, wherever it comes from. */
interface Signal {
  readonly aborted: boolean;
  readonly reason?: unknown;
}

export interface AnswerOptions {
  /** Ends the counting: no worker gets more rows, and the answer is refused with the reason of the signal. */
  readonly signal?: Signal;
  /** Told after each portion how many rows have been counted, of how many. */
  readonly onProgress?: (rows: number, of: number) => void;
}

/** Portions of the rows for each worker: the more, the finer the progress, and the sooner it ends when it is told to. */
const portions = 8;

/**
 * Workers that count the rows of one dataset together. The answer is that of `coverage` to the digit, whatever the
 * workers and in whatever order they end; the lists of activities are made in this thread, when somebody reads one.
 */
export class CoverageWorkers {
  readonly #columns: Columns;
  readonly #ports: readonly Port[];
  readonly #waiting = new Map<number, (said: Said) => void>();
  #tasks = 0;

  /**
   * @param ports workers whose script calls `serveCoverage`; who made them ends them
   * @param columns `columnsOf(dataset)`, or those of a snapshot
   */
  constructor(ports: readonly Port[], columns: Columns) {
    this.#columns = columns;
    this.#ports = ports;
    const bytes = shared(packed(columns, ''));
    for (const port of ports) {
      listen(port, (message) => this.#heard(message as Said));
      port.postMessage({ columns: bytes } satisfies Told);
    }
  }

  /** @throws SpectrumError as `coverage` does; the reason of the signal, when it ends the counting. */
  async answer(
    question: CoverageQuestion,
    { signal, onProgress }: AnswerOptions = {},
  ): Promise<Coverage> {
    const { rows } = this.#columns;
    if (this.#ports.length === 0) return columnarCoverage(this.#columns, question);
    // What is wrong with a question is said here, and not by every worker.
    placedRows(this.#columns, question, looksOf(countOf(question)).counted, { from: 0, end: 0 });
    const left = portionsOf(rows, this.#ports.length * portions);
    const parts: Part[] = [];
    let counted = 0;
    const work = async (port: Port) => {
      for (let within = left.pop(); within; within = left.pop()) {
        if (signal?.aborted) throw signal.reason;
        parts.push(await this.#count(port, question, within));
        counted += within.end - within.from;
        onProgress?.(counted, rows);
      }
    };
    await Promise.all(this.#ports.map(work));
    if (signal?.aborted) throw signal.reason;
    return joinedParts(this.#columns, question, parts);
  }

  #count(port: Port, question: CoverageQuestion, within: Rows): Promise<Part> {
    const task = this.#tasks++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(task, (said) => {
        if ('part' in said) resolve(said.part);
        else reject(new Error(said.failed));
      });
      port.postMessage({ task, question, within } satisfies Told);
    });
  }

  #heard(said: Said): void {
    const answer = this.#waiting.get(said.task);
    this.#waiting.delete(said.task);
    answer?.(said);
  }
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
