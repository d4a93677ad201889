import { access, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { storeError } from '../catalogue.ts';
import { pgliteThread } from './pglite-thread.ts';

/** Files without which a cluster is none: PGlite would begin a new one over what is left of it. */
const essential = ['PG_VERSION', 'global/pg_control'];

/**
 * The folder of the cluster inside a data directory. A new one is made beside it and moved there when it is
 * complete, so that a crash at the first start leaves nothing that looks like a database.
 * @throws SpectrumError `store/directory-unreadable`
 */
export async function clusterIn(directory: string): Promise<string> {
  const cluster = join(directory, 'cluster');
  if (await exists(cluster)) {
    for (const file of essential) {
      if (!(await exists(join(cluster, file)))) throw unreadable(directory, `${file} is missing`);
    }
    return cluster;
  }
  const fresh = join(directory, 'cluster.new');
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  const thread = pgliteThread(fresh, 0);
  await thread.ready();
  await thread.close();
  await rename(fresh, cluster);
  return cluster;
}

export function unreadable(directory: string, said: string, cause?: unknown): Error {
  return storeError('store/directory-unreadable', { directory, said }, { cause });
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
