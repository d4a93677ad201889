import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';

/** A new, empty database on the server of this run, by its superuser's address; it is dropped after the file or group. */
export async function freshDatabase(): Promise<string> {
  const name = freshName();
  await asSuperuser(`create database ${name}`);
  afterwards(() => asSuperuser(`drop database ${name} with (force)`));
  return addressOf(name);
}

/** A new directory with a PGlite database, an empty one unless another is to be copied; it is removed after the file or group. */
export async function freshDirectory(template = inject('pgliteTemplate')): Promise<string> {
  const directory = await emptyDirectory();
  await cp(template, directory, { recursive: true });
  return directory;
}

/** A new directory with nothing in it; it is removed after the file or group. */
export async function emptyDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'spectrum-directory-'));
  afterwards(() => rm(directory, { recursive: true, force: true }));
  return directory;
}

/**
 * A new, empty schema in the database of a cluster, as the only one that names are looked up in. Not a database: each has
 * its own machines to add, by addresses that only the cluster knows. Few shards, since every table is made as often.
 */
export async function freshSchema(cluster: string): Promise<string> {
  const name = freshName();
  await runOn(cluster, `create schema ${name}`);
  await runOn(cluster, `grant usage on schema ${name} to public`);
  afterwards(() => runOn(cluster, `drop schema ${name} cascade`));
  const url = new URL(cluster);
  url.searchParams.set('options', `-c search_path=${name} -c citus.shard_count=4`);
  return url.href;
}

type Undo = () => Promise<void>;
/** What is to be undone, of the file and of the groups that run now. */
const scopes: Undo[][] = [];

/** Runs after the file or group that this is called in, the last one first. */
export function afterwards(undo: Undo): void {
  const scope = scopes.at(-1);
  if (!scope) throw new Error('Call undoAfterwards() at the top of the file or group');
  scope.push(undo);
}

/** Call it at the top of a file or group: a hook cannot be added any more when its tests run. */
export function undoAfterwards(): void {
  beforeAll(() => {
    scopes.push([]);
  });
  afterAll(async () => {
    for (const undo of scopes.pop()?.reverse() ?? []) await undo();
  });
}

/** Runs one statement with everything allowed. */
export function asSuperuser(statement: string, url = inject('postgresUrl')): Promise<void> {
  return runOn(url, statement);
}

function freshName(): string {
  return `test_${randomUUID().replaceAll('-', '')}`;
}

function addressOf(database: string): string {
  const url = new URL(inject('postgresUrl'));
  url.pathname = database;
  return url.href;
}

async function runOn(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
