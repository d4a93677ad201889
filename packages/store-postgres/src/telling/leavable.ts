/**
 * A generator that can be left while it waits. One as the language has it would wait for its next value before it
 * ends, which may be never: this one is told by a signal, which also comes when `outer` does.
 */
export function leavable<Value>(
  make: (signal: AbortSignal) => AsyncGenerator<Value, void, void>,
  outer?: AbortSignal,
): AsyncGenerator<Value, void, void> {
  const left = new AbortController();
  const inner = make(outer ? AbortSignal.any([outer, left.signal]) : left.signal);
  return {
    next: () => inner.next(),
    return(value) {
      left.abort();
      return inner.return(value);
    },
    throw(error) {
      left.abort();
      return inner.throw(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
