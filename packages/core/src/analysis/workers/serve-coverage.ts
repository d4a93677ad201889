import type { Columns } from '../columns/columns.ts';
import { unpacked } from '../snapshot/unpacked.ts';
import { partOf } from './part.ts';
import { listen, type Port, type Said, type Told } from './port.ts';

/**
 * Makes a worker of this thread: it counts rows for the `CoverageWorkers` at the other end. The whole script of a worker
 * is this call, with `self` in a browser and with `parentPort` of `node:worker_threads` in Node.
 */
export function serveCoverage(port: Port): void {
  let columns: Columns | undefined;
  listen(port, (message) => {
    const told = message as Told;
    if ('columns' in told) {
      const found = unpacked(told.columns);
      columns = found.ok ? found.columns : undefined;
      return;
    }
    port.postMessage(said(columns, told));
  });
}

function said(
  columns: Columns | undefined,
  { task, question, within }: Extract<Told, { task: number }>,
): Said {
  if (!columns) return { task, failed: 'no columns' };
  try {
    return { task, part: partOf(columns, question, within) };
  } catch (error) {
    return { task, failed: error instanceof Error ? error.message : String(error) };
  }
}
