import process from 'node:process';

/** Something that went wrong on our side, under the id that the caller was told. */
export interface LogEntry {
  readonly id: string;
  readonly error: unknown;
}
export type Log = (entry: LogEntry) => void;

/** One line of JSON on standard error. Neither queries nor variables are ever written. */
export const logToStderr: Log = ({ id, error }) => {
  const what =
    error instanceof Error
      ? { name: error.name, message: error.message, stack: error.stack }
      : { name: typeof error };
  process.stderr.write(`${JSON.stringify({ level: 'error', id, ...what })}\n`);
};
