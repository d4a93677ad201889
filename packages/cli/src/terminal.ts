import process from 'node:process';

/** What the program is called with, and where it may read and write. */
export interface Terminal {
  /** Data: the answer and nothing else. */
  readonly out: (text: string) => void;
  /** Everything else: doubts, reports, errors. */
  readonly err: (text: string) => void;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Whether a person reads what is written to `out`. */
  readonly isTTY: boolean;
  /** How wide tables may be. */
  readonly columns: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** The day on which a list without a date is read, such as 2018-04-13. */
  readonly today: string;
  /** Aborted when the person interrupts. */
  readonly signal: AbortSignal;
}

/** How wide a table is when nobody looks at it. */
const unseenWidth = 120;

/** The terminal of this process. */
export function processTerminal(
  signal: Terminal['signal'] = new AbortController().signal,
): Terminal {
  const { stdout, stderr, stdin, env } = process;
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    stdin,
    isTTY: stdout.isTTY === true,
    columns: stdout.columns ?? (Number(env.COLUMNS) || unseenWidth),
    env,
    cwd: process.cwd(),
    today: new Date().toISOString().slice(0, 10),
    signal,
  };
}
