import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { heartbeat } from './heartbeat.ts';
import { type Holder, holderIn, inUse } from './holder.ts';

/** A directory that is this process's own. */
export interface DirectoryLock {
  release(): Promise<void>;
}

export interface LockOptions {
  /** Told when another process took the directory over, because this one had not shown itself for too long. */
  lost(reason: Error): void;
  /** Milliseconds between signs of life. */
  readonly beat?: number;
  /** Milliseconds without one after which a holder that cannot be asked is taken for dead. */
  readonly patience?: number;
}

/**
 * Takes a directory for this process alone: two processes in one embedded database lose data without a word.
 * On Linux by a socket named after the directory, which the system frees when its process ends in any way;
 * for containers that share a volume, and on other systems, by a file with signs of life.
 * @throws SpectrumError `store/directory-in-use`
 */
export async function lockDirectory(
  directory: string,
  { lost, beat = 5_000, patience = 30_000 }: LockOptions,
): Promise<DirectoryLock> {
  const path = await realpath(directory);
  const socket = process.platform === 'linux' ? await takeSocket(path) : undefined;
  try {
    const signs = await heartbeat(path, { lost, beat, patience });
    return {
      async release() {
        await signs.stop();
        await closed(socket);
      },
    };
  } catch (error) {
    await closed(socket);
    throw error;
  }
}

/** An abstract socket: it has a name and no file. Whoever asks there is told who holds it. */
async function takeSocket(path: string): Promise<Server> {
  const name = `\0prevention-spectrum-${createHash('sha256').update(path).digest('hex')}`;
  // Between a refused name and the question its holder may go: then it is free, and asked for again.
  for (let left = 5; ; left -= 1) {
    const server = await listening(name);
    if (server) return server;
    const holder = (await asked(name)) ?? (left === 0 ? await holderIn(path) : undefined);
    if (holder || left === 0) throw inUse(path, holder);
    await wait(50);
  }
}

function listening(name: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((visitor) => {
      visitor.on('error', () => {});
      visitor.end(JSON.stringify({ pid: process.pid, host: hostname() }));
    });
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    });
    server.listen({ path: name, exclusive: true }, () => {
      server.unref();
      resolve(server);
    });
  });
}

function asked(name: string): Promise<Holder | undefined> {
  return new Promise((resolve) => {
    const visitor = connect({ path: name });
    let said = '';
    visitor.setTimeout(2_000, () => visitor.destroy());
    visitor.on('data', (chunk) => {
      said += chunk.toString();
    });
    visitor.on('error', () => {});
    visitor.on('close', () => resolve(said ? (JSON.parse(said) as Holder) : undefined));
  });
}

function closed(server: Server | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (server) server.close(() => resolve());
    else resolve();
  });
}
