import { type Columns, CoverageWorkers } from '@prevention-spectrum/core';

/** The workers, and what each of them is for the browser. */
export type Work<Value> = (workers: CoverageWorkers, made: readonly Worker[]) => Promise<Value>;

/** Does some work with workers of these scripts, and ends them however it goes. */
export async function withWorkers<Value>(
  scripts: readonly string[],
  columns: Columns,
  work: Work<Value>,
  options: ConstructorParameters<typeof CoverageWorkers>[2] = {},
): Promise<Value> {
  const made = scripts.map((script) => new Worker(script, { type: 'module' }));
  try {
    return await work(new CoverageWorkers(made, columns, options), made);
  } finally {
    for (const worker of made) worker.terminate();
  }
}
