import type { Rows } from '../columns/rows.ts';
import type { CoverageQuestion } from '../coverage/question.ts';
import type { Part } from './part.ts';

/** One end of the way between two threads: a worker as its maker sees it, or as it sees its maker. */
export interface Port {
  postMessage(message: unknown): void;
  /** Browsers and Deno. */
  addEventListener?(type: string, listener: (event: unknown) => void): void;
  /** Node. */
  on?(type: string, listener: (value: unknown) => void): unknown;
  /** Node: -1 for a worker that has ended. */
  readonly threadId?: number;
}

/** Which rows of which columns are to be counted, and for which question. */
export interface Portion {
  /** The number that the columns were handed over by. */
  readonly of: number;
  readonly question: CoverageQuestion;
  readonly within: Rows;
}

/** What a worker is told: columns, by a number of theirs; and then which rows of them to count. */
export type Told =
  | { readonly of: number; readonly columns: Uint8Array }
  | ({ readonly task: number } & Portion);

/** What it says when it has counted, or could not. */
export type Said =
  | { readonly task: number; readonly part: Part }
  | { readonly task: number; readonly failed: string };

/** Listens to what the other side says, in whichever way there is. */
export function listen(port: Port, listener: (message: unknown) => void): void {
  if (port.addEventListener) {
    port.addEventListener('message', (event) => listener((event as { data: unknown }).data));
  } else port.on?.('message', listener);
}

/** By what a platform tells that the other side has ended, has failed, or said what cannot be read. */
const endings = ['error', 'messageerror', 'exit', 'close'] as const;

/**
 * Listens for the end of the other side. Node tells of every end; a browser of every failure, and of no `terminate()`.
 */
export function whenEnded(port: Port, listener: (why: Error) => void): void {
  if (port.threadId === -1) listener(new Error('a worker had ended before'));
  for (const ending of endings) {
    const ended = (told: unknown) => listener(reasonOf(ending, told));
    if (port.addEventListener) port.addEventListener(ending, ended);
    else port.on?.(ending, ended);
  }
}

/** The error itself in Node; in a browser an event with the words of one, or without when no script was found. */
function reasonOf(ending: (typeof endings)[number], told: unknown): Error {
  if (told instanceof Error) return told;
  const words = (told as { readonly message?: string } | undefined)?.message;
  return new Error(words ?? `a worker has ended: ${ending}`, { cause: told });
}
