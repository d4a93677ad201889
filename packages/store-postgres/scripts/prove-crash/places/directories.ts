import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Place, Template } from './place.ts';

/** Embedded databases in directories: one process is all that there is to kill. */
export async function directories(): Promise<Place> {
  const home = await mkdtemp(join(tmpdir(), 'spectrum-crash-'));
  const at = (name: string) => join(home, name);
  let made = 0;
  return {
    store: 'PGlite',
    async version() {
      const path = createRequire(import.meta.url).resolve('@electric-sql/pglite');
      const manifest = await readFile(join(path, '../../package.json'), 'utf8');
      return `PGlite ${(JSON.parse(manifest) as { version: string }).version}`;
    },
    async prepare(template, from, fill) {
      if (from) await cp(at(from), at(template), { recursive: true });
      await fill(at(template));
    },
    async fresh(template?: Template) {
      made += 1;
      const directory = at(`trial-${made}`);
      if (template) await cp(at(template), directory, { recursive: true });
      return directory;
    },
    aim: async (child: ChildProcess) => async () => {
      const exited = child.exitCode === null && child.signalCode === null && once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
    },
    remove: (directory) => rm(directory, { recursive: true, force: true }),
    close: () => rm(home, { recursive: true, force: true }),
  };
}
