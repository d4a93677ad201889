import { setTimeout as wait } from 'node:timers/promises';
import { SpectrumError } from '@prevention-spectrum/core';
import { stateOf } from './database-error.ts';

/** Milliseconds before each further attempt. */
const pauses = [20, 60, 180, 540, 1_620];

/** Runs the work again after a conflict with others (40001, 40P01) or a lost connection. */
export async function repeated<Value>(
  work: () => Promise<Value>,
  distributed: boolean,
): Promise<Value> {
  for (const pause of pauses) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error, distributed)) throw error;
    }
    await wait(pause);
  }
  return work();
}

function isPassing(error: unknown, distributed: boolean): boolean {
  if (error instanceof SpectrumError && error.code === 'store/connection-lost') return true;
  const state = stateOf(error);
  // Citus says XX000, an internal error, when a worker went away.
  return state === '40001' || state === '40P01' || (distributed && state === 'XX000');
}
