/** When an embedded database writes its log to its tables: nobody else does, and the log would grow for ever. */
export interface Checkpoints {
  /** Something may have been written. */
  touched(): void;
  now(): Promise<void>;
  /** No further one; resolves when the last has ended. */
  stop(): Promise<void>;
}

/** `idle` milliseconds after the last touch, but no later than `atMost` after the first. */
export function checkpoints(
  write: () => Promise<void>,
  { idle, atMost }: { readonly idle: number; readonly atMost: number },
): Checkpoints {
  let first: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  let stopped = false;

  function now(): Promise<void> {
    clearTimeout(timer);
    first = undefined;
    writing = writing.catch(() => {}).then(write);
    return writing;
  }

  return {
    touched() {
      if (stopped) return;
      first ??= Date.now();
      clearTimeout(timer);
      timer = setTimeout(
        () => {
          // What fails here fails the next statement too, and is told there.
          now().catch(() => {});
        },
        Math.max(0, Math.min(idle, first + atMost - Date.now())),
      );
      timer.unref();
    },
    now,
    stop() {
      stopped = true;
      clearTimeout(timer);
      return writing.catch(() => {});
    },
  };
}
