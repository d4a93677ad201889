import type { Columns } from '../columns/columns.ts';
import { unpacked } from '../snapshot/unpacked.ts';
import { partOf } from './part.ts';
import { listen, type Port, type Said, type Told } from './port.ts';

/**
 * Makes a worker of this thread: it counts rows for the `CoverageWorkers` at the other end. The whole script of a worker
 * is this call, with `self` in a browser and with `parentPort` of `node:worker_threads` in Node.
 */
export function serveCoverage(port: Port): void {
  let held: { readonly of: number; readonly columns: Columns } | undefined;
  listen(port, (message) => {
    const told = message as Told;
    if ('columns' in told) {
      const found = unpacked(told.columns);
      held = found.ok ? { of: told.of, columns: found.columns } : undefined;
      return;
    }
    // Others may have handed over theirs since.
    port.postMessage(said(held?.of === told.of ? held.columns : undefined, told));
  });
}

function said(
  columns: Columns | undefined,
  { task, question, within }: Extract<Told, { task: number }>,
): Said {
  if (!columns) return { task, failed: 'a worker has no such columns' };
  try {
    return { task, part: partOf(columns, question, within) };
  } catch (error) {
    return { task, failed: error instanceof Error ? error.message : String(error) };
  }
}
