import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, inject } from 'vitest';

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

/** A new, empty schema in the database of a cluster, as the first that names are looked up in. */
export async function freshSchema(cluster: string): Promise<string> {
  const name = freshName();
  await runOn(cluster, `create schema ${name}`);
  afterwards(() => runOn(cluster, `drop schema ${name} cascade`));
  const url = new URL(cluster);
  url.searchParams.set('options', `-c search_path=${name},public`);
  return url.href;
}

/** What is to be undone, last first. A hook would have to be registered before the tests run, so it is, once a group. */
const undone: (() => Promise<void>)[] = [];

export function afterwards(undo: () => Promise<void>): void {
  undone.push(undo);
}

/** Call it where the tests of a file or group are collected. */
export function undoAfterwards(): void {
  afterAll(async () => {
    for (const undo of undone.splice(0).reverse()) await undo();
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
