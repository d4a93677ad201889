import type { Caller } from '../custody/caller.ts';
import { refuse } from '../errors/sentences.ts';

/** What streams may cost. */
export interface StreamLimits {
  /** Streams that one caller may have open at a time, and all callers together. */
  readonly each: number;
  readonly all: number;
  /** Milliseconds after which a stream ends; whoever wants more goes on after the last number that they saw. */
  readonly longest: number;
  /** Milliseconds between two looks at whether the caller is still let in. */
  readonly check: number;
}

const usual: StreamLimits = {
  each: 10,
  all: 200,
  longest: 60 * 60 * 1_000,
  check: 15_000,
};

/** Everything that is being told to callers of one gateway. */
export interface Streams {
  /**
   * Opens a stream for a caller. It ends when its time is over, and before the next value once `stillIn` says no.
   * @throws SpectrumError `gateway/streams-too-many`
   */
  open<Value>(
    caller: Caller,
    stillIn: () => Promise<boolean>,
    make: (signal: AbortSignal) => AsyncGenerator<Value, void, void>,
  ): AsyncIterableIterator<Value>;
}

export function streamsWithin(given: Partial<StreamLimits> = {}): Streams {
  const limits = { ...usual, ...given };
  const opened = new Map<string, number>();
  let all = 0;

  function enter(name: string): () => void {
    const own = opened.get(name) ?? 0;
    if (own >= limits.each) refuse('gateway/streams-too-many', { limit: limits.each });
    if (all >= limits.all) refuse('gateway/streams-too-many', { limit: limits.all });
    opened.set(name, own + 1);
    all += 1;
    return () => {
      const left = (opened.get(name) ?? 1) - 1;
      if (left === 0) opened.delete(name);
      else opened.set(name, left);
      all -= 1;
    };
  }

  return {
    open({ custodian, by }, stillIn, make) {
      const leave = enter(JSON.stringify([custodian, by]));
      const end = new AbortController();
      const over = setTimeout(() => end.abort(), limits.longest);
      const checks = setInterval(async () => {
        if (!(await stillIn())) end.abort();
      }, limits.check);
      end.signal.addEventListener('abort', () => {
        clearTimeout(over);
        clearInterval(checks);
        leave();
      });
      const values = make(end.signal);
      const close = async () => {
        end.abort();
        await values.return();
        return { done: true, value: undefined } as const;
      };
      return {
        async next() {
          const next = await values.next().catch((error) => {
            end.abort();
            throw error;
          });
          return next.done || end.signal.aborted || !(await stillIn()) ? close() : next;
        },
        return: close,
        [Symbol.asyncIterator]() {
          return this;
        },
      };
    },
  };
}
