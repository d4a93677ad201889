/** What an `AbortSignal` is, wherever it comes from. */
export interface Signal {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener?(type: 'abort', listener: () => void): void;
  removeEventListener?(type: 'abort', listener: () => void): void;
}

/** Waits for the work no longer than until the signal is given, and is then refused with its reason. */
export function unlessAborted<Value>(
  signal: Signal | undefined,
  work: Promise<Value>,
): Promise<Value> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const aborted = () => reject(signal.reason);
    signal.addEventListener?.('abort', aborted);
    work.then(resolve, reject).finally(() => signal.removeEventListener?.('abort', aborted));
  });
}
