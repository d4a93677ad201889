import type { TestProject } from 'vitest/node';
import { startServer } from './embedded-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The superuser's address of the server that all tests of a run share. */
    postgresUrl: string;
  }
}

/** One server for a run; what it gives back stops it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer();
  project.provide('postgresUrl', server.url);
  return () => server.stop();
}
