import process from 'node:process';
import { SpectrumError } from '@prevention-spectrum/core';
import { messagesOf } from './errors/sentences.ts';

/** Something that went wrong on our side, under the id that the caller was told. */
export interface LogEntry {
  readonly id: string;
  readonly error: unknown;
}
export type Log = (entry: LogEntry) => void;

/**
 * One line of JSON on standard error, with a sentence where we have one for it. Neither queries nor variables are ever
 * written.
 */
export const logToStderr: Log = ({ id, error }) => {
  const told = error instanceof SpectrumError ? { said: messagesOf(error.diagnostic).en } : {};
  const what =
    error instanceof Error
      ? { name: error.name, message: error.message, stack: error.stack }
      : { name: typeof error };
  process.stderr.write(`${JSON.stringify({ level: 'error', id, ...told, ...what })}\n`);
};
