import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { TestProject } from 'vitest/node';
import { startServer } from './embedded-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The superuser's address of the server that all tests of a run share. */
    postgresUrl: string;
    /** A directory with an empty PGlite database: to copy one takes a tenth of the time that a new one takes. */
    pgliteTemplate: string;
  }
}

/** One server and one template for a run; what it gives back removes both. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const template = await mkdtemp(join(tmpdir(), 'spectrum-template-'));
  const [server] = await Promise.all([
    startServer(),
    // By PGlite alone: what is set up for a run does not see the sources of other packages.
    PGlite.create(join(template, 'cluster')).then((database) => database.close()),
  ]);
  project.provide('postgresUrl', server.url);
  project.provide('pgliteTemplate', template);
  return async () => {
    await server.stop();
    await rm(template, { recursive: true, force: true });
  };
}
