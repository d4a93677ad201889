import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const worker = fileURLToPath(new URL('../src/engine/pglite-worker.js', import.meta.url));

/**
 * A program for a process of its own, as one file in a folder, with the worker of PGlite beside it. It is as the
 * sources are now: they may change while it runs.
 */
export async function bundled(entry: string, folder: string): Promise<string> {
  const outfile = join(folder, 'program.mjs');
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['@prevention-spectrum/source'],
    external: ['@electric-sql/pglite', 'kysely', 'pg'],
    logLevel: 'error',
  });
  await copyFile(worker, join(folder, 'pglite-worker.js'));
  return outfile;
}
