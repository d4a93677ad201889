import process from 'node:process';

/** What this process holds on its heap and in buffers, in bytes, after what nobody needs is collected. */
export function held(): number {
  const collect = globalThis.gc;
  if (!collect) throw new Error('Node was started without --expose-gc');
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
