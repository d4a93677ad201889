import { setTimeout as wait } from 'node:timers/promises';
import { SpectrumError } from '@prevention-spectrum/core';

/** What passes by itself: the database is away or busy, and nothing was answered. */
const passing: ReadonlySet<string> = new Set([
  'store/connection-lost',
  'store/engine-stopped',
  'store/lock-limit',
  'store/server-busy',
  'store/server-unreachable',
  'store/time-limit',
]);

export function isPassing(error: unknown): boolean {
  return error instanceof SpectrumError && passing.has(error.code);
}

/** Asks until the database answers; `undefined` when the signal comes first. */
export async function patiently<Value>(
  ask: () => Promise<Value>,
  every: number,
  signal: AbortSignal,
): Promise<Value | undefined> {
  while (!signal.aborted) {
    try {
      return await ask();
    } catch (error) {
      if (!isPassing(error)) throw error;
    }
    await wait(every, undefined, { signal }).catch(() => {});
  }
  return undefined;
}
