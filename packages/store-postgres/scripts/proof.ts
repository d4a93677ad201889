import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../docs/proofs/', import.meta.url));

/** What a proof was made on. */
export function machine() {
  return {
    node: process.version,
    system: `${process.platform}-${process.arch}`,
    processors: availableParallelism(),
  };
}

/** Keeps the figures of a proof, with the command that makes them again: `docs/proofs/crash.json`. */
export async function publish(name: string, figures: object): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.json`), `${JSON.stringify(figures, null, 2)}\n`);
}
