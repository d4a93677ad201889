import type { Rows } from '../columns/rows.ts';
import type { CoverageQuestion } from '../coverage/question.ts';
import type { Part } from './part.ts';

/** One end of the way between two threads: a worker as its maker sees it, or as it sees its maker. */
export interface Port {
  postMessage(message: unknown): void;
  /** Browsers and Deno. */
  addEventListener?(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  /** Node. */
  on?(type: 'message', listener: (message: unknown) => void): unknown;
}

/** What a worker is told: which columns to count, and then which rows for which question. */
export type Told =
  | { readonly columns: Uint8Array }
  | { readonly task: number; readonly question: CoverageQuestion; readonly within: Rows };

/** What it says when it has counted, or could not. */
export type Said =
  | { readonly task: number; readonly part: Part }
  | { readonly task: number; readonly failed: string };

/** Listens in whichever way there is. */
export function listen(port: Port, listener: (message: unknown) => void): void {
  if (port.addEventListener) port.addEventListener('message', ({ data }) => listener(data));
  else port.on?.('message', listener);
}
